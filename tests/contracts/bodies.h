// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/contracts-document/tree.h"

#include "shared/contracts/encode.h"
#include "shared/contracts/merchant_look.h"

// Right and wrong bodies of a described type, made from its declaration: every bound from both sides, every field
// missing, every type mistaken.
namespace bakery {

struct Body {
    Tree json;
    QByteArray why;
};
using BodyList = std::vector<Body>;

template <typename T>
struct Bodies;

// What Bodies<T> makes, for what is compiled once and not for each message.
struct BodyMaker {
    Tree (*right)();
    BodyList (*rights)();
    BodyList (*wrongs)();
};
template <typename T>
constexpr BodyMaker bodyMaker{Bodies<T>::right, Bodies<T>::rights, Bodies<T>::wrongs};

BodyList mistaken(const QByteArray &kind);
BodyList rightIntegers(qint64 least, qint64 most);
BodyList wrongIntegers(qint64 least, qint64 most);
BodyList rightTexts(int shortest, int longest);
BodyList wrongTexts(int shortest, int longest);
BodyList rightWords(const EnumTable &words);
BodyList wrongWords(const EnumTable &words);

struct ListBodies {
    BodyMaker item;
    int fewest;
    int most;

    Tree right() const;
    BodyList rights() const;
    BodyList wrongs() const;
};

struct FieldBodies {
    const char *name;
    bool isOptional;
    BodyMaker values;
};

struct ObjectBodies {
    std::span<const FieldBodies> fields;

    Tree right() const;
    BodyList rights() const;
    BodyList wrongs() const;
};

template <qint64 Least, qint64 Most>
struct Bodies<Integer<Least, Most>> {
    static Tree right() { return Tree::integer(Least > 0 ? Least : 0); }
    static BodyList rights() { return rightIntegers(Least, Most); }
    static BodyList wrongs() { return wrongIntegers(Least, Most); }
};

template <int Shortest, int Longest>
struct Bodies<Text<Shortest, Longest>> {
    static Tree right() { return QByteArray(std::max(Shortest, 1), 'a'); }
    static BodyList rights() { return rightTexts(Shortest, Longest); }
    static BodyList wrongs() { return wrongTexts(Shortest, Longest); }
};

template <int Shortest, int Longest>
struct Bodies<SecretText<Shortest, Longest>> : Bodies<Text<Shortest, Longest>> {
};

template <>
struct Bodies<Sku> {
    static Tree right() { return "bread"; }
    static BodyList rights() { return {{"0", "a digit"}, {"a" + QByteArray(63, '-'), "the longest"}}; }
    static BodyList wrongs()
    {
        BodyList made = mistaken("text");
        for (const char *text : {"", "Bread", "-bread", "bread rolls", "bröd", "bread\n"})
            made.push_back({text, "no sku"});
        made.push_back({QByteArray(65, 'a'), "too long"});
        return made;
    }
};

template <>
struct Bodies<BatchName> {
    static Tree right() { return "tray 7"; }
    static BodyList rights()
    {
        return {{"0", "a digit"}, {"A_b.c:d/e-f", "signs"}, {"a" + QByteArray(63, ' '), "the longest"}};
    }
    static BodyList wrongs()
    {
        BodyList made = mistaken("text");
        for (const char *text : {"", " tray", "-tray", "tray#7", "blöd", "tray\n", "\"tray"})
            made.push_back({text, "no name of a batch"});
        made.push_back({QByteArray(65, 'a'), "too long"});
        return made;
    }
};

template <>
struct Bodies<merchant::Colour> {
    static Tree right() { return "#b8481a"; }
    static BodyList rights() { return {{"#000000", "the darkest"}, {"#ffffff", "the lightest"}}; }
    static BodyList wrongs()
    {
        BodyList made = mistaken("text");
        for (const char *text : {"", "red", "#fff", "b8481a", "#B8481A", "#b8481g", "#b8481a0", "#b8481a\n"})
            made.push_back({text, "no colour"});
        return made;
    }
};

template <>
struct Bodies<Currency> {
    static Tree right() { return "EUR"; }
    static BodyList rights() { return {{"SEK", "another"}}; }
    static BodyList wrongs()
    {
        BodyList made = mistaken("none");
        for (const char *text : {"", "EU", "EURO", "eur", "€€€", "EUR\n"})
            made.push_back({text, "no currency"});
        return made;
    }
};

template <>
struct Bodies<LocalTime> {
    static Tree right() { return "07:30"; }
    static BodyList rights() { return {{"00:00", "the first minute"}, {"23:59", "the last minute"}}; }
    static BodyList wrongs()
    {
        BodyList made = mistaken("none");
        for (const char *text :
            {"", "7:30", "24:00", "07:60", "07:30:00", "07.30", "-7:30", "07:3a", "٠٧:٣٠", "07:30\n"})
            made.push_back({text, "no time of the day"});
        return made;
    }
};

template <>
struct Bodies<LocalDate> {
    static Tree right() { return "2026-11-20"; }
    static BodyList rights()
    {
        return {{"1000-01-01", "the first"}, {"9999-12-31", "the last"}, {"2028-02-29", "a leap day"},
            {"2000-02-29", "the leap day of a century"}};
    }
    static BodyList wrongs()
    {
        BodyList made = mistaken("none");
        for (const char *text : {"", "today", "2026-11-31", "2027-02-29", "1900-02-29", "2026-13-01", "2026-00-10",
                 "2026-10-00", "0999-12-31", "2026-1-1", "20261120", "2026/11/20", "2026-11-20T08:15:00Z", "٢٠٢٦-١١-٢٠",
                 "2026-11-20\n"})
            made.push_back({text, "no day"});
        return made;
    }
};

template <>
struct Bodies<Language> {
    static Tree right() { return "en"; }
    static BodyList rights() { return {{"uk", "another"}}; }
    static BodyList wrongs()
    {
        BodyList made = mistaken("none");
        for (const char *text : {"", "e", "eng", "EN", "e1", "en-GB", "üb", "en\n"})
            made.push_back({text, "no language"});
        return made;
    }
};

template <>
struct Bodies<Id> {
    static Tree right() { return "0196f3a2-7c1e-7a33-8f52-0f6f3a1c9d10"; }
    static BodyList rights() { return {{"0196F3A2-7C1E-7A33-8F52-0F6F3A1C9D10", "upper case"}}; }
    static BodyList wrongs()
    {
        BodyList made = mistaken("none");
        for (const char *text : {"", "0196f3a27c1e7a338f520f6f3a1c9d10", "{0196f3a2-7c1e-7a33-8f52-0f6f3a1c9d10}",
                 "0196f3a2-7c1e-7a33-8f52-0f6f3a1c9d1", "0196f3a2-7c1e-7a33-8f52-0f6f3a1c9d1g",
                 "0196f3a2-7c1e-7a33-8f5-20f6f3a1c9d10", "00000000-0000-0000-0000-000000000000",
                 "urn:uuid:0196f3a2-7c1e-7a33-8f52-0f6f3a1c9d10"})
            made.push_back({text, "no uuid"});
        return made;
    }
};

template <>
struct Bodies<Instant> {
    static Tree right() { return "2026-11-20T08:15:00.250Z"; }
    static BodyList rights()
    {
        return {{"2026-11-20T08:15:00Z", "whole seconds"}, {"2028-02-29T23:59:59.9Z", "a leap day"},
            {"2000-02-29T00:00:00.00Z", "the leap day of a century"}};
    }
    static BodyList wrongs()
    {
        BodyList made = mistaken("none");
        for (const char *text : {"", "yesterday", "2026-11-20", "2026-11-20T08:15:00", "2026-11-20T08:15:00+01:00",
                 "2026-11-20 08:15:00Z", "2026-11-20t08:15:00z", "2026-02-30T08:15:00Z", "2027-02-29T08:15:00Z",
                 "1900-02-29T08:15:00Z", "2026-13-01T08:15:00Z", "2026-11-20T24:00:00Z", "2026-11-20T08:60:00Z",
                 "2026-11-20T23:59:60Z", "2026-11-20T08:15:00.Z", "2026-11-20T08:15:00.2500Z"})
            made.push_back({text, "no time"});
        return made;
    }
};

template <>
struct Bodies<bool> {
    static Tree right() { return Tree::truth(true); }
    static BodyList rights() { return {{Tree::truth(false), "false"}}; }
    static BodyList wrongs() { return mistaken("bool"); }
};

template <DescribedEnum E>
struct Bodies<E> {
    static Tree right() { return enumTable<E>().all().front().second; }
    static BodyList rights() { return rightWords(enumTable<E>()); }
    static BodyList wrongs() { return wrongWords(enumTable<E>()); }
};

template <typename T>
struct Bodies<Personal<T>> : Bodies<T> {
};
template <typename T>
struct Bodies<std::optional<T>> : Bodies<T> {
};

template <typename T, int Fewest, int Most>
struct Bodies<List<T, Fewest, Most>> {
    static constexpr ListBodies bodies{bodyMaker<T>, Fewest, Most};
    static Tree right() { return bodies.right(); }
    static BodyList rights() { return bodies.rights(); }
    static BodyList wrongs() { return bodies.wrongs(); }
};

// As it stands in an event, what is personal is sealed, and so longer than its bound.
template <typename T, typename Field>
struct FieldOf {
    using type = Field;
};
template <typename T, typename Field>
requires requires { T::event; }
struct FieldOf<T, Personal<Field>> {
    using type = Text<0, longestSealed>;
};
template <typename T, typename Field>
requires requires { T::event; }
struct FieldOf<T, std::optional<Personal<Field>>> {
    using type = std::optional<Text<0, longestSealed>>;
};

template <typename T, template <typename...> typename Members, typename... Member>
constexpr auto fieldBodies(Members<Member...>)
{
    return std::array<FieldBodies, sizeof...(Member)>{FieldBodies{
        Member::name, isOptional<MemberOf<T, Member>>, bodyMaker<typename FieldOf<T, MemberOf<T, Member>>::type>}...};
}

template <Described T>
struct Bodies<T> {
    static ObjectBodies bodies()
    {
        static constexpr auto fields = fieldBodies<T>(MembersOf<T>());
        return {fields};
    }
    static Tree right() { return bodies().right(); }
    static BodyList rights() { return bodies().rights(); }
    static BodyList wrongs() { return bodies().wrongs(); }
};

}
