// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/personal.h"
#include "shared/contracts/types.h"
#include "shared/core/enum_text.h"

#include <boost/mp11.hpp>

#include <array>
#include <charconv>
#include <span>

// Writing JSON, made at compile time from the Boost.Describe lists: a table for each described type, which one function
// writes by. Empty optional fields are left out.
namespace bakery {

template <typename T>
concept Described = boost::describe::has_describe_members<T>::value && !std::is_enum_v<T>;
template <typename T>
concept DescribedEnum = std::is_enum_v<T>;

template <typename T>
using MembersOf =
    boost::describe::describe_members<T, boost::describe::mod_public | boost::describe::mod_inherited>; // bases first

void encodeText(QByteArray &out, const QString &text);
void encodeText(QByteArray &out, QByteArrayView utf8);

inline void encode(QByteArray &out, bool value) { out.append(value ? "true" : "false"); }
inline void encode(QByteArray &out, qint64 value)
{
    char buffer[24];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    out.append(buffer, end - buffer);
}
inline void encode(QByteArray &out, const QString &text) { encodeText(out, text); }
inline void encode(QByteArray &out, const Id &id) { out.append('"').append(id.bytes()).append('"'); }
inline void encode(QByteArray &out, Instant at) { out.append('"').append(at.text()).append('"'); }

template <qint64 Least, qint64 Most>
void encode(QByteArray &out, Integer<Least, Most> value)
{
    encode(out, value.value);
}
template <int Shortest, int Longest>
void encode(QByteArray &out, const Text<Shortest, Longest> &text)
{
    encodeText(out, text.value);
}
template <int Shortest, int Longest>
void encode(QByteArray &out, const SecretText<Shortest, Longest> &text)
{
    encodeText(out, HidingPersonal::isOn() ? hiddenText : text.value);
}
template <typename Rule>
void encode(QByteArray &out, const Formatted<Rule> &text)
{
    encodeText(out, text.value);
}
template <DescribedEnum E>
void encode(QByteArray &out, E value)
{
    encodeText(out, enumText(value));
}
template <typename T>
void encode(QByteArray &out, const Personal<T> &value);
template <typename T, int Fewest, int Most>
void encode(QByteArray &out, const List<T, Fewest, Most> &items);
template <Described T>
void encode(QByteArray &out, const T &value);

template <typename T>
constexpr bool isOptional = false;
template <typename T>
constexpr bool isOptional<std::optional<T>> = true;

// A field of an object, and how it is written from one whose type only the functions know. No isThere: it always is.
struct FieldWriter {
    const char *name;
    bool (*isThere)(const void *object);
    void (*write)(QByteArray &out, const void *object);
};
// `"name":value` for each field that is there, with a comma before each unless `isFirst`.
void encodeFields(QByteArray &out, const void *object, std::span<const FieldWriter> fields, bool isFirst);

template <typename T, typename Member>
using MemberOf = std::remove_cvref_t<decltype(std::declval<T &>().*Member::pointer)>;

template <typename T, typename Member>
bool hasMember(const void *object)
{
    return (static_cast<const T *>(object)->*Member::pointer).has_value();
}
template <typename T, typename Member>
void writeMember(QByteArray &out, const void *object)
{
    const auto &field = static_cast<const T *>(object)->*Member::pointer;
    if constexpr (isOptional<MemberOf<T, Member>>)
        encode(out, *field);
    else
        encode(out, field);
}
template <typename T, typename Member>
constexpr FieldWriter fieldWriter()
{
    if constexpr (isOptional<MemberOf<T, Member>>)
        return {Member::name, hasMember<T, Member>, writeMember<T, Member>};
    else
        return {Member::name, nullptr, writeMember<T, Member>};
}
template <typename T, template <typename...> typename Members, typename... Member>
constexpr auto fieldWriters(Members<Member...>)
{
    return std::array<FieldWriter, sizeof...(Member)>{fieldWriter<T, Member>()...};
}

template <Described T>
void encodeMembers(QByteArray &out, const T &value, bool isFirst)
{
    static constexpr auto fields = fieldWriters<T>(MembersOf<T>());
    encodeFields(out, &value, fields, isFirst);
}

template <typename T>
void encode(QByteArray &out, const Personal<T> &value)
{
    if (const PersonalKey *key = SealingPersonal::current())
        encodeText(out, key->seal(value.value));
    else if (HidingPersonal::isOn())
        encodeText(out, hiddenText);
    else
        encode(out, value.value);
}

template <typename T, int Fewest, int Most>
void encode(QByteArray &out, const List<T, Fewest, Most> &items)
{
    out.append('[');
    bool isFirst = true;
    for (const T &item : items) {
        if (!std::exchange(isFirst, false))
            out.append(',');
        encode(out, item);
    }
    out.append(']');
}

template <Described T>
void encode(QByteArray &out, const T &value)
{
    out.append('{');
    encodeMembers(out, value, true);
    out.append('}');
}

template <typename T>
QByteArray encode(const T &value)
{
    QByteArray out;
    out.reserve(256);
    encode(out, value);
    return out;
}

// What every problem document says by itself, so that no refusal may have a field of that name.
constexpr bool isProblemField(std::string_view name)
{
    return name == "type" || name == "title" || name == "status" || name == "detail";
}
template <typename R>
constexpr bool speaksForItself()
{
    bool clashes = false;
    boost::mp11::mp_for_each<MembersOf<R>>([&](auto member) { clashes = clashes || isProblemField(member.name); });
    return !clashes;
}

// A refusal as a problem document: type, title, status, detail, and what the refusal itself says.
template <typename R>
QByteArray encodeRefusal(const R &refusal, QByteArrayView detail = {})
{
    static_assert(speaksForItself<R>(), "a field of this refusal would stand twice in the problem document");
    QByteArray out = "{\"type\":\"";
    out.append(R::refusal.type).append("\",\"title\":");
    encodeText(out, QByteArrayView(R::refusal.title));
    out.append(",\"status\":");
    encode(out, qint64(R::refusal.status));
    if (!detail.isEmpty()) {
        out.append(",\"detail\":");
        encodeText(out, detail);
    }
    encodeMembers(out, refusal, false);
    out.append('}');
    return out;
}

}
