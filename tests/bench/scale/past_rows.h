// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/scale/past.h"
#include "tests/bench/scale/past_ids.h"

namespace bakery::bench {

// What every past order looks like.
const QString pastSku = QStringLiteral("product-1");
const QString pastCurrency = QStringLiteral("EUR");
constexpr qint64 pastUnitPrice = 100;
constexpr Instant pastSoldAt{1'700'000'000'000};
const QString pastDate = QStringLiteral("2023-11-14");
constexpr Instant pastBestBefore{pastSoldAt.sinceEpochMs + 86'400'000};
constexpr qint64 priceOf(const Past &past) { return past.unitsPerOrder * pastUnitPrice; }

void fillOrders(Store &store, const Past &past);
void fillInventory(Store &store, const Past &past);
void fillBank(Store &store, const Past &past);

}
