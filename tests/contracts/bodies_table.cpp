// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contracts/messages_in_turn.h"

#include <cstdio>

using namespace bakery;

namespace {

// Also what is no document at all for the codec (a text by itself) is a body to ajv.
void print(const MessageInTurn &message, const BodyList &bodies)
{
    for (const Body &body : bodies) {
        const QByteArray json = body.json.json();
        const Tree line{{"schema", message.name}, {"why", body.why}, {"body", Tree::raw(json)},
            {"verdict", message.rewrite(json) ? "accepted" : "refused"}};
        std::puts(line.json().constData());
    }
}

}

// Prints a table of right and wrong bodies with the codec's verdict on each, a line each.
int main()
{
    for (const MessageInTurn &message : messagesInTurn()) {
        print(message, message.bodies.rights());
        print(message, message.bodies.wrongs());
    }
}
