// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/operator_account.h"

#include "apps/cli/trouble.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int patienceMs = 60'000;

int lockFree(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file >= 0 && ::flock(file, LOCK_EX | LOCK_NB) == 0)
        return file;
    if (file >= 0)
        ::close(file);
    return -1;
}

}

OperatorAccount::OperatorAccount(const ShopSettings &shop, For what)
{
    const QDeadlineTimer patience(patienceMs);
    while (!patience.hasExpired()) {
        for (int number = 1; number <= count; ++number) {
            m_lock = lockFree(shop.path(u"run/%1.lock"_s.arg(name(number, what))));
            if (m_lock < 0)
                continue;
            m_credentials = orTrouble(Credentials::load(shop.accountFile(name(number, what))));
            return;
        }
        QThread::msleep(20);
    }
    throw Trouble(u"%1 commands speak to this shop already; end one of them"_s.arg(count));
}

OperatorAccount::~OperatorAccount() { ::close(m_lock); }

}
