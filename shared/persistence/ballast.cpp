// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/ballast.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery {

namespace {

constexpr qint64 tightBytes = 4 << 20;

qint64 freeBytes(const struct statvfs &space) { return qint64(space.f_bavail) * qint64(space.f_frsize); }

}

Ballast::Ballast(const QString &file) : m_path(QFile::encodeName(file)) { }

bool Ballast::isThere() const
{
    struct stat status = {};
    // Allocated blocks, not the length: a sparse file keeps no space.
    return stat(m_path.constData(), &status) == 0 && status.st_blocks * 512 >= sizeBytes;
}

bool Ballast::isDiskTight() const
{
    struct statvfs space = {};
    const QByteArray folder = m_path.left(m_path.lastIndexOf('/'));
    return statvfs(folder.constData(), &space) == 0 && freeBytes(space) < tightBytes;
}

void Ballast::giveUp() { unlink(m_path.constData()); }

bool Ballast::restore()
{
    if (isThere())
        return !isDiskTight();
    const int file = open(m_path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    struct statvfs space = {};
    const bool hasRoom = fstatvfs(file, &space) == 0 && freeBytes(space) >= 2 * sizeBytes;
    const bool isAllocated = hasRoom && posix_fallocate(file, 0, sizeBytes) == 0;
    close(file);
    if (!isAllocated)
        giveUp();
    return isAllocated;
}

}
