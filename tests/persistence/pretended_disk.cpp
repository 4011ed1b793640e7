// SPDX-License-Identifier: GPL-3.0-or-later
// What everything in this program, SQLite and Qt as well, calls in place of the C library's own.
#include "tests/persistence/pretended_disk.h"

#include <cerrno>
#include <climits>
#include <cstdio>
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace {

QByteArray diskFolder;
qint64 diskBytes = 0;

bool isOnDisk(int file)
{
    if (diskFolder.isEmpty())
        return false;
    char link[64], path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, sizeof path);
    return length > 0 && QByteArrayView(path, length).startsWith(diskFolder);
}

qint64 sizeOf(int file)
{
    struct stat status = {};
    return fstat(file, &status) == 0 ? qint64(status.st_size) : 0;
}

qint64 bytesLeft()
{
    qint64 left = diskBytes;
    DIR *folder = opendir(diskFolder.constData());
    while (const dirent *entry = folder ? readdir(folder) : nullptr) {
        struct stat status = {};
        if (fstatat(dirfd(folder), entry->d_name, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(status.st_mode))
            left -= status.st_size;
    }
    if (folder)
        closedir(folder);
    return left;
}

// Whether the file may reach to that byte.
bool fits(int file, qint64 end) { return !isOnDisk(file) || end - sizeOf(file) <= qMax<qint64>(0, bytesLeft()); }

bool fitsHere(int file, size_t count)
{
    if (!isOnDisk(file))
        return true;
    const bool appends = (fcntl(file, F_GETFL) & O_APPEND) != 0;
    return fits(file, (appends ? sizeOf(file) : qint64(lseek(file, 0, SEEK_CUR))) + qint64(count));
}

template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

int noSpace()
{
    errno = ENOSPC;
    return -1;
}

}

void bakery::pretendDisk(const QByteArray &folder, qint64 bytes)
{
    diskFolder = folder;
    diskBytes = bytes;
}

extern "C" {

ssize_t write(int file, const void *bytes, size_t count)
{
    static auto *const original = next<ssize_t(int, const void *, size_t)>("write");
    return fitsHere(file, count) ? original(file, bytes, count) : noSpace();
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at)
{
    static auto *const original = next<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return fits(file, at + qint64(count)) ? original(file, bytes, count, at) : noSpace();
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at)
{
    static auto *const original = next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return fits(file, at + qint64(count)) ? original(file, bytes, count, at) : noSpace();
}

int ftruncate64(int file, off64_t length) noexcept
{
    static auto *const original = next<int(int, off64_t)>("ftruncate64");
    return fits(file, length) ? original(file, length) : noSpace();
}

int posix_fallocate(int file, off_t from, off_t length)
{
    static auto *const original = next<int(int, off_t, off_t)>("posix_fallocate");
    return fits(file, from + length) ? original(file, from, length) : ENOSPC;
}

int statvfs(const char *path, struct statvfs *space) noexcept
{
    static auto *const original = next<int(const char *, struct statvfs *)>("statvfs");
    const int outcome = original(path, space);
    if (outcome == 0 && !diskFolder.isEmpty() && QByteArrayView(path).startsWith(diskFolder))
        space->f_bavail = space->f_bfree = fsblkcnt_t(qMax<qint64>(0, bytesLeft())) / space->f_frsize;
    return outcome;
}

int fstatvfs(int file, struct statvfs *space) noexcept
{
    static auto *const original = next<int(int, struct statvfs *)>("fstatvfs");
    const int outcome = original(file, space);
    if (outcome == 0 && isOnDisk(file))
        space->f_bavail = space->f_bfree = fsblkcnt_t(qMax<qint64>(0, bytesLeft())) / space->f_frsize;
    return outcome;
}
}
