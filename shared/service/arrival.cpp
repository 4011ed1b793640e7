// SPDX-License-Identifier: GPL-3.0-or-later
// What arrives: sorted into what the next turn takes, and how soon that turn has to be.
#include "shared/service/service.h"

#include "shared/contracts/auth.h"
#include "shared/contracts/services.h"
#include "shared/contracts/topics.h"

using namespace Qt::StringLiterals;

namespace bakery {

void Service::busArrived(std::vector<Message> messages)
{
    Hurry hurry = Hurry::None;
    for (Message &message : messages)
        hurry = std::max(hurry, sort(std::move(message)));
    if (hurry == Hurry::AtOnce || (hurry == Hurry::MayWait && m_context.limits.gather == Milliseconds(0)))
        m_context.pacemaker.wake();
    else if (hurry == Hurry::MayWait)
        m_context.pacemaker.wakeAt(now() + m_context.limits.gather);
}

// Says how soon a turn is needed for it.
Service::Hurry Service::sort(Message message)
{
    if (const auto route = m_requestRoutes.find(message.topic); route != m_requestRoutes.end()) {
        admit(std::move(message), route->second);
        return Hurry::AtOnce;
    }
    const QList<QByteArray> parts = message.topic.split('/');
    if (parts.size() < 4)
        return Hurry::None;
    const QByteArray &service = parts[2], &kind = parts[3];
    if (kind == "journal" || (service == "reply" && parts.value(4) == "log")) {
        const auto journal = m_followed.find(kind == "journal" ? service : parts.value(5));
        if (journal == m_followed.end())
            return Hurry::None;
        if (auto turn = FollowedTurn::read(message))
            m_arrivedTurns.emplace_back(&journal->second, std::move(*turn));
        else if (service == "reply")
            journal->second.logEnded(
                message.correlationData, message.property("incarnation"), message.property("head").toLongLong());
        return kind == "journal" ? Hurry::MayWait : Hurry::AtOnce;
    }
    if (kind == "watch" && service == m_name) {
        m_copies.wish(message);
        return Hurry::None;
    }
    if (kind == "presence")
        return learnPresence(service, message);
    const bool areKeys = kind == "state" && service == "auth" && parts.value(4) == auth::PublicKeys::state.name;
    if (kind == "state" && service == m_name && !areKeys) {
        m_states.heard(message);
        return Hurry::None;
    }
    if (kind == "log" && service == m_name)
        m_arrivedLogRequests.push_back(std::move(message));
    else if (kind == "sealed" && service == m_name)
        m_arrivedSealedQuestions.push_back(std::move(message));
    else if (service == "reply" && parts.value(4) == "sealed")
        learnOpened(parts.value(5), message);
    else if (areKeys)
        learnKeys(message);
    return Hurry::AtOnce;
}

void Service::admit(Message message, const RequestRoute &route)
{
    // A retained request would come again at each connection, long after its sender has gone.
    if (message.retention == Retention::Retained || !topics::isReplyAddress(m_context.site, message.responseTopic))
        return;
    auto &queue = route.verb == Verb::Do ? m_arrivedRequests : m_arrivedQuestions;
    const auto answer = [&](const RawOutcome &refusal) {
        m_context.figures.answered(requestKey(route.verb, route.name.constData()), refusal.status);
        const Message reply{message.responseTopic, refusal.body, Quality::AtMostOnce, Retention::Transient, {},
            message.correlationData, {{"status", QByteArray::number(refusal.status)}}};
        if (m_copies.areWanted()) {
            m_copies.tellRequest(route, message, {});
            m_copies.tellAnswer(route, reply, refusal.status);
        }
        m_context.bus.publish(reply);
    };
    if (qsizetype(queue.size()) >= m_context.limits.waitingRequests)
        return answer({TooManyOpen::refusal.status, encodeRefusal(TooManyOpen{1000}), {}});
    auto admitted = m_frontDoor.check(message, route, requestKey(route.verb, route.name.constData()));
    if (!admitted)
        return answer(admitted.error());

    TurnItem item;
    item.kind = route.verb == Verb::Do ? TurnItem::Kind::Request : TurnItem::Kind::Question;
    item.request = &route;
    item.caller = admitted->caller;
    item.asker = item.caller.isStranger() ? u"client:"_s + QString::fromUtf8(topics::clientOf(message.responseTopic))
                                          : item.caller.subject.text();
    item.id = admitted->id;
    item.deadline = admitted->deadline;
    item.cause = "request-" + item.id.toUtf8();
    item.traceparent = admitted->traceparent;
    item.bodyHash = turnHash({}, 0, message.payload).left(32);
    const auto document = JsonDocument::parse(message.payload);
    if (!document) {
        item.refusedStatus = NotJson::refusal.status;
        item.refusedWith = encodeRefusal(NotJson{}, document.error());
    } else if (auto decoded = route.decode(*document)) {
        item.decoded = std::move(*decoded);
    } else {
        item.refusedStatus = AgainstContract::refusal.status;
        item.refusedWith = encodeRefusal(AgainstContract{QString::fromUtf8(decoded.error().path).left(500),
                                             QString::fromUtf8(decoded.error().problem).left(500)},
            QByteArray(decoded.error().path + ": " + decoded.error().problem));
    }
    if (m_copies.areWanted())
        m_copies.tellRequest(route, message, {&item.caller, item.decoded.get()});
    item.responseTopic = std::move(message.responseTopic);
    item.correlation = std::move(message.correlationData);
    queue.push_back(std::move(item));
}

}
