// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/contracts-document/tree.h"

#include "shared/contracts/encode.h"
#include "shared/contracts/kinds.h"

#include <boost/core/demangle.hpp>

#include <map>

// JSON Schemas of the declarations: what the codec admits, in words that other languages' tools understand.
namespace bakery {

// bakery::orders::PlaceOrder → orders.PlaceOrder, as components are called.
template <typename T>
QByteArray nameOf()
{
    QByteArray name = QByteArray::fromStdString(boost::core::demangle(typeid(T).name()));
    return name.replace("bakery::", "").replace("::", ".");
}

// The schemas that others refer to, by name.
class Schemas {
public:
    template <typename T>
    Tree of(); // in place, or a reference to what it remembers

    const std::map<QByteArray, Tree> &named() const { return m_named; }
    void remember(const QByteArray &name, Tree schema) { m_named.insert_or_assign(name, std::move(schema)); }

    static Tree reference(const QByteArray &name) { return Tree::reference("#/components/schemas/" + name); }
    static Tree idSchema();
    static Tree instantSchema();

private:
    template <typename T>
    Tree objectOf();
    template <typename E>
    Tree wordsOf();
    template <typename Make>
    Tree named(const QByteArray &name, Make make);

    std::map<QByteArray, Tree> m_named;
};

template <typename T>
struct SchemaOf; // of the words in types.h

template <qint64 Least, qint64 Most>
struct SchemaOf<Integer<Least, Most>> {
    static Tree make(Schemas &)
    {
        return {{"type", "integer"}, {"minimum", Tree::integer(Least)}, {"maximum", Tree::integer(Most)}};
    }
};
template <int Shortest, int Longest>
struct SchemaOf<Text<Shortest, Longest>> {
    static Tree make(Schemas &)
    {
        return {{"type", "string"}, {"minLength", Tree::integer(Shortest)}, {"maxLength", Tree::integer(Longest)}};
    }
};
template <int Shortest, int Longest>
struct SchemaOf<SecretText<Shortest, Longest>> {
    static Tree make(Schemas &schemas)
    {
        Tree schema = SchemaOf<Text<Shortest, Longest>>::make(schemas);
        schema.set("x-secret", Tree::truth(true)); // never in an event, a state or a copy for a monitor
        return schema;
    }
};
template <typename Rule>
struct SchemaOf<Formatted<Rule>> {
    static Tree make(Schemas &)
    {
        Tree schema{{"type", "string"}, {"pattern", Rule::pattern}};
        if constexpr (requires { Rule::format; })
            schema.set("format", Rule::format);
        return schema;
    }
};
template <>
struct SchemaOf<bool> {
    static Tree make(Schemas &) { return {{"type", "boolean"}}; }
};
template <>
struct SchemaOf<Id> {
    static Tree make(Schemas &) { return Schemas::idSchema(); }
};
template <>
struct SchemaOf<Instant> {
    static Tree make(Schemas &) { return Schemas::instantSchema(); }
};
template <typename T, int Fewest, int Most>
struct SchemaOf<List<T, Fewest, Most>> {
    static Tree make(Schemas &schemas)
    {
        return {{"type", "array"}, {"items", schemas.of<T>()}, {"minItems", Tree::integer(Fewest)},
            {"maxItems", Tree::integer(Most)}};
    }
};
// As it is said in a request or an answer.
template <typename T>
struct SchemaOf<Personal<T>> {
    static Tree make(Schemas &schemas)
    {
        Tree schema = schemas.of<T>();
        schema.set("x-personal", Tree::truth(true)); // stored encrypted with the person's key
        return schema;
    }
};
// As it stands in an event: sealed, and so longer than its bound.
template <typename T>
struct Sealed;
template <typename T>
struct SchemaOf<Sealed<T>> {
    static Tree make(Schemas &)
    {
        return {{"type", "string"}, {"maxLength", Tree::integer(longestSealed)}, {"x-personal", Tree::truth(true)}};
    }
};
template <typename T, typename Field>
struct FieldIn {
    using type = Field;
};
template <typename T, typename Field>
requires requires { T::event; }
struct FieldIn<T, Personal<Field>> {
    using type = Sealed<Field>;
};

template <typename Make>
Tree Schemas::named(const QByteArray &name, Make make)
{
    if (!m_named.contains(name)) {
        m_named[name] = Tree(); // known before its fields are looked at
        m_named[name] = make();
    }
    return reference(name);
}

// The words of types.h that stand in the document under a name of their own.
template <typename T>
constexpr const char *nameOfWord()
{
    if constexpr (std::is_same_v<T, Id>)
        return "Id";
    else if constexpr (std::is_same_v<T, Instant>)
        return "Instant";
    else if constexpr (std::is_same_v<T, Sku>)
        return "Sku";
    else if constexpr (std::is_same_v<T, Currency>)
        return "Currency";
    else if constexpr (std::is_same_v<T, LocalTime>)
        return "LocalTime";
    else if constexpr (std::is_same_v<T, LocalDate>)
        return "LocalDate";
    else if constexpr (std::is_same_v<T, Language>)
        return "Language";
    else
        return nullptr;
}

template <typename T>
Tree Schemas::of()
{
    if constexpr (constexpr const char *name = nameOfWord<T>(); name != nullptr) {
        return named(name, [this] { return SchemaOf<T>::make(*this); });
    } else if constexpr (std::is_enum_v<T>) {
        return named(nameOf<T>(), [this] { return wordsOf<T>(); });
    } else if constexpr (Described<T>) {
        return named(nameOf<T>(), [this] { return objectOf<T>(); });
    } else {
        return SchemaOf<T>::make(*this);
    }
}

template <typename E>
Tree Schemas::wordsOf()
{
    Tree words = Tree::list({});
    for (const auto &[value, word] : enumWords<E>())
        words.add(word);
    return {{"type", "string"}, {"enum", words}};
}

template <typename T>
struct WithoutOptional {
    using type = T;
};
template <typename T>
struct WithoutOptional<std::optional<T>> {
    using type = T;
};

// A refusal is a problem document: its own fields come after what every problem says.
template <typename T>
Tree Schemas::objectOf()
{
    Tree required = Tree::list({}), properties;
    if constexpr (requires { T::refusal; }) {
        required = Tree::list({"type", "title", "status"});
        properties.set("type", Tree{{"const", T::refusal.type}});
        properties.set("title", Tree{{"type", "string"}});
        properties.set("status", Tree{{"const", Tree::integer(T::refusal.status)}});
        properties.set("detail", Tree{{"type", "string"}});
    }
    boost::mp11::mp_for_each<MembersOf<T>>([&](auto member) {
        using Field = std::remove_cvref_t<decltype(std::declval<T>().*member.pointer)>;
        properties.set(member.name, of<typename FieldIn<T, typename WithoutOptional<Field>::type>::type>());
        if constexpr (!isOptional<Field>)
            required.add(member.name);
    });
    Tree schema{{"type", "object"}};
    if (!required.isEmpty())
        schema.set("required", required);
    if (!properties.isEmpty())
        schema.set("properties", properties);
    return schema;
}

}
