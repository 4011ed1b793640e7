// SPDX-License-Identifier: GPL-3.0-or-later
// A disk on which nothing can be made durable as soon as a file says so. Loaded before the C library into a shop's
// processes (LD_PRELOAD): while the file BAKERY_SYNC_FAILS exists, no file whose path begins with BAKERY_SYNC_OF can be
// synced, and who has tried is written into BAKERY_SYNC_LOG.
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

namespace {

bool isOnTheBadDisk(int file)
{
    static const char *const sign = std::getenv("BAKERY_SYNC_FAILS");
    static const char *const disk = std::getenv("BAKERY_SYNC_OF");
    if (!sign || !disk || access(sign, F_OK) != 0)
        return false;
    char link[64], path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    return length > 0 && std::strncmp(path, disk, std::strlen(disk)) == 0;
}

int fail()
{
    char line[32];
    const int length = std::snprintf(line, sizeof line, "%d\n", int(getpid()));
    const int log = open(std::getenv("BAKERY_SYNC_LOG"), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0644);
    if (log < 0 || write(log, line, size_t(length)) != length)
        abort();
    close(log);
    errno = EIO;
    return -1;
}

int syncUnlessItFails(const char *name, int file)
{
    const auto original = reinterpret_cast<int (*)(int)>(dlsym(RTLD_NEXT, name));
    return isOnTheBadDisk(file) ? fail() : original(file);
}

}

extern "C" {

int fsync(int file) { return syncUnlessItFails("fsync", file); }
int fdatasync(int file) { return syncUnlessItFails("fdatasync", file); }
}
