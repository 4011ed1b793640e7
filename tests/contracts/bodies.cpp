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

BodyList rightIntegers(qint64 least, qint64 most)
{
    return {{Tree::integer(least), "the least"}, {Tree::integer(most), "the most"},
        {Tree::raw(QByteArray::number(most) + ".0"), "the most with a fraction of zero"}};
}

BodyList wrongIntegers(qint64 least, qint64 most)
{
    BodyList made = mistaken("integer");
    made.push_back({Tree::integer(least - 1), "less than the least"});
    made.push_back({Tree::integer(most + 1), "more than the most"});
    made.push_back({Tree::raw(QByteArray::number(least) + ".5"), "a fraction"});
    made.push_back({Tree::raw("1e300"), "far too much"});
    made.push_back({Tree::raw("-1e300"), "far too little"});
    made.push_back({QByteArray::number(least), "a number as text"});
    return made;
}

BodyList rightTexts(int shortest, int longest)
{
    return {{QByteArray(shortest, 'a'), "the shortest"}, {QByteArray(longest, 'a'), "the longest"},
        {QByteArray("\xf0\x9f\xa5\x90").repeated(longest), "the longest of croissants"}};
}

BodyList wrongTexts(int shortest, int longest)
{
    BodyList made = mistaken("text");
    if (shortest > 0)
        made.push_back({QByteArray(shortest - 1, 'a'), "too short"});
    made.push_back({QByteArray(longest + 1, 'a'), "too long"});
    made.push_back({QByteArray("\xf0\x9f\xa5\x90").repeated(longest + 1), "too many croissants"});
    return made;
}

BodyList rightWords(const EnumTable &words)
{
    BodyList made;
    for (const auto &[value, word] : words.all())
        made.push_back({word, "each word"});
    return made;
}

BodyList wrongWords(const EnumTable &words)
{
    BodyList made = mistaken("none");
    made.push_back({"", "an empty word"});
    made.push_back({"never-heard-of", "an unknown word"});
    made.push_back({words.all().front().second.toUpper(), "a word in capitals"});
    return made;
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
