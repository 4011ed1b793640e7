// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checker/key.h"
#include "checker/order_events.h"
#include "checker/sorted_file.h"
#include "checker/unit_moves.h"
#include "shared/contracts/production.h"

#include <tuple>

// What is kept of journals and rows to be read back in another order.
namespace bakery {

// An event about an order. A refund's events are kept under the refund as well.
struct OrderFact {
    Key about; // the order or the refund
    qint64 position = 0;
    OrderEvent event{};
    bool isOfRefund = false;
    bool isUnderRefund = false;

    friend bool operator<(const OrderFact &a, const OrderFact &b) { return a.about < b.about; }
};

// A move of a unit.
struct UnitFact {
    Key unit;
    qint64 position = 0;
    Key order; // null: of none
    Instant at;
    Instant bestBefore; // where the event says it
    UnitMove move{};

    friend bool operator<(const UnitFact &a, const UnitFact &b)
    {
        return std::tie(a.unit, a.position, a.move) < std::tie(b.unit, b.position, b.move);
    }
};

// Where the journal leaves a batch.
struct BatchFact {
    Key batch;
    qint64 position = 0; // at which it was baked; 0: it was not
    qint64 quantity = 0;
    Instant doneAt;
    production::BatchState state{};
    bool isReported = false;

    friend bool operator<(const BatchFact &a, const BatchFact &b)
    {
        return std::tie(a.batch, a.position) < std::tie(b.batch, b.position);
    }
};

// Units of one product that stayed sold with an order.
struct SoldFact {
    Key order;
    qint64 units = 0;
    qint64 product = 0; // a number in Judgement::products

    friend bool operator<(const SoldFact &a, const SoldFact &b)
    {
        return std::tie(a.order, a.product) < std::tie(b.order, b.product);
    }
};

// What an event says was paid in for a customer.
struct TopUpFact {
    Key customer;
    qint64 amount = 0;

    friend bool operator<(const TopUpFact &a, const TopUpFact &b) { return a.customer < b.customer; }
};

// An entry of the ledger, by its account.
struct EntryFact {
    Key account;
    qint64 entry = 0;
    qint64 previous = 0;
    qint64 amount = 0;
    bool isTopUp = false;

    friend bool operator<(const EntryFact &a, const EntryFact &b)
    {
        return std::tie(a.account, a.entry) < std::tie(b.account, b.entry);
    }
};

// What a customer's entry took for an order, or gave back.
struct ChargeFact {
    Key order;
    qint64 taken = 0;
    qint64 givenBack = 0;
    bool isCharge = false;

    friend bool operator<(const ChargeFact &a, const ChargeFact &b) { return a.order < b.order; }
};

}
