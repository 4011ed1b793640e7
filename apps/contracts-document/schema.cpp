// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/contracts-document/schema.h"

#include <boost/core/demangle.hpp>

namespace bakery {

QByteArray nameOfType(const char *mangled)
{
    QByteArray name = QByteArray::fromStdString(boost::core::demangle(mangled));
    return name.replace("bakery::", "").replace("::", ".");
}

Tree Schemas::idSchema()
{
    return {{"type", "string"}, {"format", "uuid"},
        {"pattern", "^(?!0{8}-0{4}-0{4}-0{4}-0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"},
        {"description", "A uuid; we write it in lower case."}};
}

Tree Schemas::instantSchema()
{
    return {{"type", "string"}, {"format", "date-time"},
        {"pattern", "^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,3})?Z$"},
        {"description", "A time in UTC with at most milliseconds."}};
}

Tree Schemas::integerSchema(qint64 least, qint64 most)
{
    return {{"type", "integer"}, {"minimum", Tree::integer(least)}, {"maximum", Tree::integer(most)}};
}

Tree Schemas::textSchema(int shortest, int longest)
{
    return {{"type", "string"}, {"minLength", Tree::integer(shortest)}, {"maxLength", Tree::integer(longest)}};
}

Tree Schemas::formattedSchema(const char *pattern, const char *format)
{
    Tree schema{{"type", "string"}, {"pattern", pattern}};
    if (format)
        schema.set("format", format);
    return schema;
}

Tree Schemas::listSchema(const Tree &items, int fewest, int most)
{
    return {
        {"type", "array"}, {"items", items}, {"minItems", Tree::integer(fewest)}, {"maxItems", Tree::integer(most)}};
}

Tree Schemas::wordsSchema(const EnumTable &words)
{
    Tree texts = Tree::list({});
    for (const auto &[value, word] : words.all())
        texts.add(word);
    return {{"type", "string"}, {"enum", texts}};
}

Tree Schemas::named(const QByteArray &name, Maker make)
{
    if (!m_named.contains(name)) {
        m_named[name] = Tree(); // known before its fields are looked at
        m_named[name] = make(*this);
    }
    return reference(name);
}

// A refusal is a problem document: its own fields come after what every problem says.
Tree Schemas::objectSchema(std::span<const Field> fields, const Refusal *refusal)
{
    Tree required = Tree::list({}), properties;
    if (refusal) {
        required = Tree::list({"type", "title", "status"});
        properties.set("type", Tree{{"const", refusal->type}});
        properties.set("title", Tree{{"type", "string"}});
        properties.set("status", Tree{{"const", Tree::integer(refusal->status)}});
        properties.set("detail", Tree{{"type", "string"}});
    }
    for (const Field &field : fields) {
        properties.set(field.name, field.schema(*this));
        if (field.isRequired)
            required.add(field.name);
    }
    Tree schema{{"type", "object"}};
    if (!required.isEmpty())
        schema.set("required", required);
    if (!properties.isEmpty())
        schema.set("properties", properties);
    return schema;
}

}
