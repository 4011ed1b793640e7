// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contracts/bodies.h"

namespace bakery {
namespace {

Tree listOf(const BodyMaker &item, int items) { return Tree::list(std::vector<Tree>(size_t(items), item.right())); }

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

Tree ListBodies::right() const { return listOf(item, std::max(fewest, 1)); }

BodyList ListBodies::rights() const
{
    BodyList made{{listOf(item, fewest), "the fewest"}, {listOf(item, most), "as many as may be"}};
    for (const Body &each : item.rights())
        made.push_back({Tree::list({each.json}), "an item: " + each.why});
    return made;
}

BodyList ListBodies::wrongs() const
{
    BodyList made = mistaken("list");
    if (fewest > 0)
        made.push_back({listOf(item, fewest - 1), "too few"});
    made.push_back({listOf(item, most + 1), "too many"});
    for (const Body &each : item.wrongs())
        made.push_back({Tree::list({item.right(), each.json}), "an item: " + each.why});
    return made;
}

Tree ObjectBodies::right() const
{
    Tree body;
    for (const FieldBodies &field : fields)
        body.set(field.name, field.values.right());
    return body;
}

BodyList ObjectBodies::rights() const
{
    const Tree body = right();
    BodyList made{{body, "as it should be"}, {withField(body, "notInTheContract", Tree::list({})), "a field more"}};
    for (const FieldBodies &field : fields) {
        if (field.isOptional)
            made.push_back({withoutField(body, field.name), QByteArray(field.name) + " left out"});
        addEach(made, body, field.name, field.values.rights());
    }
    return made;
}

BodyList ObjectBodies::wrongs() const
{
    const Tree body = right();
    BodyList made = mistaken("object");
    for (const FieldBodies &field : fields) {
        if (!field.isOptional)
            made.push_back({withoutField(body, field.name), QByteArray(field.name) + " missing"});
        addEach(made, body, field.name, field.values.wrongs());
    }
    return made;
}

}
