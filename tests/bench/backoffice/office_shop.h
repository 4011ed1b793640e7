// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/day/client.h"

namespace bakery::bench {

inline const QString officeManager = QStringLiteral("Mona");
inline const QString officePassword = QStringLiteral("a long way to the oven");

// A shop with a manager, so many units of forty products on its shelf, and so many orders behind it.
void furnishOffice(ShopUnderTest &shop, qint64 orders, qint64 units);

// Everybody has heard of everything, and for a while of nothing new.
void waitUntilQuiet(const ShopUnderTest &shop);

// Puts one unit more on the shelf: something happens.
void addOne(Client &client, const QByteArray &token, int number);

}
