// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/column.h"

#include <QSqlQuery>

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include <tuple>

// What Boost.Describe knows of a row's struct, as columns: the walk over the members, made at compile time.
namespace bakery {

template <typename Row>
using RowMembers = boost::describe::describe_members<Row, boost::describe::mod_public>;

template <typename Row>
constexpr int columnCount = int(boost::mp11::mp_size<RowMembers<Row>>::value);

template <typename Row, size_t Index>
constexpr auto memberAt = boost::mp11::mp_at_c<RowMembers<Row>, Index>::pointer;

template <typename Row, size_t Index>
using MemberType = std::remove_cvref_t<decltype(std::declval<Row &>().*memberAt<Row, Index>)>;

// Calls f with std::integral_constant 0 … Count - 1.
template <size_t Count, typename F>
constexpr void forEachIndex(F &&f)
{
    [&]<size_t... Indexes>(std::index_sequence<Indexes...>) { (f(std::integral_constant<size_t, Indexes>()), ...); }
    (std::make_index_sequence<Count>());
}

// The primary key: the first Row::keyColumns members, as a tuple, or the type itself when there is one.
template <typename Row>
auto keyOf(const Row &row)
{
    static_assert(Row::keyColumns >= 1 && Row::keyColumns <= columnCount<Row>);
    if constexpr (Row::keyColumns == 1)
        return row.*memberAt<Row, 0>;
    else
        return [&]<size_t... Indexes>(std::index_sequence<Indexes...>)
        {
            return std::tuple<MemberType<Row, Indexes>...>(row.*memberAt<Row, Indexes>...);
        }
    (std::make_index_sequence<Row::keyColumns>());
}
template <typename Row>
using KeyOf = decltype(keyOf(std::declval<const Row &>()));

template <typename Row, size_t Index>
const auto &keyPart(const KeyOf<Row> &key)
{
    if constexpr (Row::keyColumns == 1)
        return key;
    else
        return std::get<Index>(key);
}

template <typename T>
size_t hashOf(const T &value)
{
    if constexpr (std::is_same_v<T, QString>)
        return qHash(value);
    else if constexpr (BoundedValue<T>)
        return hashOf(value.value);
    else if constexpr (std::is_same_v<T, Instant>)
        return std::hash<qint64>()(value.sinceEpochMs);
    else
        return std::hash<T>()(value);
}

template <typename Key>
struct KeyHash {
    size_t operator()(const Key &key) const { return hashOf(key); }
};
template <typename... Parts>
struct KeyHash<std::tuple<Parts...>> {
    size_t operator()(const std::tuple<Parts...> &key) const
    {
        size_t seed = 0;
        std::apply([&](const auto &...parts) { ((seed = seed * 0x9e3779b97f4a7c15u + hashOf(parts)), ...); }, key);
        return seed;
    }
};

// So many bytes of text.
template <typename Row>
qsizetype textIn(const Row &row)
{
    qsizetype bytes = 0;
    forEachIndex<columnCount<Row>>([&](auto index) {
        if constexpr (std::is_same_v<MemberType<Row, index>, QString>)
            bytes += 2 * (row.*memberAt<Row, index>).size();
        else if constexpr (std::is_same_v<MemberType<Row, index>, QByteArray>)
            bytes += (row.*memberAt<Row, index>).size();
    });
    return bytes;
}

template <typename Row>
void readRow(const QSqlQuery &query, Row &row)
{
    forEachIndex<columnCount<Row>>([&](auto index) {
        row.*memberAt<Row, index> = Column<MemberType<Row, index>>::fromVariant(query.value(int(index)));
    });
}

template <typename Row>
void bindRow(QSqlQuery &query, const Row &row)
{
    forEachIndex<columnCount<Row>>([&](auto index) {
        query.bindValue(int(index), Column<MemberType<Row, index>>::toVariant(row.*memberAt<Row, index>));
    });
}

template <typename Row>
void bindKey(QSqlQuery &query, const KeyOf<Row> &key, int from)
{
    forEachIndex<Row::keyColumns>([&](auto index) {
        query.bindValue(from + int(index), Column<MemberType<Row, index>>::toVariant(keyPart<Row, index>(key)));
    });
}

// The first so many members are written once, with the row: the key, and what Row::fixedColumns adds to it. An update
// that names a column costs SQLite an entry in each index of it, whether its value is another or not.
template <typename Row>
constexpr int fixedColumns = [] {
    if constexpr (requires { Row::fixedColumns; })
        return Row::fixedColumns;
    else
        return Row::keyColumns;
}();

// The order of `update … set <what may change> where <the key>`.
template <typename Row>
void bindForUpdate(QSqlQuery &query, const Row &row)
{
    constexpr int mayChange = columnCount<Row> - fixedColumns<Row>;
    forEachIndex<columnCount<Row>>([&](auto index) {
        constexpr int column = int(index);
        if constexpr (column < Row::keyColumns || column >= fixedColumns<Row>) {
            const int place = column < Row::keyColumns ? mayChange + column : column - fixedColumns<Row>;
            query.bindValue(place, Column<MemberType<Row, index>>::toVariant(row.*memberAt<Row, index>));
        }
    });
}

// The text of a JSON array of objects {"c0":…,"c1":…}: the one parameter of a set-based statement. Short names, for the
// database parses them once per row.
class JsonRows {
public:
    bool isEmpty() const { return m_text.isEmpty(); }
    void beginRow()
    {
        m_text += isEmpty() ? QLatin1StringView("[{") : QLatin1StringView("},{");
        m_isRowEmpty = true;
    }
    template <typename T>
    void append(int column, const T &value)
    {
        m_text += (m_isRowEmpty ? QLatin1StringView("\"c") : QLatin1StringView(",\"c"));
        m_text += QString::number(column) + QLatin1StringView("\":");
        m_isRowEmpty = false;
        Column<T>::appendJson(m_text, value);
    }
    QString take() { return m_text + QLatin1StringView("}]"); }

private:
    QString m_text;
    bool m_isRowEmpty = true;
};

template <typename Row>
void appendRow(JsonRows &json, const Row &row)
{
    forEachIndex<columnCount<Row>>(
        [&](auto index) { json.append<MemberType<Row, index>>(int(index), row.*memberAt<Row, index>); });
}

template <typename Row>
void appendKey(JsonRows &json, const KeyOf<Row> &key)
{
    forEachIndex<Row::keyColumns>(
        [&](auto index) { json.append<MemberType<Row, index>>(int(index), keyPart<Row, index>(key)); });
}

}
