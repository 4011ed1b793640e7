// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/contracts-document/schema.h"

// The pieces of an AsyncAPI document, as they are gathered.
namespace bakery {

struct DocumentParts {
    Tree channels;
    Tree operations;
    Schemas schemas;
    std::map<QByteArray, Tree> messages;
};

// What every message of a kind carries beside its payload: a reference.
Tree headers(const QByteArray &kind);

Tree traceparentSchema(const char *description);

struct ChannelText {
    QByteArray name;
    QByteArray address; // without "bakery/{site}/"; null where the caller names it
    QByteArray description;
    QList<QByteArray> parameters = {}; // beside the site
};

// Adds a channel with these messages (names in components) and returns a reference to it.
Tree addChannel(DocumentParts &parts, const ChannelText &text, const QList<QByteArray> &messages);

// References to the messages of a channel, as an operation names them.
Tree messagesOf(const QByteArray &channel, const QList<QByteArray> &messages);

// A described type as a message.
struct MessageType {
    QByteArray (*name)();
    Tree (*schema)(Schemas &schemas);
};
template <typename T>
constexpr MessageType messageType{nameOf<T>, [](Schemas &schemas) { return schemas.of<T>(); }};

// Adds the schema and the message of a described type, and returns its name.
QByteArray addMessage(
    DocumentParts &parts, const MessageType &type, const QByteArray &headerKind, const QByteArray &title);

void addRequests(DocumentParts &parts);
void addEvents(DocumentParts &parts);
void addStates(DocumentParts &parts);

}
