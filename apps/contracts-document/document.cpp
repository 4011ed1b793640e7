// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/contracts-document/document.h"

#include "apps/contracts-document/document_parts.h"

namespace bakery {
namespace {

constexpr auto introduction =
    "A bakery's services talk over MQTT 5 and over nothing else. Each has its own topics under "
    "bakery/{site}/{service}: requests that change (do) or read (ask), a journal of what has happened, the same events "
    "one by one, retained state, and the presence of its instances. Money is integer minor units with a currency, "
    "prices include tax, times are UTC with milliseconds, ids are uuids. Fields that are not named here are ignored. "
    "No text holds a NUL character or half a surrogate pair. "
    "Every request is checked in one order: size 413, token 401, role 403, remembered answer, JSON 400, contract 422, "
    "then what the service itself refuses. One that says x-needs-token: false is for strangers too; a token with it is "
    "not looked at. An answer that says x-answer-is-secret is never stored.";

template <typename Named>
Tree treeOf(const Named &named)
{
    Tree tree;
    for (const auto &[name, value] : named)
        tree.set(name, value);
    return tree;
}

Tree parameters()
{
    return {{"site", Tree{{"description", "The shop: main unless it was given another name."}, {"default", "main"}}},
        {"instance", Tree{{"description", "A running instance of the service: its broker account."}}},
        {"follower", Tree{{"description", "The instance that asks: its broker account."}}},
        {"monitor", Tree{{"description", "The monitor that asks: its broker account."}}},
        {"verb", Tree{{"description", "do or ask."}}}, {"request", Tree{{"description", "The request's name."}}},
        {"kiosk", Tree{{"description", "The kiosk, as auth knows it."}}},
        {"language", Tree{{"description", "en, de, fr, ar or uk."}}}, {"oven", Tree{{"description", "The oven."}}},
        {"sku", Tree{{"description", "The product."}}}};
}

Tree securitySchemes()
{
    return {{"brokerAccount",
        Tree{{"type", "userPassword"},
            {"description", "Each client has an account of its own; the broker makes its name the client id."}}}};
}

}

Tree addChannel(DocumentParts &parts, const ChannelText &text, const QList<QByteArray> &messages)
{
    Tree channel{{"description", text.description}};
    if (text.address.isNull()) {
        channel.set("address", Tree::raw("null"));
    } else {
        channel.set("address", "bakery/{site}/" + text.address);
        Tree named;
        for (const QByteArray &parameter : QList<QByteArray>{"site"} + text.parameters)
            named.set(parameter, Tree::reference("#/components/parameters/" + parameter));
        channel.set("parameters", named);
    }
    Tree carried;
    for (const QByteArray &message : messages)
        carried.set(message, Tree::reference("#/components/messages/" + message));
    channel.set("messages", carried);
    parts.channels.set(text.name, channel);
    return Tree::reference("#/channels/" + text.name);
}

Tree messagesOf(const QByteArray &channel, const QList<QByteArray> &messages)
{
    Tree references = Tree::list({});
    for (const QByteArray &message : messages)
        references.add(Tree::reference("#/channels/" + channel + "/messages/" + message));
    return references;
}

QByteArray asyncApiDocument()
{
    DocumentParts parts;
    addRequests(parts);
    addEvents(parts);
    addStates(parts);
    Tree document{{"asyncapi", "3.0.0"},
        {"info",
            Tree{{"title", "Bakery"}, {"version", "1.0.0"}, {"description", introduction},
                {"license", Tree{{"name", "GPL-3.0-or-later"}}}}},
        {"defaultContentType", "application/json"},
        {"servers",
            Tree{{"shop",
                Tree{{"host", "{host}:{port}"}, {"protocol", "mqtt"}, {"protocolVersion", "5"},
                    {"description", "The shop's own broker; any MQTT 5 broker serves."},
                    {"variables",
                        Tree{{"host", Tree{{"default", "localhost"}}},
                            {"port", Tree{{"description", "As the credentials of an account say."}}}}},
                    {"security", Tree::list({Tree::reference("#/components/securitySchemes/brokerAccount")})}}}}},
        {"channels", parts.channels}, {"operations", parts.operations}};
    document.set("components",
        Tree{{"messages", treeOf(parts.messages)}, {"schemas", treeOf(parts.schemas.named())},
            {"parameters", parameters()}, {"securitySchemes", securitySchemes()}});
    return "# Made from shared/contracts by bakery-contracts; changes here are overwritten.\n" + document.yaml();
}

}
