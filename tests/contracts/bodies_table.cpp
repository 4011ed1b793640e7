// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contracts/bodies.h"

#include "apps/contracts-document/schema.h"
#include "tests/contracts/every_message.h"

#include <cstdio>

using namespace bakery;

namespace {

// Also what is no document at all for the codec (a text by itself) is a body to ajv.
template <typename T>
bool isAccepted(const QByteArray &body)
{
    const auto document = JsonDocument::parse(body);
    return document && readAsReceived<T>(*document);
}

using Judge = bool (*)(const QByteArray &body);

void print(const QByteArray &schema, Judge accepts, const BodyList &bodies)
{
    for (const Body &body : bodies) {
        const QByteArray json = body.json.json();
        const Tree line{{"schema", schema}, {"why", body.why}, {"body", Tree::raw(json)},
            {"verdict", accepts(json) ? "accepted" : "refused"}};
        std::puts(line.json().constData());
    }
}

}

// Prints a table of right and wrong bodies with the codec's verdict on each, a line each.
int main()
{
    forEachMessage([]<typename T>() {
        print(nameOf<T>(), isAccepted<T>, Bodies<T>::rights());
        print(nameOf<T>(), isAccepted<T>, Bodies<T>::wrongs());
    });
}
