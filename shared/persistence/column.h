// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/enum_text.h"
#include "shared/core/id.h"
#include "shared/core/instant.h"
#include "shared/persistence/store_error.h"

#include <QVariant>

#include <concepts>
#include <optional>
#include <type_traits>

// How a C++ type lies in a column, the same on both databases. Each Column<T> has
//     postgresType             what a JSON field of it is read as
//     toVariant(value)         for binding
//     fromVariant(variant)     from a result
//     appendJson(out, value)   into the JSON text of a set-based statement
namespace bakery {

// Strings hold no NUL character: SQLite would cut the text there and PostgreSQL refuse it.
void refuseNul(const QString &text);
void appendJsonText(QString &out, const QString &text);
[[noreturn]] void storedValueBroken(const QString &text, const char *expected);

template <typename T>
struct Column;

template <>
struct Column<QString> {
    static constexpr const char *postgresType = "text";
    static QVariant toVariant(const QString &text)
    {
        refuseNul(text);
        return text.isNull() ? QVariant(QLatin1StringView("")) : QVariant(text); // a null string would become NULL
    }
    static QString fromVariant(const QVariant &variant) { return variant.toString(); }
    static void appendJson(QString &out, const QString &text)
    {
        refuseNul(text);
        appendJsonText(out, text);
    }
};

template <>
struct Column<Id> {
    static constexpr const char *postgresType = "text";
    static QVariant toVariant(const Id &id) { return id.text(); }
    static Id fromVariant(const QVariant &variant)
    {
        const QString text = variant.toString();
        if (const auto id = Id::parse(text))
            return *id;
        storedValueBroken(text, "an id");
    }
    static void appendJson(QString &out, const Id &id) { out += u'"' + id.text() + u'"'; }
};

template <std::integral T>
requires(std::is_signed_v<T> || sizeof(T) < 8) struct Column<T> {
    static constexpr const char *postgresType = "bigint";
    static QVariant toVariant(T value) { return QVariant(qlonglong(value)); }
    static T fromVariant(const QVariant &variant) { return T(variant.toLongLong()); }
    static void appendJson(QString &out, T value) { out += QString::number(qlonglong(value)); }
};

template <>
struct Column<Instant> {
    static constexpr const char *postgresType = "bigint";
    static QVariant toVariant(Instant at) { return QVariant(qlonglong(at.sinceEpochMs)); }
    static Instant fromVariant(const QVariant &variant) { return {variant.toLongLong()}; }
    static void appendJson(QString &out, Instant at) { out += QString::number(at.sinceEpochMs); }
};

template <>
struct Column<double> {
    static constexpr const char *postgresType = "double precision";
    static QVariant toVariant(double value) { return value; }
    static double fromVariant(const QVariant &variant) { return variant.toDouble(); }
    static void appendJson(QString &out, double value) { out += QString::number(value, 'g', 17); }
};

template <>
struct Column<QByteArray> {
    static constexpr const char *postgresType = "bytea";
    static QVariant toVariant(const QByteArray &bytes) { return bytes.isNull() ? QByteArray("") : bytes; }
    static QByteArray fromVariant(const QVariant &variant) { return variant.toByteArray(); }
    static void appendJson(QString &out, const QByteArray &bytes)
    {
        out += QLatin1StringView("\"\\\\x") + QLatin1StringView(bytes.toHex()) + u'"';
    }
};

template <typename E>
requires std::is_enum_v<E>
struct Column<E> {
    static constexpr const char *postgresType = "text";
    static QVariant toVariant(E value) { return enumText(value); }
    static E fromVariant(const QVariant &variant)
    {
        const QString text = variant.toString();
        if (const auto value = enumFromText<E>(text))
            return *value;
        storedValueBroken(text, "a known word");
    }
    static void appendJson(QString &out, E value) { out += u'"' + enumText(value) + u'"'; }
};

template <typename T>
struct Column<std::optional<T>> {
    static constexpr const char *postgresType = Column<T>::postgresType;
    static QVariant toVariant(const std::optional<T> &value)
    {
        return value ? Column<T>::toVariant(*value) : QVariant();
    }
    static std::optional<T> fromVariant(const QVariant &variant)
    {
        return variant.isNull() ? std::nullopt : std::optional<T>(Column<T>::fromVariant(variant));
    }
    static void appendJson(QString &out, const std::optional<T> &value)
    {
        value ? Column<T>::appendJson(out, *value) : void(out += QLatin1StringView("null"));
    }
};

// The contracts' types that are a plain value with bounds: Integer, Text, Formatted. Personal is not among them on
// purpose: it must be sealed before it is stored.
template <typename T>
concept BoundedValue = std::is_class_v<T> && requires(T bounded)
{
    {
        bounded.value
        } -> std::convertible_to<decltype(bounded.value)>;
    requires std::convertible_to<T, decltype(bounded.value)>;
    requires std::convertible_to<decltype(bounded.value), T>;
};

template <BoundedValue T>
struct Column<T> {
    using Inner = Column<decltype(T::value)>;
    static constexpr const char *postgresType = Inner::postgresType;
    static QVariant toVariant(const T &bounded) { return Inner::toVariant(bounded.value); }
    static T fromVariant(const QVariant &variant) { return T(Inner::fromVariant(variant)); }
    static void appendJson(QString &out, const T &bounded) { Inner::appendJson(out, bounded.value); }
};

}
