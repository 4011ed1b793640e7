// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/id.h"
#include "shared/persistence/table.h"

namespace bakery {

struct ProductRow {
    static constexpr int keyColumns = 1;
    QString sku;
    QString name;
    qint64 price = 0;
    QString currency;
    qint64 shelfLifeMinutes = 0;
    Id changedBy;
    Instant changedAt;
};
BOOST_DESCRIBE_STRUCT(ProductRow, (), (sku, name, price, currency, shelfLifeMinutes, changedBy, changedAt))

class MenuStore {
public:
    explicit MenuStore(Store &store);

    Table<ProductRow> products;

    std::vector<ProductRow> allProducts();
    // The one currency of the shop: that of its first product.
    std::optional<QString> currency();

private:
    Statement m_all;
    Statement m_currency;
};

}
