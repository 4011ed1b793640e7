// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/contracts-document/document_parts.h"

#include "shared/contracts/catalogue.h"

namespace bakery {
namespace {

// CloudEvents 1.0 in its structured JSON form, with our extensions shoptime, position, cause and traceparent.
Tree cloudEventSchema(const QByteArray &service, const QByteArray &type, const Tree &data)
{
    return {{"type", "object"},
        {"required",
            Tree::list(
                {"specversion", "id", "source", "type", "time", "datacontenttype", "position", "cause", "data"})},
        {"properties",
            Tree{{"specversion", Tree{{"const", "1.0"}}},
                {"id", Tree{{"type", "string"}, {"pattern", "^" + service + "-[0-9a-f]{8}-[1-9][0-9]*$"}}},
                {"source", Tree{{"type", "string"}, {"pattern", "^bakery/[^/]+/" + service + "$"}}},
                {"type", Tree{{"const", type}}}, {"time", Schemas::reference("Instant")},
                {"shoptime", Schemas::reference("Instant")}, // of a shop that runs faster than life
                {"subject",
                    Tree{{"type", "string"}, {"minLength", Tree::integer(1)},
                        {"description", "The order, product or person that it is about."}}},
                {"datacontenttype", Tree{{"const", "application/json"}}},
                {"position",
                    Tree{{"type", "integer"}, {"minimum", Tree::integer(1)},
                        {"description",
                            "In the journal of the service: 1, 2, 3 without a gap. A "
                            "journal may outgrow the 32 bits of a CloudEvents Integer: read it as 64."}}},
                {"cause",
                    Tree{
                        {"type", "string"}, {"description", "The id of the event or request that this follows from."}}},
                {"traceparent", traceparentSchema("Of the request that all this follows from.")}, {"data", data}}}};
}

QByteArray addEvent(DocumentParts &parts, const QByteArray &service, const QByteArray &event, const Tree &data)
{
    const QByteArray channel = service + ".event." + event;
    parts.schemas.remember(channel, cloudEventSchema(service, event, data));
    parts.messages.insert_or_assign(channel,
        Tree{{"name", channel}, {"title", event}, {"contentType", "application/cloudevents+json"},
            {"payload", Schemas::reference(channel)}});
    const Tree reference = addChannel(parts,
        {channel, service + "/event/" + event,
            "An event of the journal by itself, at QoS 0: a courtesy to people and tools, shed first under load."},
        {channel});
    parts.operations.set(channel,
        Tree{{"action", "send"}, {"channel", reference}, {"messages", messagesOf(channel, {channel})},
            {"x-service", service}});
    return channel;
}

void addJournal(DocumentParts &parts, const QByteArray &service, const QList<QByteArray> &events)
{
    const QByteArray channel = service + ".journal";
    Tree kinds = Tree::list({});
    for (const QByteArray &event : events)
        kinds.add(Schemas::reference(event));
    parts.schemas.remember(channel, {{"type", "array"}, {"items", Tree{{"oneOf", kinds}}}});
    parts.messages.insert_or_assign(channel,
        Tree{{"name", channel}, {"title", "The events of one turn"}, {"contentType", "application/json"},
            {"headers", headers("Journal")}, {"payload", Schemas::reference(channel)}});
    const Tree reference = addChannel(parts,
        {channel, service + "/journal", "What has happened: one message for each turn, its events in order, QoS 1."},
        {channel});
    parts.operations.set(channel,
        Tree{{"action", "send"}, {"channel", reference}, {"messages", messagesOf(channel, {channel})},
            {"x-service", service}});
}

// log/{follower}: between services the broker account decides, there is no token.
void addLog(DocumentParts &parts, const QByteArray &service)
{
    const QByteArray channel = service + ".log", reply = channel + ".reply";
    const QByteArray asked = addMessage(parts, messageType<AskLog>, {}, "Which turns are missing");
    parts.schemas.remember("LogEnd", {{"type", "array"}, {"maxItems", Tree::integer(0)}});
    parts.messages.insert_or_assign("LogEnd",
        Tree{{"name", "LogEnd"}, {"title", "Nothing more for now"}, {"contentType", "application/json"},
            {"headers", headers("LogEnd")}, {"payload", Schemas::reference("LogEnd")}});
    const QList<QByteArray> answers{service + ".journal", "LogEnd"};
    const Tree reference = addChannel(parts,
        {channel, service + "/log/{follower}",
            "A follower asks for turns that it has missed. They come as on the journal's topic, then an empty list.",
            {"follower"}},
        {asked});
    const Tree back = addChannel(parts, {reply, {}, "Where the follower has said."}, answers);
    parts.operations.set(channel,
        Tree{{"action", "receive"}, {"channel", reference}, {"messages", messagesOf(channel, {asked})},
            {"reply",
                Tree{{"address", Tree{{"location", "$message.header#/responseTopic"}}}, {"channel", back},
                    {"messages", messagesOf(reply, answers)}}},
            {"x-service", service}});
}

// sealed/{follower}: the same, for what is sealed in the journal.
void addSealed(DocumentParts &parts, const QByteArray &service)
{
    const QByteArray channel = service + ".sealed", reply = channel + ".reply";
    const QByteArray asked = addMessage(parts, messageType<AskSealed>, {}, "What the follower cannot read");
    const QByteArray opened = addMessage(parts, messageType<OpenedTexts>, {}, "What it says");
    const Tree reference = addChannel(parts,
        {channel, service + "/sealed/{follower}",
            "A follower asks what is sealed in this journal. The answer goes to an address of its own only.",
            {"follower"}},
        {asked});
    const Tree back = addChannel(parts, {reply, {}, "Where the follower has said."}, {opened});
    parts.operations.set(channel,
        Tree{{"action", "receive"}, {"channel", reference}, {"messages", messagesOf(channel, {asked})},
            {"reply",
                Tree{{"address", Tree{{"location", "$message.header#/responseTopic"}}}, {"channel", back},
                    {"messages", messagesOf(reply, {opened})}}},
            {"x-service", service}});
}

void addFollowing(DocumentParts &parts, const QByteArray &service, const std::vector<Event> &follows)
{
    std::map<QByteArray, Tree> heard;
    for (const Event &event : follows)
        heard.try_emplace(event.service, Tree::list({})).first->second.add(event.name);
    for (const auto &[followed, events] : heard) {
        const QByteArray journal = followed + ".journal";
        parts.operations.set(service + ".follows." + followed,
            Tree{{"action", "receive"}, {"channel", Tree::reference("#/channels/" + journal)},
                {"messages", messagesOf(journal, {journal})}, {"x-service", service}, {"x-handles", events}});
    }
}

}

void addEvents(DocumentParts &parts)
{
    forEach(Catalogue{}, [&]<typename Contract>() {
        QList<QByteArray> events;
        const auto add = [&]<typename E>() {
            events.append(addEvent(parts, Contract::service, E::event.name, parts.schemas.of<E>()));
        };
        forEach(typename Contract::Events{}, add);
        forEach(FrameworkEvents{}, add);
        addJournal(parts, Contract::service, events);
        addLog(parts, Contract::service);
        bool tellsOfPeople = false;
        forEach(typename Contract::Events{}, [&]<typename E>() { tellsOfPeople |= TellsOfAPerson<E>; });
        if (tellsOfPeople)
            addSealed(parts, Contract::service);
    });
    forEach(Catalogue{}, [&]<typename Contract>() {
        std::vector<Event> follows;
        forEach(typename Contract::Follows{}, [&]<typename E>() { follows.push_back(E::event); });
        addFollowing(parts, Contract::service, follows);
    });
}

}
