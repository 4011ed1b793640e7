// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/cli/customers/simulated_customers.h"

#include <QTimeZone>

namespace bakery {

// The customers of a demo that lives whole days: each day when the shop opens, so many are to come until it closes.
// When the day is closed it says what they remember.
class DemoDays {
public:
    // Throws Trouble.
    DemoDays(const ShopSettings &shop, ShopClient &client);

private:
    void heardDay(const Message &message);

    ShopSettings m_shop;
    SimulatedCustomers m_customers;
    QTimeZone m_zone;
    QString m_date; // for which they are coming
};

}
