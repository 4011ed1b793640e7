// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/table_top/every_service.h"

#include "services/auth/auth_service.h"
#include "services/bank/bank_service.h"
#include "services/inventory/inventory_service.h"
#include "services/menu/menu_service.h"
#include "services/merchant/merchant_service.h"
#include "services/orders/orders_service.h"
#include "services/production/production_service.h"
#include "services/reports/reports_service.h"
#include "services/users/users_service.h"

namespace bakery {
namespace {

using Make = std::unique_ptr<Service> (*)(Context &);

template <typename S>
std::unique_ptr<Service> make(Context &context)
{
    return std::make_unique<S>(context);
}

const std::map<QByteArray, Make> makers{
    {"auth", make<AuthService>},
    {"inventory", make<InventoryService>},
    {"menu", make<MenuService>},
    {"merchant", make<MerchantService>},
    {"orders", make<OrdersService>},
    {"reports", make<ReportsService>},
    {"production", make<ProductionService>},
    {"users", make<UsersService>},
};

}

std::unique_ptr<Service> makeService(const QByteArray &name, Context &context, std::shared_ptr<PaymentProvider> cards)
{
    if (name == "bank")
        return std::make_unique<BankService>(context, std::move(cards));
    return makers.at(name)(context);
}

}
