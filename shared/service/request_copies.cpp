// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/request_copies.h"

#include "shared/contracts/topics.h"

namespace bakery {
namespace {

constexpr double mostAtOnce = 2000;
constexpr double perMs = 1; // 1,000 copies a second

}

void RequestCopies::wish(const Message &message)
{
    if (message.retention == Retention::Retained)
        return;
    const auto wish = readAs<WatchRequests>(message.payload);
    if (!wish)
        return;
    const Instant now = m_context.clock.now();
    m_until = std::max(m_until, now + Milliseconds(wish->forMs.value));
    if (!std::exchange(m_areWanted, true)) {
        m_allowance = mostAtOnce;
        m_countedAt = now;
    }
}

bool RequestCopies::mayTell()
{
    const Instant now = m_context.clock.now();
    if (now >= m_until) {
        m_areWanted = false;
        return false;
    }
    m_allowance = std::min(mostAtOnce, m_allowance + double((now - m_countedAt).count()) * perMs);
    m_countedAt = now;
    if (m_allowance < 1) {
        ++m_untold;
        return false;
    }
    m_allowance -= 1;
    return true;
}

void RequestCopies::tellRequest(const RequestRoute &route, const Message &request, const Asked &asked)
{
    if (!mayTell())
        return;
    Properties properties{{"client", topics::clientOf(request.responseTopic)}};
    if (asked.caller && !asked.caller->isStranger()) {
        properties.emplace_back("caller", asked.caller->subject.bytes());
        properties.emplace_back("role", roleWord(asked.caller->role));
    }
    const QByteArray traceparent = request.property("traceparent");
    if (isTraceparent(traceparent))
        properties.emplace_back("traceparent", traceparent);
    if (!asked.decoded)
        properties.emplace_back("withheld", QByteArray::number(request.payload.size()) + " bytes");
    tell("request", route, asked.decoded ? route.hiddenRequest(asked.decoded) : QByteArray(), request.correlationData,
        std::move(properties));
}

void RequestCopies::tellAnswer(const RequestRoute &route, const Message &reply, int status)
{
    if (!mayTell())
        return;
    Properties properties{{"client", topics::clientOf(reply.topic)}, {"status", QByteArray::number(status)}};
    QByteArray body;
    if (auto hidden = route.hiddenAnswer(reply.payload, status))
        body = std::move(*hidden);
    else
        properties.emplace_back("violation", hidden.error().path + ": " + hidden.error().problem);
    tell("answer", route, body, reply.correlationData, std::move(properties));
}

void RequestCopies::tell(const char *of, const RequestRoute &route, const QByteArray &body,
    const QByteArray &correlation, Properties properties)
{
    if (m_untold > 0)
        properties.emplace_back("untold", QByteArray::number(std::exchange(m_untold, 0)));
    const QByteArray request = (route.verb == Verb::Do ? "do/" : "ask/") + route.name;
    m_context.bus.publish({topics::copy(m_context.site, m_service, of, request), body, Quality::AtMostOnce,
        Retention::Transient, {}, correlation, std::move(properties)});
}

}
