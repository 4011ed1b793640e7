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

template <typename T>
void print(const Body &body)
{
    const QByteArray json = body.json.json();
    const Tree line{{"schema", nameOf<T>()}, {"why", body.why}, {"body", Tree::raw(json)},
        {"verdict", isAccepted<T>(json) ? "accepted" : "refused"}};
    std::puts(line.json().constData());
}

}

// Prints a table of right and wrong bodies with the codec's verdict on each, a line each.
int main()
{
    forEachMessage([]<typename T>() {
        for (const Body &body : Bodies<T>::rights())
            print<T>(body);
        for (const Body &body : Bodies<T>::wrongs())
            print<T>(body);
    });
}
