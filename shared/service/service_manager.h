// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace bakery {

// Who started this process and wants to hear how it is: systemd, or whoever else speaks the protocol of sd_notify(3),
// one datagram of text to the socket that the environment names. It is some twenty lines, documented as stable, and
// spares each process libsystemd and the four libraries behind that.
class ServiceManager {
public:
    // Nobody when the environment names no socket. What it finds is taken out of the environment: no child may speak
    // for us.
    static ServiceManager ofEnvironment();
    ServiceManager() = default;

    bool isThere() const { return !m_socket.isEmpty(); }
    // How long it waits for a sign of life before it starts the process anew; empty when it does not.
    std::optional<std::chrono::microseconds> patience() const { return m_patience; }
    void tell(const QByteArray &state) const; // "READY=1", "STATUS=…", "WATCHDOG=1", "STOPPING=1"

private:
    QByteArray m_socket; // a path; beginning with @ in the abstract namespace
    std::optional<std::chrono::microseconds> m_patience;
};

}
