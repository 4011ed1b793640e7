// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/orders.h"
#include "shared/core/result.h"

// Options of a product, and what a customer chose of them.
namespace bakery {

struct OptionFault {
    Sku option;
    orders::OptionProblem problem = orders::OptionProblem::UnknownOption;
};

// What the choices add to the price, if they are what the options allow: from `least` to `most` of each.
Result<qint64, OptionFault> effectOf(const menu::Options &options, const orders::Chosen &chosen);

// Whether nothing chosen at all is too little.
bool needChoice(const menu::Options &options);

// In the order of their names, so that the same choices are the same list.
orders::Chosen sorted(orders::Chosen chosen);

}
