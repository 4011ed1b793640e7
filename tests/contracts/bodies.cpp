// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contracts/bodies.h"

namespace bakery {

BodyList mistaken(const QByteArray &kind)
{
    BodyList wrongs{{Tree::raw("null"), "null"}, {Tree::list({Tree::list({})}), "a list in a list"}};
    if (kind != "text")
        wrongs.push_back({"text", "a text"});
    if (kind != "integer")
        wrongs.push_back({Tree::integer(7), "a number"});
    if (kind != "bool")
        wrongs.push_back({Tree::truth(true), "true"});
    if (kind != "object")
        wrongs.push_back({Tree{{"other", "field"}}, "an object"});
    return wrongs;
}

Tree withField(Tree body, const QByteArray &name, const Tree &value) { return body.set(name, value); }

Tree withoutField(Tree body, const QByteArray &name)
{
    body.remove(name);
    return body;
}

void addEach(BodyList &made, const Tree &body, const QByteArray &name, const BodyList &values)
{
    for (const Body &value : values)
        made.push_back({withField(body, name, value.json), name + ": " + value.why});
}

}
