// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/messaging/socket_options.h"

#include <cstdlib>
#include <dirent.h>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <optional>
#include <sys/socket.h>

namespace bakery {

static std::optional<quint16> peerPortOf(int descriptor)
{
    sockaddr_storage peer{};
    socklen_t size = sizeof peer;
    if (getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &size) != 0)
        return {};
    if (peer.ss_family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in &>(peer).sin_port);
    if (peer.ss_family == AF_INET6)
        return ntohs(reinterpret_cast<const sockaddr_in6 &>(peer).sin6_port);
    return {};
}

void setNoDelayTowards(quint16 peerPort)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> descriptors(opendir("/dev/fd"), closedir);
    if (!descriptors)
        return;
    while (const dirent *entry = readdir(descriptors.get())) {
        const int descriptor = std::atoi(entry->d_name);
        const int on = 1;
        if (descriptor > 2 && peerPortOf(descriptor) == peerPort)
            setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
}

}
