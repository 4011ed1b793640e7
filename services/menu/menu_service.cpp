// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/menu/menu_service.h"

using namespace bakery::menu;

namespace bakery {

MenuService::MenuService(Context &context) : ServiceOf(context), m_menu(context.store)
{
    answer<PutProduct>(&MenuService::put);
    answer<AskProducts>(&MenuService::list);
}

Outcome<PutProduct> MenuService::put(const PutProduct &request, const Caller &caller)
{
    store().flush();
    if (const auto currency = m_menu.currency(); currency && *currency != request.price.currency.value)
        return OtherCurrency{*currency};
    if (!m_menu.products.find(request.sku))
        m_menu.products.insert({.sku = request.sku});
    m_menu.products.change(request.sku) = {request.sku, request.name, request.price.amount, request.price.currency,
        request.shelfLifeMinutes, caller.subject, now()};
    emit(ProductPut{request.sku, request.name, request.price, request.shelfLifeMinutes, caller.subject});
    return Product{request.sku, request.name, request.price, request.shelfLifeMinutes};
}

Outcome<AskProducts> MenuService::list(const AskProducts &, const Caller &)
{
    Products products;
    for (const ProductRow &row : m_menu.allProducts())
        products.products.push_back({row.sku, row.name, {row.price, row.currency}, row.shelfLifeMinutes});
    return products;
}

void MenuService::tellSnapshot()
{
    store().flush();
    for (const ProductRow &row : m_menu.allProducts())
        emit(ProductPut{row.sku, row.name, {row.price, row.currency}, row.shelfLifeMinutes, row.changedBy});
}

}
