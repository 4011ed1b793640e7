// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/orders_carts.h"

namespace bakery {

// What happens to a cart, and where it stands then; nothing: the cart is gone. Not legal: it throws nothing away, it is
// refused.
enum class CartDeed { Put, Empty, Order, Sell, Refuse, Expire };
bool isLegal(orders::CartState state, CartDeed deed);
std::optional<orders::CartState> after(orders::CartState state, CartDeed deed);

// The lines with so many of one of them; it is known by sku, options and batch.
std::vector<orders::OrderLine> with(std::vector<orders::OrderLine> lines, const orders::PutInCart &some);

// Of a customer, or of one session of a kiosk or till.
QString cartOwner(const Id &subject, const std::optional<orders::CartSession> &session);

}
