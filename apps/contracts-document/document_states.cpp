// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/contracts-document/document_parts.h"

#include "shared/contracts/catalogue.h"
#include "shared/contracts/envelope.h"
#include "shared/contracts/kiosk.h"

namespace bakery {
namespace {

Tree text(const char *description) { return {{"type", "string"}, {"description", description}}; }
Tree text(const char *description, const char *pattern) { return text(description).set("pattern", pattern); }

constexpr const char *position = "^(0|[1-9][0-9]*)$";
constexpr const char *hash = "^[0-9a-f]{64}$";
constexpr const char *uuid = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";

Tree propertiesOf(const QList<QByteArray> &required, const Tree &properties)
{
    Tree names = Tree::list({});
    for (const QByteArray &name : required)
        names.add(name);
    return {{"type", "object"}, {"required", names}, {"properties", properties}};
}

void addStateChannel(DocumentParts &parts, const QByteArray &service, const QByteArray &place, const char *description,
    const char *part, const QByteArray &message)
{
    const QByteArray channel = service + '.' + QByteArray(place).replace('/', '.');
    QList<QByteArray> parameters;
    QByteArray address = service + '/' + place;
    if (part) {
        parameters.append(part);
        address += '/' + ('{' + QByteArray(part) + '}');
    }
    const Tree reference = addChannel(parts, {channel, address, description, parameters}, {message});
    parts.operations.set(channel,
        Tree{{"action", "send"}, {"channel", reference}, {"messages", messagesOf(channel, {message})},
            {"bindings", Tree{{"mqtt", Tree{{"qos", Tree::integer(1)}, {"retain", Tree::truth(true)}}}}},
            {"x-service", service}});
}

template <typename T>
void addState(DocumentParts &parts, const QByteArray &service, const QByteArray &place, const char *description)
{
    addStateChannel(
        parts, service, place, description, T::state.part, addMessage(parts, messageType<T>, {}, nameOf<T>()));
}

// At QoS 0 and not retained.
void addReading(DocumentParts &parts, const QByteArray &service, const Telemetry &telemetry, const QByteArray &message)
{
    const QByteArray channel = service + ".telemetry." + telemetry.name;
    const Tree reference = addChannel(parts,
        {channel, service + "/telemetry/" + telemetry.name + "/{" + telemetry.part + '}',
            "Measured, at QoS 0: told when it changes, and now and then when it does not. No decision rests on it.",
            {telemetry.part}},
        {message});
    parts.operations.set(channel,
        Tree{{"action", "send"}, {"channel", reference}, {"messages", messagesOf(channel, {message})},
            {"bindings", Tree{{"mqtt", Tree{{"qos", Tree::integer(0)}}}}}, {"x-service", service}});
}

}

Tree traceparentSchema(const char *description) { return text(description, traceparentPattern); }

QByteArray addMessage(
    DocumentParts &parts, const MessageType &type, const QByteArray &headerKind, const QByteArray &title)
{
    const QByteArray name = type.name();
    Tree message{{"name", name}, {"title", title}, {"contentType", "application/json"}};
    if (!headerKind.isEmpty())
        message.set("headers", headers(headerKind));
    message.set("payload", type.schema(parts.schemas));
    parts.messages.insert_or_assign(name, message);
    return name;
}

Tree headers(const QByteArray &kind) { return Tree::reference("#/components/schemas/headers." + kind); }

void rememberHeaders(Schemas &schemas)
{
    Tree request{{"responseTopic", text("MQTT 5's own property: where the answer goes.")},
        {"correlationData", text("MQTT 5's own property: comes back with the answer.")},
        {"id", text("User property: the same id is never done twice; the correlation data unless given.")},
        {"timeoutMs", text("User property: 10000 unless given, at most 120000, counted from receipt.", "^[0-9]+$")},
        {"traceparent", traceparentSchema("User property: kept in the events that follow.")}};
    schemas.remember("headers.StrangersRequest", propertiesOf({"responseTopic", "correlationData"}, request));
    request.set("authorization",
        text("User property: Bearer, a blank, the token: a JWT of ES256, whose key "
             "auth.state.keys names by its kid, with iss and aud bakery/{site}, sub, "
             "role, exp and, for a machine, the requests that it may make.",
            "^Bearer \\S+$"));
    schemas.remember("headers.Request", propertiesOf({"authorization", "responseTopic", "correlationData"}, request));
    schemas.remember("headers.Reply",
        propertiesOf({"status", "correlationData"},
            {{"status", text("User property: HTTP's number, 200 when the request was done.", "^[1-5][0-9]{2}$")},
                {"correlationData", text("MQTT 5's own property: that of the request.")}}));
    Tree copy{{"client", text("User property: the broker account that asks.")},
        {"correlationData", text("MQTT 5's own property: that of the request.")},
        {"untold",
            text("User property: so many copies were left out before this one, for there were too many.", "^[0-9]+$")}};
    Tree answer = copy;
    answer.set("status", text("User property: that of the answer.", "^[1-5][0-9]{2}$"));
    answer.set("violation", text("User property: where the answer breaks its contract; its body is withheld."));
    schemas.remember("headers.AnswerCopy", propertiesOf({"client", "status"}, answer));
    copy.set("caller", text("User property: who asks, unless a stranger.", uuid));
    copy.set("role", text("User property: in which role."));
    copy.set("traceparent", traceparentSchema("User property: of the request."));
    copy.set("withheld", text("User property: its body is not shown, for it was turned away before it was read."));
    schemas.remember("headers.RequestCopy", propertiesOf({"client"}, copy));
    schemas.remember("headers.Journal",
        propertiesOf({"incarnation", "first", "last", "previous", "hash"},
            {{"incarnation", text("User property: of the journal; another one after a restore.", uuid)},
                {"first", text("User property: the position of the first event.", "^[1-9][0-9]*$")},
                {"last", text("User property: the position of the last event.", position)},
                {"previous",
                    text("User property: the hash of the turn before; 64 zeros before the first "
                         "one.",
                        hash)},
                {"hash",
                    text("User property: of this turn: SHA-256, in hexadecimal digits, of the "
                         "hash of the turn before, the first position in decimal digits and the "
                         "text of the payload, one behind the other.",
                        hash)},
                {"snapshot", text("User property: true when this stands for all turns that were pruned.", "^true$")}}));
    schemas.remember("headers.LogEnd",
        propertiesOf({"incarnation", "head"},
            {{"incarnation", text("User property: of the journal.", uuid)},
                {"head", text("User property: the last position of the journal.", position)}}));
}

void addStates(DocumentParts &parts)
{
    rememberHeaders(parts.schemas);
    forEach(Catalogue{}, [&]<typename Contract>() {
        forEach(typename Contract::States{}, [&]<typename S>() {
            addState<S>(parts, Contract::service, QByteArray("state/") + S::state.name,
                "Retained: how things stand now. No decision rests on it.");
        });
        forEach(ReadingsOf<Contract>{}, [&]<typename T>() {
            addReading(parts, Contract::service, T::telemetry, addMessage(parts, messageType<T>, {}, nameOf<T>()));
        });
        addState<Presence>(parts, Contract::service, "presence",
            "Retained, with a last will: who is alive, who leads, how far the journal is.");
    });
    addState<kiosk::KioskPresence>(parts, kiosk::KioskPresence::state.service, "presence",
        "Retained, with a last will: how a kiosk is, by its broker account. Nothing of a customer.");
}

}
