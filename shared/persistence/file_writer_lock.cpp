// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/file_writer_lock.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

pid_t writtenHolder(int file)
{
    char text[32] = {};
    const ssize_t length = pread(file, text, sizeof text - 1, 0);
    return length > 0 ? pid_t(std::atol(text)) : 0;
}

// Whether the kernel says that this process has the lock on this file. The pid in the file alone proves nothing: it may
// be of a former holder, and by now of somebody else.
bool holdsLock(pid_t pid, int file)
{
    struct stat status = {};
    if (fstat(file, &status) != 0)
        return false;
    // "1: FLOCK  ADVISORY  WRITE 8055 fe:00:10952833 0 EOF". The device is left out: some file systems show two.
    const QByteArray process = ' ' + QByteArray::number(pid) + ' ';
    const QByteArray inode = ':' + QByteArray::number(quint64(status.st_ino)) + ' ';
    QFile locks(u"/proc/locks"_s);
    if (!locks.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray &line : locks.readAll().split('\n'))
        if (line.contains("FLOCK") && line.contains("WRITE") && !line.contains("->") && line.contains(process)
            && line.contains(inode))
            return true;
    return false;
}

}

FileWriterLock::FileWriterLock(Store &store) : WriterLock(store)
{
    // Never deleted: two processes would then lock two files of the same name.
    const QByteArray path = QFile::encodeName(store.address().location + u".lock"_s);
    m_file = open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (m_file < 0)
        throw StoreError(StoreTrouble::Refused,
            u"cannot open %1: %2"_s.arg(QString::fromUtf8(path), QString::fromLocal8Bit(std::strerror(errno))));
}

FileWriterLock::~FileWriterLock() { close(m_file); }

bool FileWriterLock::tryAcquire()
{
    if (m_isHeld)
        return true;
    if (flock(m_file, LOCK_EX | LOCK_NB) != 0)
        return false;
    m_isHeld = true;
    // Should this fail (a full disk), nobody can evict us, but the lock holds.
    const QByteArray pid = QByteArray::number(getpid()) + '\n';
    if (ftruncate(m_file, 0) != 0 || pwrite(m_file, pid.constData(), size_t(pid.size()), 0) != pid.size())
        std::fprintf(stderr, "cannot write the pid into the lock file: %s\n", std::strerror(errno));
    return true;
}

bool FileWriterLock::evict()
{
    const pid_t pid = writtenHolder(m_file);
    if (m_isHeld || pid <= 1 || pid == getpid())
        return false;
    // The handle stays with this process even if its number is given to another in between.
    const int process = int(syscall(SYS_pidfd_open, pid, 0));
    if (process < 0)
        return false;
    const bool isEvicted = holdsLock(pid, m_file) && syscall(SYS_pidfd_send_signal, process, SIGKILL, nullptr, 0) == 0;
    close(process);
    return isEvicted;
}

}
