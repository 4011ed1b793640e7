// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/merchant/merchant_store.h"
#include "shared/contracts/codec.h"
#include "shared/core/check.h"

// Rows and what they say, as documents.
namespace bakery {

template <typename T>
QString asColumn(const T &value)
{
    return QString::fromUtf8(encode(value));
}

// One that cannot be read was not written by us.
template <typename T>
T ofColumn(const QString &json)
{
    const auto document = JsonDocument::parse(json.toUtf8());
    BAKERY_INVARIANT(bool(document));
    auto value = decode<T>(*document);
    BAKERY_INVARIANT(bool(value));
    return std::move(*value);
}

merchant::Merchant merchantOf(const MerchantRow &row);
merchant::Site siteOf(const SiteRow &row);
merchant::ExceptionalDay exceptionOf(const ExceptionRow &row);
OpeningDay hoursOf(const DayRow &row); // of one that was opened, as they hold now
merchant::Day dayOf(const DayRow &row); // without totals
merchant::Day withTotals(merchant::Day day, const DayRow &row);

}
