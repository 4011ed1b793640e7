// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/contracts-document/document_parts.h"

#include "shared/contracts/catalogue.h"

namespace bakery {
namespace {

template <typename R>
Tree refusalLine()
{
    return {{"type", R::refusal.type}, {"status", Tree::integer(R::refusal.status)}, {"title", R::refusal.title}};
}

template <typename List>
void addRefusals(DocumentParts &parts, List refusals, QList<QByteArray> &messages, Tree &lines)
{
    forEach(refusals, [&]<typename R>() {
        const QByteArray name = addMessage<R>(parts, "Reply", R::refusal.title);
        if (messages.contains(name))
            return;
        messages.append(name);
        lines.add(refusalLine<R>());
    });
}

Tree roleWords(const Roles &roles)
{
    Tree words = Tree::list({});
    for (const auto &[role, word] : enumWords<Role>())
        if (roles.has(role))
            words.add(word);
    return words;
}

// The answer goes where the request says, and carries the request's correlation data.
Tree replyTo(DocumentParts &parts, const QByteArray &request, const QList<QByteArray> &messages)
{
    const QByteArray channel = request + ".reply";
    const Tree reference = addChannel(parts,
        {channel, {}, "Where the caller has said: bakery/{site}/reply/{client}/..., which nobody else can read."},
        messages);
    return {
        {"address",
            Tree{{"location", "$message.header#/responseTopic"},
                {"description", "MQTT 5's response topic; it lies under bakery/{site}/reply/ without a wildcard."}}},
        {"channel", reference}, {"messages", messagesOf(channel, messages)}};
}

template <typename R>
void addRequest(DocumentParts &parts, const QByteArray &service)
{
    const QByteArray verb = R::route.verb == Verb::Do ? "do" : "ask";
    const QByteArray channel = service + '.' + verb + '.' + R::route.name;
    const QByteArray request = addMessage<R>(
        parts, R::route.roles.haveStrangers() ? "StrangersRequest" : "Request", QByteArray(R::route.name));
    QList<QByteArray> answers{addMessage<typename R::Answer>(parts, "Reply", "The answer")};
    if constexpr (requires { typename R::Progress; })
        answers.append(addMessage<typename R::Progress>(parts, "Reply", "202: the answer follows"));
    Tree refusals = Tree::list({});
    addRefusals(parts, typename R::Refusals{}, answers, refusals);
    addRefusals(parts, FrameworkRefusals{}, answers, refusals);
    const Tree reference = addChannel(parts,
        {channel, service + '/' + verb + '/' + R::route.name,
            verb == "do" ? "A request that changes something." : "A request that reads."},
        {request});
    parts.operations.set(channel,
        Tree{{"action", "receive"}, {"channel", reference}, {"messages", messagesOf(channel, {request})},
            {"reply", replyTo(parts, channel, answers)}, {"x-service", service}, {"x-roles", roleWords(R::route.roles)},
            {"x-needs-token", Tree::truth(!R::route.roles.haveStrangers())},
            {"x-answer-is-secret", Tree::truth(R::route.answers == Answers::Secret)},
            {"x-turned-away-when-full", Tree::truth(R::route.admission == Admission::WhenThereIsRoom)},
            {"x-refusals", refusals}});
}

// Copies for monitors: what they hold is a request's or an answer's own schema, but for what is hidden.
void addCopyMessage(DocumentParts &parts, const QByteArray &name, const QByteArray &title)
{
    parts.schemas.remember(name,
        {{"type", "object"},
            {"description",
                "As the schema of what it is a copy of, with (hidden) in place of every x-personal and every x-secret "
                "field, and without fields that are not named there."}});
    parts.messages.insert_or_assign(name,
        Tree{{"name", name}, {"title", title}, {"contentType", "application/json"}, {"headers", headers(name)},
            {"payload", Schemas::reference(name)}});
}

void addCopies(DocumentParts &parts, const QByteArray &service)
{
    const QByteArray watched = addMessage<WatchRequests>(parts, {}, "A monitor asks for copies of requests");
    const QByteArray watch = service + ".watch";
    const Tree asked = addChannel(parts,
        {watch, service + "/watch/{monitor}",
            "As long as this says, requests and answers are copied for monitors. It ends by itself.", {"monitor"}},
        {watched});
    parts.operations.set(watch,
        Tree{{"action", "receive"}, {"channel", asked}, {"messages", messagesOf(watch, {watched})},
            {"x-service", service}});
    for (const auto &[of, message] :
        {std::pair<QByteArray, QByteArray>{"request", "RequestCopy"}, {"answer", "AnswerCopy"}}) {
        const QByteArray channel = service + ".telemetry." + of;
        const Tree reference = addChannel(parts,
            {channel, service + "/telemetry/" + of + "/{verb}/{request}",
                "For monitors, at QoS 0, while one asks for it: never a token, a personal field or a secret.",
                {"verb", "request"}},
            {message});
        parts.operations.set(channel,
            Tree{{"action", "send"}, {"channel", reference}, {"messages", messagesOf(channel, {message})},
                {"bindings", Tree{{"mqtt", Tree{{"qos", Tree::integer(0)}}}}}, {"x-service", service}});
    }
}

}

void addRequests(DocumentParts &parts)
{
    addCopyMessage(parts, "RequestCopy", "A request, as monitors see it");
    addCopyMessage(parts, "AnswerCopy", "An answer, as monitors see it");
    forEach(Catalogue{}, [&]<typename Contract>() {
        forEach(typename Contract::Requests{}, [&]<typename R>() { addRequest<R>(parts, Contract::service); });
        forEach(FrameworkRequests{}, [&]<typename R>() { addRequest<R>(parts, Contract::service); });
        addCopies(parts, Contract::service);
    });
}

}
