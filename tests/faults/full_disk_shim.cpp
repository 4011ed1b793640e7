// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full as soon as a file says so, for machines on which nothing can be mounted. Loaded before the C
// library into a shop's processes (LD_PRELOAD): while the file BAKERY_DISK_IS_FULL exists, no write to a regular file
// below BAKERY_FULL_DISK succeeds.
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

bool isFull(int file)
{
    static const char *const sign = std::getenv("BAKERY_DISK_IS_FULL");
    static const char *const disk = std::getenv("BAKERY_FULL_DISK");
    if (!sign || !disk || access(sign, F_OK) != 0)
        return false;
    char link[64], path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    return length > 0 && std::strncmp(path, disk, std::strlen(disk)) == 0;
}

template <typename Function, typename... Arguments>
auto writeUnlessFull(Function *original, int file, Arguments... arguments) -> decltype(original(file, arguments...))
{
    if (!isFull(file))
        return original(file, arguments...);
    errno = ENOSPC;
    return -1;
}

}

extern "C" {

ssize_t write(int file, const void *bytes, size_t count)
{
    static auto *const original = next<ssize_t(int, const void *, size_t)>("write");
    return writeUnlessFull(original, file, bytes, count);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at)
{
    static auto *const original = next<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return writeUnlessFull(original, file, bytes, count, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at)
{
    static auto *const original = next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return writeUnlessFull(original, file, bytes, count, at);
}

ssize_t pwritev(int file, const iovec *parts, int count, off_t at)
{
    static auto *const original = next<ssize_t(int, const iovec *, int, off_t)>("pwritev");
    return writeUnlessFull(original, file, parts, count, at);
}

int ftruncate(int file, off_t length) noexcept
{
    static auto *const original = next<int(int, off_t)>("ftruncate");
    return writeUnlessFull(original, file, length);
}

int ftruncate64(int file, off64_t length) noexcept
{
    static auto *const original = next<int(int, off64_t)>("ftruncate64");
    return writeUnlessFull(original, file, length);
}
}
