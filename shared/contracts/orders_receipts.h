// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/orders.h"

namespace bakery::orders {

struct ReceiptNotGenuine {
    static constexpr Refusal refusal{"receipt-not-genuine", 404, "We have not given out such a receipt"};
    Id order;
};
BOOST_DESCRIBE_STRUCT(ReceiptNotGenuine, (), (order))

// What the receipt must say, and what has come back since.
struct GenuineReceipt {
    Id order;
    Text<1, 16> number;
    LocalDate date;
    Price total;
    Price refunded;
    Instant completedAt;
    menu::PriceVersion priceVersion;
    List<TaxAmount, 0, 3> taxes;
};
BOOST_DESCRIBE_STRUCT(GenuineReceipt, (), (order, number, date, total, refunded, completedAt, priceVersion, taxes))

// Whether we have given out a receipt with that code. An order that there is not and a wrong code are told alike.
struct VerifyReceipt {
    static constexpr Route route{Verb::Ask, "orders", "verify-receipt", anyone};
    using Answer = GenuineReceipt;
    using Refusals = Types<ReceiptNotGenuine>;

    Id order;
    Text<1, 40> code; // as it is typed: hyphens, blanks and small letters do not matter
};
BOOST_DESCRIBE_STRUCT(VerifyReceipt, (), (order, code))

}
