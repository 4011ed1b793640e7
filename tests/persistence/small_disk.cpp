// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/persistence/small_disk.h"

#include "tests/persistence/pretended_disk.h"

#include <QFile>

#include <cstdio>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace bakery {
namespace {

void writeFile(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        file.write(text);
}

// Own mounts are allowed to root, and to anybody who is root in a user namespace of his own.
bool enterNamespace()
{
    if (qEnvironmentVariableIsSet("BAKERY_NO_MOUNTS"))
        return false;
    if (unshare(CLONE_NEWNS) == 0)
        return true;
    const auto user = QByteArray::number(getuid()), group = QByteArray::number(getgid());
    if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    writeFile("/proc/self/setgroups", "deny");
    writeFile("/proc/self/uid_map", "0 " + user + " 1");
    writeFile("/proc/self/gid_map", "0 " + group + " 1");
    return true;
}

}

SmallDisk::SmallDisk()
{
    const QByteArray folder = QFile::encodeName(m_folder.path());
    m_isMounted = enterNamespace() && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && mount("bakery-small-disk", folder.constData(), "tmpfs", 0, "size=48m") == 0;
    if (m_isMounted)
        return;
    std::fprintf(stderr, "NOTHING CAN BE MOUNTED HERE: the disk of this test is never full, it only behaves so\n");
    pretendDisk(folder, qint64(48) << 20);
}

SmallDisk::~SmallDisk()
{
    if (m_isMounted)
        umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

}
