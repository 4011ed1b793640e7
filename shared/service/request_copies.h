// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/service/context.h"
#include "shared/service/routes.h"

namespace bakery {

// What monitors are told of requests and answers, which only the service itself is delivered: copies without token,
// personal fields and secrets, at QoS 0, as long as a monitor asks for them. As telemetry/request/do/place and
// telemetry/answer/do/place they hold what the contract names, with what is hidden in place of the rest; who asked, and
// what came of it, are user properties.
class RequestCopies {
public:
    RequestCopies(const Context &context, QByteArray service) : m_context(context), m_service(std::move(service)) { }

    // All that it costs while nobody asks.
    bool areWanted() const { return m_areWanted; }
    // Somebody goes on watching, or begins to. What the broker has kept is no wish.
    void wish(const Message &message);

    struct Asked {
        const Caller *caller = nullptr; // none: turned away at the door
        const void *decoded = nullptr; // none: it is not shown, as nobody knows what is in it
    };
    void tellRequest(const RequestRoute &route, const Message &request, const Asked &asked);
    void tellAnswer(const RequestRoute &route, const Message &reply, int status);

private:
    using Properties = std::vector<std::pair<QByteArray, QByteArray>>;
    bool mayTell();
    void tell(const char *of, const RequestRoute &route, const QByteArray &body, const QByteArray &correlation,
        Properties properties);

    const Context &m_context;
    const QByteArray m_service;
    bool m_areWanted = false;
    Instant m_until;
    double m_allowance = 0; // copies that may be told at once
    Instant m_countedAt;
    qint64 m_untold = 0; // since the last copy, for there were too many
};

}
