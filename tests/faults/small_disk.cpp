// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/small_disk.h"

#include "shared/core/private_file.h"
#include "tests/faults/wait.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery::faults {
namespace {

constexpr int largeBytes = 1 << 20;
constexpr int smallBytes = 1 << 10;
bool canMount = false;

bool writes(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

bool haveOwnMounts()
{
    if (unshare(CLONE_NEWNS) != 0) {
        const auto user = QByteArray::number(getuid()), group = QByteArray::number(getgid());
        if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0 || !writes("/proc/self/setgroups", "deny")
            || !writes("/proc/self/uid_map", user + ' ' + user + " 1")
            || !writes("/proc/self/gid_map", group + ' ' + group + " 1"))
            return false;
    }
    return mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

class MountedDisk final : public SmallDisk {
public:
    MountedDisk(QString folder, int megabytes) : m_folder(std::move(folder))
    {
        const QByteArray options = "mode=0700,size=" + QByteArray::number(megabytes) + 'm';
        if (!QDir().mkpath(m_folder)
            || mount("bakery-small-disk", QFile::encodeName(m_folder).constData(), "tmpfs", 0, options.constData())
                != 0)
            throw FaultsFailed(u"a small disk cannot be mounted: "_s + QString::fromLocal8Bit(std::strerror(errno)));
    }
    ~MountedDisk() override { umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH); }

    void fill() override
    {
        QFile file(m_folder + u"/filler"_s);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            return; // not even a name fits any more
        for (const int size : {largeBytes, smallBytes})
            while (file.write(QByteArray(size, 'x')) == size) { }
    }
    void empty() override { QFile::remove(m_folder + u"/filler"_s); }

private:
    QString m_folder;
};

// The processes of the shop are told by full_disk_shim.cpp that nothing fits.
class PretendedDisk final : public SmallDisk {
public:
    PretendedDisk(ShopAtRisk &shop, const QString &folder) : m_sign(shop.folder() + u"/the-disk-is-full"_s)
    {
        shop.setEnvironment(u"LD_PRELOAD"_s, qEnvironmentVariable("BAKERY_BUILD_DIR") + u"/lib/libfull-disk.so"_s);
        shop.setEnvironment(u"BAKERY_DISK_IS_FULL"_s, m_sign);
        shop.setEnvironment(u"BAKERY_FULL_DISK"_s, folder);
    }
    void fill() override
    {
        if (!writeFile(m_sign, {}, FileAudience::Everybody))
            throw FaultsFailed(u"the disk cannot be filled"_s);
    }
    void empty() override { QFile::remove(m_sign); }

private:
    QString m_sign;
};

}

void enterOwnMounts()
{
    const bool mayMount = !qEnvironmentVariableIsSet("BAKERY_NO_MOUNTS");
    canMount = mayMount && haveOwnMounts();
    if (!canMount)
        (mayMount ? sumUp : say)(
            u"NOTHING IS MOUNTED HERE: the disk is not full, the shop's processes are only told so"_s);
}

std::unique_ptr<SmallDisk> SmallDisk::below(ShopAtRisk &shop, const QString &folder, int megabytes)
{
    if (canMount)
        return std::make_unique<MountedDisk>(shop.folder() + folder, megabytes);
    return std::make_unique<PretendedDisk>(shop, shop.folder() + folder);
}

}
