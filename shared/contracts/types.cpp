// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/types.h"

#include <algorithm>

namespace bakery {
namespace {

bool isLowerOrDigit(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); }

}

bool SkuRule::admits(QStringView text)
{
    return !text.isEmpty() && text.size() <= 64 && isLowerOrDigit(text.front())
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'-' || isLowerOrDigit(c); });
}

bool CurrencyRule::admits(QStringView text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

}
