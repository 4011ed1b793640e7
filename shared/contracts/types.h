// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/id.h"
#include "shared/core/instant.h"

#include <QString>

#include <boost/describe.hpp>

#include <optional>
#include <vector>

// The words that contracts are made of. A field's type says its bounds and its format; the codec, the JSON Schemas and
// the screens all read them from there.
namespace bakery {

template <typename... Ts>
struct Types {
};

// Calls f.template operator()<T>() for each type of the list.
template <typename... Ts, typename F>
constexpr void forEach(Types<Ts...>, F &&f)
{
    (f.template operator()<Ts>(), ...);
}

// What a service measures: `Readings` of its contract, where it names some.
template <typename Contract>
struct ReadingsIn {
    using Type = Types<>;
};
template <typename Contract>
requires requires { typename Contract::Readings; }
struct ReadingsIn<Contract> {
    using Type = typename Contract::Readings;
};
template <typename Contract>
using ReadingsOf = typename ReadingsIn<Contract>::Type;

template <qint64 Least, qint64 Most>
struct Integer {
    static constexpr qint64 least = Least, most = Most;
    qint64 value = Least > 0 ? Least : 0;

    constexpr Integer() = default;
    constexpr Integer(qint64 v) : value(v) { }
    constexpr operator qint64() const { return value; }
};

template <int Shortest, int Longest>
struct Text {
    static constexpr int shortest = Shortest, longest = Longest;
    QString value;

    Text() = default;
    Text(QString text) : value(std::move(text)) { }
    operator const QString &() const { return value; }
    friend bool operator==(const Text &, const Text &) = default;
};

// A text that gives away something for whoever reads it: a token, a code, a box with a password in it. It is said in
// requests and answers only, never in an event, a state or a copy for a monitor.
template <int Shortest, int Longest>
struct SecretText : Text<Shortest, Longest> {
    using Text<Shortest, Longest>::Text;
};

// A text with a pattern: Rule::pattern (for the schema) and Rule::admits (for the codec).
template <typename Rule>
struct Formatted {
    QString value;

    Formatted() = default;
    Formatted(QString text) : value(std::move(text)) { }
    operator const QString &() const { return value; }
    friend bool operator==(const Formatted &, const Formatted &) = default;
    friend bool operator<(const Formatted &a, const Formatted &b) { return a.value < b.value; }
};

struct SkuRule {
    static constexpr const char *pattern = "^[a-z0-9][a-z0-9-]{0,63}$";
    static bool admits(QStringView text);
};
struct CurrencyRule {
    static constexpr const char *pattern = "^[A-Z]{3}$";
    static bool admits(QStringView text);
};
// A time of the day as the site's clock on the wall shows it: "07:30".
struct LocalTimeRule {
    static constexpr const char *pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$";
    static bool admits(QStringView text);
};
// A day of the site's calendar: "2026-11-20". Sorted as texts they are sorted as days.
struct LocalDateRule {
    static constexpr const char *pattern = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    static constexpr const char *format = "date"; // what the pattern cannot say: 30 days have November
    static bool admits(QStringView text);
};
// ISO 639-1: "en", "uk".
struct LanguageRule {
    static constexpr const char *pattern = "^[a-z]{2}$";
    static bool admits(QStringView text);
};
// What a tray of one product is called: its id where an oven baked it, else what somebody calls it.
struct BatchNameRule {
    static constexpr const char *pattern = "^[A-Za-z0-9][A-Za-z0-9 ._:/-]{0,63}$";
    static bool admits(QStringView text);
};
using Sku = Formatted<SkuRule>;
using BatchName = Formatted<BatchNameRule>;
using Currency = Formatted<CurrencyRule>;
using LocalTime = Formatted<LocalTimeRule>;
using LocalDate = Formatted<LocalDateRule>;
using Language = Formatted<LanguageRule>;

template <typename T, int Fewest, int Most>
struct List : std::vector<T> {
    static constexpr int fewest = Fewest, most = Most;
    using std::vector<T>::vector;
    List() = default;
    List(std::vector<T> items) : std::vector<T>(std::move(items)) { }
};

// A text that tells something of a person: sealed with that person's key wherever it is stored (personal.h). Read from
// an event, `value` holds the sealed text.
template <typename T>
struct Personal {
    T value;
};
constexpr int longestSealed = 100'000; // characters

// Whether a monitor is never told it.
template <typename T>
constexpr bool isHidden = false;
template <typename T>
constexpr bool isHidden<Personal<T>> = true;
template <int Shortest, int Longest>
constexpr bool isHidden<SecretText<Shortest, Longest>> = true;

constexpr qint64 mostMinorUnits = 1'000'000'000'000;

struct Money {
    Integer<-mostMinorUnits, mostMinorUnits> amount;
    Currency currency;
    friend bool operator==(const Money &, const Money &) = default;
};
BOOST_DESCRIBE_STRUCT(Money, (), (amount, currency))

// What is asked for as a price or a charge: never negative.
struct Price {
    Integer<0, mostMinorUnits> amount;
    Currency currency;
    operator Money() const { return {amount.value, currency}; }
    friend bool operator==(const Price &, const Price &) = default;
};
BOOST_DESCRIBE_STRUCT(Price, (), (amount, currency))

// How many pieces one order may have: their receipt and their events must fit a message.
constexpr int mostPieces = 3000;

using Cursor = Text<1, 200>;
using Reason = Text<1, 200>;

}
