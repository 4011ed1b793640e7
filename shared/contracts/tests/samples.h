// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/codec.h"
#include "shared/contracts/merchant_look.h"

#include <algorithm>

// A value of any message, made from its declaration.
namespace bakery {

// The least that the contract allows (optional fields left out), or the most (but lists of three at most).
enum class Extent { Least, Most };

inline void fill(bool &value, Extent extent) { value = extent == Extent::Most; }
inline void fill(Id &value, Extent extent)
{
    value = Id(QUuid(extent == Extent::Least ? QStringLiteral("00000000-0000-0000-0000-000000000001")
                                             : QStringLiteral("ffffffff-ffff-ffff-ffff-ffffffffffff")));
}
inline void fill(Instant &value, Extent extent) { value = {extent == Extent::Least ? 0 : 253'402'300'799'999}; }
inline void fill(Sku &value, Extent extent) { value = QString(extent == Extent::Least ? 1 : 64, u'a'); }
inline void fill(BatchName &value, Extent extent) { value = QString(extent == Extent::Least ? 1 : 64, u'B'); }
inline void fill(merchant::Colour &value, Extent extent)
{
    value = extent == Extent::Least ? QStringLiteral("#000000") : QStringLiteral("#ffffff");
}
inline void fill(Currency &value, Extent) { value = QStringLiteral("EUR"); }
inline void fill(LocalTime &value, Extent extent)
{
    value = extent == Extent::Least ? QStringLiteral("00:00") : QStringLiteral("23:59");
}
inline void fill(LocalDate &value, Extent extent)
{
    value = extent == Extent::Least ? QStringLiteral("1000-01-01") : QStringLiteral("9999-12-31");
}
inline void fill(Language &value, Extent) { value = QStringLiteral("uk"); }

template <qint64 Least, qint64 Most>
void fill(Integer<Least, Most> &value, Extent extent)
{
    value = extent == Extent::Least ? Least : Most;
}
template <int Shortest, int Longest>
void fill(Text<Shortest, Longest> &text, Extent extent)
{
    // Beyond the first plane, and what JSON has to escape.
    const QString wide = QStringLiteral("\"\\\n\u0001é\U0001F950");
    QString value;
    for (int i = 0; i < (extent == Extent::Least ? Shortest : Longest); ++i)
        value += i % 6 < 5 ? wide.mid(i % 6, 1) : wide.mid(5, 2);
    text = value;
}
template <DescribedEnum E>
void fill(E &value, Extent extent)
{
    const auto &words = enumWords<E>();
    value = extent == Extent::Least ? words.front().first : words.back().first;
}
template <typename T>
void fill(Personal<T> &value, Extent extent);
template <typename T>
void fill(std::optional<T> &value, Extent extent);
template <typename T, int Fewest, int Most>
void fill(List<T, Fewest, Most> &items, Extent extent);
template <Described T>
void fill(T &value, Extent extent)
{
    boost::mp11::mp_for_each<MembersOf<T>>([&](auto member) { fill(value.*member.pointer, extent); });
}

template <typename T>
void fill(Personal<T> &value, Extent extent)
{
    fill(value.value, extent);
}
template <typename T>
void fill(std::optional<T> &value, Extent extent)
{
    if (extent == Extent::Most)
        fill(value.emplace(), extent);
}
template <typename T, int Fewest, int Most>
void fill(List<T, Fewest, Most> &items, Extent extent)
{
    items.resize(size_t(extent == Extent::Least ? Fewest : std::clamp(3, Fewest, Most)));
    for (T &item : items)
        fill(item, extent);
}

template <typename T>
T sampleOf(Extent extent)
{
    T value;
    fill(value, extent);
    return value;
}

}
