// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/contracts-document/document_parts.h"

#include "shared/contracts/catalogue.h"

namespace bakery {
namespace {

struct RefusalType {
    MessageType message;
    Refusal refusal;
};
template <typename... Refused>
constexpr auto refusalTypes(Types<Refused...>)
{
    return std::array<RefusalType, sizeof...(Refused)>{RefusalType{messageType<Refused>, Refused::refusal}...};
}

// What a request may be answered with.
struct Answered {
    QList<QByteArray> messages;
    Tree refusals = Tree::list({});
};

void addRefusals(DocumentParts &parts, std::span<const RefusalType> refusals, Answered &answered)
{
    for (const auto &[type, refusal] : refusals) {
        const QByteArray message = addMessage(parts, type, "Reply", refusal.title);
        if (answered.messages.contains(message))
            continue;
        answered.messages.append(message);
        answered.refusals.add(
            Tree{{"type", refusal.type}, {"status", Tree::integer(refusal.status)}, {"title", refusal.title}});
    }
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

struct RequestType {
    MessageType request;
    MessageType answer;
    std::optional<MessageType> progress;
    std::span<const RefusalType> refusals;
};

void addRequest(DocumentParts &parts, const QByteArray &service, const Route &route, const RequestType &type)
{
    const QByteArray request =
        addMessage(parts, type.request, route.roles.haveStrangers() ? "StrangersRequest" : "Request", route.name);
    Answered answered{{addMessage(parts, type.answer, "Reply", "The answer")}};
    if (type.progress)
        answered.messages.append(addMessage(parts, *type.progress, "Reply", "202: the answer follows"));
    addRefusals(parts, type.refusals, answered);
    static constexpr auto ofTheFramework = refusalTypes(FrameworkRefusals{});
    addRefusals(parts, ofTheFramework, answered);
    const QByteArray verb = route.verb == Verb::Do ? "do" : "ask";
    const QByteArray channel = service + '.' + verb + '.' + route.name;
    const Tree reference = addChannel(parts,
        {channel, service + '/' + verb + '/' + route.name,
            verb == "do" ? "A request that changes something." : "A request that reads."},
        {request});
    parts.operations.set(channel,
        Tree{{"action", "receive"}, {"channel", reference}, {"messages", messagesOf(channel, {request})},
            {"reply", replyTo(parts, channel, answered.messages)}, {"x-service", service},
            {"x-roles", roleWords(route.roles)}, {"x-needs-token", Tree::truth(!route.roles.haveStrangers())},
            {"x-answer-is-secret", Tree::truth(route.answers == Answers::Secret)},
            {"x-turned-away-when-full", Tree::truth(route.admission == Admission::WhenThereIsRoom)},
            {"x-refusals", answered.refusals}});
}

template <typename R>
void addRequestOf(DocumentParts &parts, const QByteArray &service)
{
    static constexpr auto refusals = refusalTypes(typename R::Refusals{});
    RequestType type{messageType<R>, messageType<typename R::Answer>, {}, refusals};
    if constexpr (requires { typename R::Progress; })
        type.progress = messageType<typename R::Progress>;
    addRequest(parts, service, R::route, type);
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
    const QByteArray watched =
        addMessage(parts, messageType<WatchRequests>, {}, "A monitor asks for copies of requests");
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
        const auto add = [&]<typename R>() { addRequestOf<R>(parts, Contract::service); };
        forEach(typename Contract::Requests{}, add);
        forEach(FrameworkRequests{}, add);
        addCopies(parts, Contract::service);
    });
}

}
