// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/judging/judge.h"

#include "shared/contracts/common.h"
#include "shared/contracts/personal.h"
#include "shared/judging/declared.h"

#include <QRegularExpression>

namespace bakery {
namespace {

// What is under telemetry/, state/ or do/, with its slashes.
QByteArray from(const QList<QByteArray> &parts, qsizetype first) { return parts.sliced(first).join('/'); }

bool isPosition(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isHash(const QByteArray &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
}

Violation property(const char *name, QByteArray problem)
{
    return {QByteArray("properties.") + name, std::move(problem)};
}

// Of what carries no contract of a service, but one that all have.
Fits commonTo(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Watch:
        return fitsType<WatchRequests>;
    case MessageKind::Log:
        return fitsType<AskLog>;
    case MessageKind::Sealed:
        return fitsType<AskSealed>;
    default:
        return nullptr;
    }
}

}

Declaration Judge::declarationOf(const QByteArray &topic) const
{
    const QList<QByteArray> parts = topic.split('/');
    if (parts.value(0) != "bakery")
        return {};
    Declaration found{MessageKind::Undeclared, parts.value(1), parts.value(2), {}, {}};
    if (found.service == "reply" && parts.size() > 3) {
        found.kind = MessageKind::Reply;
        found.part = from(parts, 3);
        return found;
    }
    if (!m_declared->services.contains(found.service) || parts.size() < 4)
        return found;
    const QByteArray &kind = parts[3];
    const qsizetype rest = parts.size() - 4;
    found.name = rest > 0 ? parts[4] : QByteArray();
    const auto is = [&](MessageKind what) { found.kind = what; };
    const auto isDeclared = [&](const auto &all) { return all.contains(Declared::key(found.service, found.name)); };
    if (kind == "journal" && rest == 0) {
        is(MessageKind::Journal);
    } else if (kind == "event" && rest == 1 && isDeclared(m_declared->events)) {
        is(MessageKind::Event);
    } else if ((kind == "do" || kind == "ask") && rest == 1) {
        found.name = kind + '/' + found.name;
        if (isDeclared(m_declared->requests))
            is(MessageKind::Request);
    } else if (kind == "state" && rest > 0) {
        const auto state = m_declared->states.find(Declared::key(found.service, found.name));
        if (state != m_declared->states.end() && state->second.hasParts == (rest > 1))
            is(MessageKind::State);
        found.part = from(parts, 5);
    } else if (kind == "telemetry" && (found.name == "request" || found.name == "answer") && rest == 3) {
        const MessageKind copy = found.name == "request" ? MessageKind::RequestCopy : MessageKind::AnswerCopy;
        found.name = from(parts, 5);
        if (isDeclared(m_declared->requests))
            is(copy);
    } else if (kind == "telemetry" && rest > 1 && isDeclared(m_declared->readings)) {
        is(MessageKind::Reading);
        found.part = from(parts, 5);
    } else if (rest == 1 && (kind == "presence" || kind == "watch" || kind == "log" || kind == "sealed")) {
        is(kind == "presence"     ? MessageKind::Presence
                : kind == "watch" ? MessageKind::Watch
                : kind == "log"   ? MessageKind::Log
                                  : MessageKind::Sealed);
        found.part = std::exchange(found.name, {});
    }
    return found;
}

std::optional<FormField> Judge::formOf(const QByteArray &service, const QByteArray &name) const
{
    const auto request = m_declared->requests.find(Declared::key(service, name));
    return request == m_declared->requests.end() ? std::nullopt : std::optional(request->second.form());
}

Judged Judge::judge(const Message &message) const
{
    Judged judged{declarationOf(message.topic), {}};
    judged.violation = judgePayload(judged.declaration, message);
    return judged;
}

MaybeViolation Judge::judgePayload(const Declaration &declaration, const Message &message) const
{
    const MessageKind kind = declaration.kind;
    if (kind == MessageKind::Foreign || kind == MessageKind::Reply)
        return std::nullopt;
    if (kind == MessageKind::Undeclared)
        return Violation{"topic", "is in no contract"};
    // What is shown no more is taken away with nothing.
    if ((kind == MessageKind::State || kind == MessageKind::Presence) && message.payload.isEmpty())
        return std::nullopt;
    if (kind == MessageKind::AnswerCopy)
        return judgeAnswer(declaration, message);
    if (kind == MessageKind::RequestCopy && !message.property("withheld").isNull())
        return std::nullopt; // the answer says why
    const auto document = JsonDocument::parse(message.payload);
    if (!document)
        return Violation{"", "is not JSON: " + document.error()};
    const JsonElement json = document->root();
    const QByteArray key = Declared::key(declaration.service, declaration.name);
    const JsonPath root;
    qint64 position = 0;
    switch (kind) {
    case MessageKind::Journal:
        return judgeJournal(declaration, message, json);
    case MessageKind::Event:
        return judgeEvent(json, root, declaration, m_declared->events, position);
    case MessageKind::State:
        return m_declared->states.at(key).fits(json, root);
    case MessageKind::Reading:
        return m_declared->readings.at(key)(json, root);
    case MessageKind::Presence:
        return m_declared->presences.at(declaration.service)(json, root);
    case MessageKind::RequestCopy: {
        const ReadingSealed reading;
        return m_declared->requests.at(key).request(json, root);
    }
    case MessageKind::Request:
        return m_declared->requests.at(key).request(json, root);
    default:
        return commonTo(kind)(json, root);
    }
}

MaybeViolation Judge::judgeJournal(const Declaration &declaration, const Message &message, JsonElement json) const
{
    const JsonPath root;
    simdjson::dom::array events;
    if (json.get(events) != simdjson::SUCCESS)
        return root.violation("must be an array");
    if (events.size() == 0)
        return root.violation("must have at least 1 items");
    qint64 first = 0, last = 0;
    for (const JsonElement event : events) {
        const JsonPath here{&root, nullptr, first == 0 ? 0 : qsizetype(last - first + 1)};
        qint64 position = 0;
        if (auto violation = judgeEvent(event, here, declaration, m_declared->events, position))
            return violation;
        if (first == 0)
            first = position;
        else if (position != last + 1)
            return JsonPath{&here, "position", -1}.violation("must be " + QByteArray::number(last + 1));
        last = position;
    }
    const bool isSnapshot = message.property("snapshot") == "true"; // it stands for positions that are no more
    if (!Id::parse(std::string_view(message.property("incarnation").toStdString())))
        return property("incarnation", "must be a uuid");
    for (const char *name : {"first", "last"})
        if (!isPosition(message.property(name)))
            return property(name, "must be a position");
    if (!isSnapshot && message.property("first").toLongLong() != first)
        return property("first", "must be " + QByteArray::number(first));
    if (!isSnapshot && message.property("last").toLongLong() != last)
        return property("last", "must be " + QByteArray::number(last));
    for (const char *name : {"previous", "hash"})
        if (!isHash(message.property(name)))
            return property(name, "must be 64 hexadecimal digits");
    return std::nullopt;
}

MaybeViolation Judge::judgeAnswer(const Declaration &declaration, const Message &message) const
{
    if (const QByteArray told = message.property("violation"); !told.isNull()) {
        const qsizetype colon = told.indexOf(": ");
        return Violation{told.left(std::max<qsizetype>(colon, 0)), told.sliced(colon < 0 ? 0 : colon + 2)};
    }
    const auto document = JsonDocument::parse(message.payload);
    if (!document)
        return Violation{"", "is not JSON: " + document.error()};
    const Declared::Request &request = m_declared->requests.at(Declared::key(declaration.service, declaration.name));
    const int status = message.property("status").toInt();
    const JsonElement json = document->root();
    const JsonPath root;
    const ReadingSealed reading;
    if (status == 200)
        return request.answer(json, root);
    if (status == 202 && request.progress)
        return request.progress(json, root);
    std::string_view type;
    if (!json.is_object() || json.at_key("type").get(type) != simdjson::SUCCESS)
        return Violation{"type", "is required"};
    const auto refusal = request.refusals.find(QByteArray(type.data(), qsizetype(type.size())));
    if (refusal == request.refusals.end())
        return Violation{"type", "is no refusal of " + declaration.name};
    if (refusal->second.first != status)
        return property("status", "must be " + QByteArray::number(refusal->second.first));
    return refusal->second.second(json, root);
}

}
