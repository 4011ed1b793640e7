// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/menu_store.h"
#include "shared/contracts/orders.h"

namespace bakery::kiosk {

QString choicesOf(const MenuStore &menu, const QString &sku, const std::optional<orders::Chosen> &chosen);
// "2 × Cappuccino (large · oat milk)"
QString wordsOf(const MenuStore &menu, const LocalForm &form, const orders::PricedLine &line);
QStringList wordsOf(const MenuStore &menu, const LocalForm &form, const std::vector<orders::PricedLine> &lines);

}
