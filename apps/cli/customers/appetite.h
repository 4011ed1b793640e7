// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/menu_state.h"
#include "shared/contracts/orders.h"

#include <random>

namespace bakery {

// What a customer wants of a menu: something that it shows as being there, a favourite first, mostly one or two things.
// Nothing: there is nothing to have.
std::optional<orders::PlaceOrder> pickFrom(
    const menu::PublishedMenu &menu, const QString &favourite, std::mt19937_64 &dice);

// How somebody pays: half of the people from their account, most others by card.
orders::PaymentMethod meansOf(std::mt19937_64 &dice);

}
