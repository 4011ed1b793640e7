// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/service_manager.h"

#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace bakery {

ServiceManager ServiceManager::ofEnvironment()
{
    ServiceManager manager;
    const QByteArray socket = qgetenv("NOTIFY_SOCKET");
    if (socket.size() > 1 && (socket.startsWith('/') || socket.startsWith('@')))
        manager.m_socket = socket;
    const QByteArray whose = qgetenv("WATCHDOG_PID");
    const qint64 patience = qgetenv("WATCHDOG_USEC").toLongLong();
    if (manager.isThere() && patience > 0 && (whose.isEmpty() || whose.toLongLong() == ::getpid()))
        manager.m_patience = std::chrono::microseconds(patience);
    for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_PID", "WATCHDOG_USEC"})
        qunsetenv(name);
    return manager;
}

// Never waits and never fails: a shop sells on when nobody listens.
void ServiceManager::tell(const QByteArray &state) const
{
    sockaddr_un address{};
    if (!isThere() || size_t(m_socket.size()) >= sizeof address.sun_path)
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_socket.constData(), size_t(m_socket.size()));
    if (m_socket.startsWith('@'))
        address.sun_path[0] = '\0';
    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0)
        return;
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(m_socket.size()));
    ::sendto(descriptor, state.constData(), size_t(state.size()), MSG_NOSIGNAL,
        reinterpret_cast<const sockaddr *>(&address), length);
    ::close(descriptor);
}

}
