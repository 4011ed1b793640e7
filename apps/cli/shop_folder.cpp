// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/shop_folder.h"

#include "apps/cli/privileges.h"
#include "apps/cli/trouble.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery {

QString dataFolderOf(const Arguments &arguments)
{
    if (arguments.has("data")) {
        if (arguments.value("data").isEmpty())
            throw Trouble(u"--data needs a folder"_s);
        return QDir::cleanPath(QDir::current().absoluteFilePath(arguments.value("data")));
    }
    if (isRoot())
        return u"/var/lib/bakery"_s;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/bakery"_s;
}

ShopSettings openShop(const Arguments &arguments)
{
    const QString folder = dataFolderOf(arguments);
    becomeOwnerOf(folder);
    if (!QFileInfo::exists(folder + u"/shop.json"_s))
        throw Trouble(u"there is no shop in %1: start one with ./bakery up --data %1"_s.arg(folder));
    return orTrouble(ShopSettings::load(folder));
}

std::unique_ptr<Store> openStore(const ShopSettings &shop, const QString &service)
{
    if (!serviceNames().contains(service))
        throw Trouble(u"there is no service %1; there are: %2"_s.arg(service, serviceNames().join(u", "_s)));
    const StoreAddress address = shop.storeOf(service);
    if (address.dialect == Dialect::Sqlite && !QFileInfo::exists(address.location))
        throw Trouble(u"%1 has no store yet: the shop has not been started"_s.arg(service));
    return std::make_unique<Store>(address, Store::Access::ReadOnly);
}

ShopLock::ShopLock(const ShopSettings &shop)
{
    m_file = ::open(QFile::encodeName(shop.path(u"run/lock"_s)).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_file >= 0 && ::flock(m_file, LOCK_EX | LOCK_NB) != 0) {
        m_isTaken = true;
        ::close(m_file);
        m_file = -1;
    }
}

ShopLock::~ShopLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

bool ShopLock::isHeldBySomebody(const ShopSettings &shop)
{
    return QFileInfo(shop.path(u"run/lock"_s)).isFile() && ShopLock(shop).m_isTaken;
}

}
