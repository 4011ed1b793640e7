// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/topics.h"

// The typed face of Service: each template wraps a member function into a route without types.
namespace bakery {

namespace detail {

template <typename T>
std::vector<const T *> typed(const std::vector<Decoded> &items)
{
    std::vector<const T *> result;
    result.reserve(items.size());
    for (const Decoded &item : items)
        result.push_back(static_cast<const T *>(item.get()));
    return result;
}

template <typename T>
Result<QByteArray, Violation> hidden(const QByteArray &body)
{
    const auto document = JsonDocument::parse(body);
    if (!document)
        return Failure{Violation{"", document.error()}};
    const auto value = decode<T>(*document);
    if (!value)
        return Failure{value.error()};
    const HidingPersonal hiding;
    return encode(*value);
}

// Of what a request may come to: its answer, how far it is, or a refusal, which says nothing of anybody.
template <typename R>
Result<QByteArray, Violation> hiddenAnswer(const QByteArray &body, int status)
{
    if constexpr (HasProgress<R>) {
        if (status == 202)
            return hidden<typename R::Progress>(body);
    }
    return status == 200 ? hidden<typename R::Answer>(body) : body;
}

}

template <typename E, typename S>
void Service::on(void (S::*handler)(const E &), FromSnapshot fromSnapshot)
{
    EventRoute route{E::event.service, E::event.name, {}, {}, {}, fromSnapshot == FromSnapshot::Yes};
    route.decode = [](const EventView &event) -> Result<Decoded, Violation> {
        auto decoded = event.decodeData<E>();
        if (!decoded)
            return Failure{decoded.error()};
        return Decoded(std::make_shared<const E>(std::move(decoded.value())));
    };
    route.handle = [this, handler](
                       const void *event) { (static_cast<S *>(this)->*handler)(*static_cast<const E *>(event)); };
    addEventRoute(std::move(route));
}

template <typename E, typename S>
void Service::before(void (S::*hook)(const std::vector<const E *> &))
{
    m_events.at(eventKey(E::event.service, E::event.name)).prepare = [this, hook](const std::vector<Decoded> &all) {
        (static_cast<S *>(this)->*hook)(detail::typed<E>(all));
    };
}

template <typename E>
void Service::mayWait()
{
    m_events.at(eventKey(E::event.service, E::event.name)).mayWait = true;
}

template <typename R, typename S>
void Service::answer(Outcome<R> (S::*handler)(const R &, const Caller &))
{
    RequestRoute route;
    route.verb = R::route.verb;
    route.name = R::route.name;
    route.roles = R::route.roles;
    route.admission = R::route.admission;
    route.answers = R::route.answers;
    route.decode = [](const JsonDocument &document) -> Result<Decoded, Violation> {
        auto decoded = decode<R>(document);
        if (!decoded)
            return Failure{decoded.error()};
        return Decoded(std::make_shared<const R>(std::move(decoded.value())));
    };
    static_assert(areReadableByAll(typename R::Refusals{}), "a refusal is shown to monitors as it is");
    route.hiddenRequest = [](const void *request) {
        const HidingPersonal hiding;
        return encode(*static_cast<const R *>(request));
    };
    route.hiddenAnswer = detail::hiddenAnswer<R>;
    route.handle = [this, handler](const void *request, const Caller &caller) {
        return (static_cast<S *>(this)->*handler)(*static_cast<const R *>(request), caller).raw();
    };
    addRequestRoute(std::move(route));
}

template <typename R, typename S>
void Service::beforeAnswer(void (S::*hook)(const std::vector<const R *> &))
{
    m_requestRoutes.at(topics::request(m_context.site, R::route.verb, m_name, R::route.name)).prepare =
        [this, hook](const std::vector<Decoded> &all) { (static_cast<S *>(this)->*hook)(detail::typed<R>(all)); };
}

template <typename R, typename S>
void Service::whenTooLate(Outcome<R> (S::*handler)(const QString &))
{
    m_requestRoutes.at(topics::request(m_context.site, R::route.verb, m_name, R::route.name)).tooLate =
        [this, handler](const QString &about) { return (static_cast<S *>(this)->*handler)(about).raw(); };
}

template <typename R, typename S>
void Service::whenForgotten(Outcome<R> (S::*handler)(const QString &))
{
    m_requestRoutes.at(topics::request(m_context.site, R::route.verb, m_name, R::route.name)).again =
        [this, handler](const QString &about) { return (static_cast<S *>(this)->*handler)(about).raw(); };
}

template <HasProgress R, typename S>
void Service::whileWaiting(std::optional<typename R::Progress> (S::*handler)(const QString &))
{
    m_requestRoutes.at(topics::request(m_context.site, R::route.verb, m_name, R::route.name)).soFar =
        [this, handler](const QString &about) -> std::optional<RawOutcome> {
        const auto progress = (static_cast<S *>(this)->*handler)(about);
        return progress ? std::optional(RawOutcome{202, encode(*progress), {}, {}}) : std::nullopt;
    };
}

template <typename S>
Service::Timer Service::every(Milliseconds interval, void (S::*handler)())
{
    m_timers.push_back(
        {"timer", interval, {}, {}, [this, handler](const QString &) { (static_cast<S *>(this)->*handler)(); }});
    return m_timers.size() - 1;
}

template <typename S>
void Service::everyOne(const char *name, Milliseconds interval, std::vector<QString> (S::*subjects)(),
    void (S::*handler)(const QString &subject))
{
    m_timers.push_back({name, interval, {}, [this, subjects] { return (static_cast<S *>(this)->*subjects)(); },
        [this, handler](const QString &subject) { (static_cast<S *>(this)->*handler)(subject); }});
}

template <typename T, typename S>
void Service::publish(std::optional<T> (S::*value)(const QString &), QStringList (S::*parts)())
{
    m_states.add({T::state.name,
        [this, value](const QString &part) -> std::optional<QByteArray> {
            const auto state = (static_cast<S *>(this)->*value)(part);
            return state ? std::optional(encode(*state)) : std::nullopt;
        },
        [this, parts] { return (static_cast<S *>(this)->*parts)(); }, {}});
}

template <typename T, typename S>
void Service::beforePublish(void (S::*hook)(const QStringList &))
{
    m_states.prepareWith(
        T::state.name, [this, hook](const QStringList &parts) { (static_cast<S *>(this)->*hook)(parts); });
}

template <typename E>
void Service::emit(const E &event)
{
    if constexpr (requires { event.whose(); }) {
        const PersonalKey key = keyOf(event.whose());
        const SealingPersonal sealing(key);
        emitEncoded(E::event.name, event.subject(), [&event](QByteArray &out) { encode(out, event); });
    } else {
        emitEncoded(E::event.name, event.subject(), [&event](QByteArray &out) { encode(out, event); });
    }
}

template <typename R>
void Service::settle(const QString &id, const QString &subject, const Outcome<R> &outcome)
{
    settleRow({id, QString::fromLatin1(R::route.name), callerPart(subject)}, outcome.raw());
}

template <HasProgress R>
void Service::tellProgress(
    const QString &id, const QString &subject, const typename R::Progress &progress, Instant deadline)
{
    tellRow({id, QString::fromLatin1(R::route.name), callerPart(subject)}, RawOutcome{202, encode(progress), {}, {}},
        deadline);
}

template <typename DoWork, typename Conclude>
void Service::beside(const QString &subject, DoWork work, Conclude conclude)
{
    const auto found = std::make_shared<std::optional<std::invoke_result_t<DoWork>>>();
    askForErrand(subject,
        std::make_shared<const Work>(Work{[found, work = std::move(work)] { *found = work(); },
            [found, conclude = std::move(conclude)] {
                conclude(**found);
                return RawOutcome{};
            }}));
}

template <typename R>
void Service::settleAll(const QString &about, const Outcome<R> &outcome)
{
    for (const RequestKey &key : pendingAbout(R::route.name, about))
        settleRow(key, outcome.raw());
}

template <typename R>
void Service::prefetchRequests(const std::vector<std::pair<QString, QString>> &idsAndSubjects)
{
    std::vector<RequestKey> keys;
    keys.reserve(idsAndSubjects.size());
    for (const auto &[id, subject] : idsAndSubjects)
        keys.emplace_back(id, QString::fromLatin1(R::route.name), callerPart(subject));
    m_requests.prefetch(keys);
}

template <typename T>
void Service::touch(const QString &part)
{
    m_states.touch(T::state.name, part);
}

template <typename T>
void Service::report(const QString &part, const T &reading)
{
    m_context.bus.publish({topics::telemetry(m_context.site, m_name, T::telemetry.name + ('/' + part.toUtf8())),
        encode(reading), Quality::AtMostOnce, Retention::Transient, {}, {}, {}});
}

}
