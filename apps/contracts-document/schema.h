// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/contracts-document/tree.h"

#include "shared/contracts/encode.h"
#include "shared/contracts/kinds.h"

#include <map>

// JSON Schemas of the declarations: what the codec admits, in words that other languages' tools understand.
namespace bakery {

// bakery::orders::PlaceOrder → orders.PlaceOrder, as components are called.
QByteArray nameOfType(const char *mangled);
template <typename T>
QByteArray nameOf()
{
    return nameOfType(typeid(T).name());
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
    static Tree integerSchema(qint64 least, qint64 most);
    static Tree textSchema(int shortest, int longest);
    static Tree formattedSchema(const char *pattern, const char *format);
    static Tree listSchema(const Tree &items, int fewest, int most);

private:
    // What makes the schema of a type, a field's or a refusal's: what is said of all types is compiled once.
    using Maker = Tree (*)(Schemas &schemas);
    struct Field {
        const char *name;
        bool isRequired;
        Maker schema;
    };

    Tree named(const QByteArray &name, Maker make);
    static Tree wordsSchema(const EnumTable &words);
    Tree objectSchema(std::span<const Field> fields, const Refusal *refusal);
    template <typename T>
    static Tree objectOf(Schemas &schemas);
    template <typename T, template <typename...> typename Members, typename... Member>
    static constexpr auto fieldsOf(Members<Member...>);

    std::map<QByteArray, Tree> m_named;
};

template <typename T>
struct SchemaOf; // of the words in types.h

template <qint64 Least, qint64 Most>
struct SchemaOf<Integer<Least, Most>> {
    static Tree make(Schemas &) { return Schemas::integerSchema(Least, Most); }
};
template <int Shortest, int Longest>
struct SchemaOf<Text<Shortest, Longest>> {
    static Tree make(Schemas &) { return Schemas::textSchema(Shortest, Longest); }
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
        if constexpr (requires { Rule::format; })
            return Schemas::formattedSchema(Rule::pattern, Rule::format);
        else
            return Schemas::formattedSchema(Rule::pattern, nullptr);
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
    static Tree make(Schemas &schemas) { return Schemas::listSchema(schemas.of<T>(), Fewest, Most); }
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
        return named(name, SchemaOf<T>::make);
    } else if constexpr (std::is_enum_v<T>) {
        return named(nameOf<T>(), [](Schemas &) { return wordsSchema(enumTable<T>()); });
    } else if constexpr (Described<T>) {
        return named(nameOf<T>(), objectOf<T>);
    } else {
        return SchemaOf<T>::make(*this);
    }
}

template <typename T>
struct WithoutOptional {
    using type = T;
};
template <typename T>
struct WithoutOptional<std::optional<T>> {
    using type = T;
};

template <typename T, template <typename...> typename Members, typename... Member>
constexpr auto Schemas::fieldsOf(Members<Member...>)
{
    return std::array<Field, sizeof...(Member)>{
        Field{Member::name, !isOptional<MemberOf<T, Member>>, [](Schemas &schemas) {
                  return schemas.of<typename FieldIn<T, typename WithoutOptional<MemberOf<T, Member>>::type>::type>();
              }}...};
}

template <typename T>
Tree Schemas::objectOf(Schemas &schemas)
{
    static constexpr auto fields = fieldsOf<T>(MembersOf<T>());
    if constexpr (requires { T::refusal; })
        return schemas.objectSchema(fields, &T::refusal);
    else
        return schemas.objectSchema(fields, nullptr);
}

}
