// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/types.h"

#include <QDate>

#include <algorithm>

namespace bakery {
namespace {

bool isLower(QChar c) { return c >= u'a' && c <= u'z'; }
bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isLowerOrDigit(QChar c) { return isLower(c) || isDigit(c); }

// Digits where the shape has a 0, and its own characters elsewhere.
bool hasShape(QStringView text, QLatin1StringView shape)
{
    return text.size() == shape.size()
        && std::equal(text.begin(), text.end(), shape.begin(),
            [](QChar c, char expected) { return expected == '0' ? isDigit(c) : c == QLatin1Char(expected); });
}

}

bool SkuRule::admits(QStringView text)
{
    return !text.isEmpty() && text.size() <= 64 && isLowerOrDigit(text.front())
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'-' || isLowerOrDigit(c); });
}

bool BatchNameRule::admits(QStringView text)
{
    const auto isLetterOrDigit = [](QChar c) { return isLowerOrDigit(c) || (c >= u'A' && c <= u'Z'); };
    return !text.isEmpty() && text.size() <= 64 && isLetterOrDigit(text.front())
        && std::all_of(text.begin(), text.end(),
            [&](QChar c) { return isLetterOrDigit(c) || QStringView(u" ._:/-").contains(c); });
}

bool CurrencyRule::admits(QStringView text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool LocalTimeRule::admits(QStringView text)
{
    return hasShape(text, QLatin1StringView("00:00")) && text.first(2).toInt() < 24 && text.last(2).toInt() < 60;
}

bool LocalDateRule::admits(QStringView text)
{
    return hasShape(text, QLatin1StringView("0000-00-00")) && text.front() != u'0'
        && QDate::isValid(text.first(4).toInt(), text.sliced(5, 2).toInt(), text.last(2).toInt());
}

bool LanguageRule::admits(QStringView text)
{
    return text.size() == 2 && std::all_of(text.begin(), text.end(), isLower);
}

}
