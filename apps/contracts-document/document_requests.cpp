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

}

void addRequests(DocumentParts &parts)
{
    forEach(Catalogue{}, [&]<typename Contract>() {
        forEach(typename Contract::Requests{}, [&]<typename R>() { addRequest<R>(parts, Contract::service); });
        forEach(FrameworkRequests{}, [&]<typename R>() { addRequest<R>(parts, Contract::service); });
    });
}

}
