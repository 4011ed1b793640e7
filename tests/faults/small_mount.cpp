// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/small_mount.h"

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

[[noreturn]] void cannot(const QString &what)
{
    throw FaultsFailed(u"THIS MACHINE CANNOT %1 (%2): the test of a full disk cannot run here"_s.arg(
        what, QString::fromLocal8Bit(std::strerror(errno))));
}

void write(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(text) < 0)
        cannot(u"MAP ITS USERS"_s);
}

}

void enterOwnMounts()
{
    if (unshare(CLONE_NEWNS) != 0) {
        const auto user = QByteArray::number(getuid()), group = QByteArray::number(getgid());
        if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            cannot(u"MOUNT"_s);
        write("/proc/self/setgroups", "deny");
        write("/proc/self/uid_map", user + ' ' + user + " 1");
        write("/proc/self/gid_map", group + ' ' + group + " 1");
    }
    if (mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        cannot(u"KEEP MOUNTS TO ITSELF"_s);
}

SmallMount::SmallMount(QString folder, int megabytes) : m_folder(std::move(folder))
{
    const QByteArray options = "mode=0700,size=" + QByteArray::number(megabytes) + 'm';
    if (!QDir().mkpath(m_folder)
        || mount("bakery-small-disk", QFile::encodeName(m_folder).constData(), "tmpfs", 0, options.constData()) != 0)
        cannot(u"MOUNT A SMALL DISK"_s);
}

SmallMount::~SmallMount() { umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH); }

void SmallMount::fill()
{
    QFile file(m_folder + u"/filler"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return; // not even a name fits any more
    for (const int size : {largeBytes, smallBytes})
        while (file.write(QByteArray(size, 'x')) == size) { }
}

void SmallMount::empty() { QFile::remove(m_folder + u"/filler"_s); }

}
