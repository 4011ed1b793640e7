// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/table_top/every_service.h"

#include "services/bank/bank_service.h"
#include "shared/service/new_service.h"

namespace bakery {

class AuthService;
class InventoryService;
class KeeperService;
class MenuService;
class MerchantService;
class OrdersService;
class ProductionService;
class ReportsService;
class UsersService;

std::unique_ptr<Service> makeService(const QByteArray &name, Context &context, std::shared_ptr<PaymentProvider> cards)
{
    static const std::map<QByteArray, NewService> makers{
        {"auth", newService<AuthService>},
        {"inventory", newService<InventoryService>},
        {"keeper", newService<KeeperService>},
        {"menu", newService<MenuService>},
        {"merchant", newService<MerchantService>},
        {"orders", newService<OrdersService>},
        {"production", newService<ProductionService>},
        {"reports", newService<ReportsService>},
        {"users", newService<UsersService>},
    };
    if (name == "bank")
        return std::make_unique<BankService>(context, std::move(cards));
    return makers.at(name)(context);
}

}
