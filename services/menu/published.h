// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/menu/menu_store.h"

// The menu as a kiosk shows it, made of what is kept.
namespace bakery {

// What every language's menu is made of.
struct WholeMenu {
    ShopRow shop;
    std::vector<CategoryRow> categories; // in their order
    using Entry = std::pair<ProductRow, menu::ProductCard>;
    std::vector<Entry> products; // by sku, and none that is withdrawn
    std::map<QString, Instant> nextFromOven; // by sku
};

menu::PublishedMenu publishedIn(const QString &language, const WholeMenu &menu);

// By what the staff says, or because nothing of it is on the shelf.
bool isSoldOut(const ProductRow &row, const menu::ProductCard &card);

// How many bytes of a published menu a product takes at the most, whatever is said of it later.
qint64 publishedBytes(const menu::ProductCard &card);

// The languages in which the menu is published.
const QStringList &menuLanguages();

// What a message can hold beside the categories and the message's own words.
constexpr qint64 mostPublishedBytes = 1'800'000;

}
