// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/menu/menu_store.h"

using namespace Qt::StringLiterals;

namespace bakery {

MenuStore::MenuStore(Store &store)
    : products(store, u"products"_s)
    , m_all(store,
          u"select sku, name, price, currency, shelf_life_minutes, changed_by, changed_at from products order by sku"_s)
    , m_currency(store, u"select currency from products limit 1"_s)
{
}

std::vector<ProductRow> MenuStore::allProducts()
{
    std::vector<ProductRow> rows;
    for (auto &[sku, name, price, currency, shelfLife, by, at] :
        m_all.all<QString, QString, qint64, QString, qint64, Id, Instant>())
        rows.push_back({sku, name, price, currency, shelfLife, by, at});
    return rows;
}

std::optional<QString> MenuStore::currency()
{
    if (const auto row = m_currency.one<QString>())
        return std::get<0>(*row);
    return std::nullopt;
}

}
