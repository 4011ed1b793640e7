// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/front_door.h"

#include "shared/contracts/topics.h"

using namespace std::chrono_literals;

namespace bakery {
namespace {

constexpr int failuresAllowed = 20;
constexpr auto failureWindow = 10s;
constexpr size_t mostClientsCounted = 10'000;
constexpr size_t mostRoleRefusals = 1000;
constexpr qint64 defaultTimeoutMs = 10'000;
constexpr qint64 mostTimeoutMs = 120'000;
constexpr qsizetype longestId = 64;

template <typename R>
RawOutcome refuse(const R &refusal, QByteArrayView detail = {})
{
    return {R::refusal.status, encodeRefusal(refusal, detail), {}};
}

}

FrontDoor::FrontDoor(const Context &context) : m_context(context), m_verifier(context.site) { }

bool FrontDoor::setKeys(const std::vector<VerifyingKey> &keys)
{
    std::set<QByteArray> kids;
    for (const VerifyingKey &key : keys)
        kids.insert(key.kid());
    if (kids == m_kids)
        return false;
    m_kids = std::move(kids);
    m_verifier.setKeys(keys);
    return true;
}

Result<Admitted, RawOutcome> FrontDoor::check(
    const Message &request, const RequestRoute &route, const QByteArray &shortTopic)
{
    if (request.payload.size() > m_context.limits.requestBytes)
        return Failure{refuse(TooLarge{m_context.limits.requestBytes})};

    Caller caller;
    if (!route.roles.haveStrangers()) {
        const auto known = whoAsks(request, route, shortTopic);
        if (!known)
            return Failure{known.error()};
        caller = *known;
    }

    const QByteArray named = request.property("id");
    const QByteArray id = !named.isEmpty()            ? named
        : request.correlationData.size() <= longestId ? request.correlationData
                                                      : request.correlationData.toHex().left(longestId);
    const QString idText = QString::fromUtf8(id);
    if (idText.isEmpty() || idText.size() > longestId || idText.contains(QChar(0)) || !id.isValidUtf8())
        return Failure{refuse(AgainstContract{
            QStringLiteral("id"), QStringLiteral("a request needs correlation data or an id of 1 to 64 characters")})};

    bool isNumber = false;
    const qint64 asked = request.property("timeoutMs").toLongLong(&isNumber);
    const qint64 timeoutMs = isNumber ? std::clamp<qint64>(asked, 1, mostTimeoutMs) : defaultTimeoutMs;
    const QByteArray traceparent = request.property("traceparent");
    return Admitted{caller, idText, m_context.clock.now() + Milliseconds(timeoutMs),
        isTraceparent(traceparent) ? traceparent : QByteArray()};
}

Result<Caller, RawOutcome> FrontDoor::whoAsks(
    const Message &request, const RequestRoute &route, const QByteArray &shortTopic)
{
    const QByteArray authorization = request.property("authorization");
    const QByteArray client = topics::clientOf(request.responseTopic);
    if (!authorization.startsWith("Bearer "))
        return Failure{refuseToken(client, TokenRefusal::Malformed)};
    const auto caller = m_verifier.verify(authorization.sliced(7), m_context.clock.wallNow());
    if (!caller)
        return Failure{refuseToken(client, caller.error())};
    const QByteArray name = request.topic.sliced(topics::service(m_context.site, {}).size()); // orders/do/place
    if (route.roles.has(caller->role) && caller->mayAsk(name))
        return *caller;
    const RoleRefusal refusal{*caller, shortTopic};
    if (m_roleRefusals.size() < mostRoleRefusals || m_roleRefusals.contains(refusal.key()))
        ++m_roleRefusals.try_emplace(refusal.key(), refusal, 0).first->second.second;
    return Failure{refuse(NotAllowed{})};
}

std::vector<std::pair<RoleRefusal, int>> FrontDoor::roleRefusals() const
{
    std::vector<std::pair<RoleRefusal, int>> refusals;
    for (const auto &[key, counted] : m_roleRefusals)
        refusals.push_back(counted);
    return refusals;
}

RawOutcome FrontDoor::refuseToken(const QByteArray &client, TokenRefusal why)
{
    const Instant now = m_context.clock.now();
    if (m_failures.size() >= mostClientsCounted)
        m_failures.clear();
    Failures &failures = m_failures[client.toStdString()];
    if (now - failures.since > failureWindow)
        failures = {0, now};
    if (++failures.count > failuresAllowed) {
        const auto left = failureWindow - (now - failures.since);
        return refuse(TooManyRequests{std::chrono::duration_cast<Milliseconds>(left).count()});
    }
    return refuse(NotAuthenticated{}, sentence(why));
}

}
