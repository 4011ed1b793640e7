// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/health/health_store.h"
#include "apps/backoffice/menu/menu_list.h"
#include "apps/backoffice/orders/order_list.h"
#include "apps/backoffice/people/people_list.h"
#include "apps/backoffice/tables/table_sheet.h"

namespace bakery::office {

// The lists that are shown as tables.
class OfficeTables : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(bakery::office::TableSheet *orders READ orders CONSTANT)
    Q_PROPERTY(bakery::office::TableSheet *people READ people CONSTANT)
    Q_PROPERTY(bakery::office::TableSheet *products READ products CONSTANT)
    Q_PROPERTY(bakery::office::TableSheet *services READ services CONSTANT)
public:
    OfficeTables(OrderList &orders, PeopleList &people, MenuList &menu, HealthStore &health, OfficeSettings &settings,
        const LocalForm &form);

    TableSheet *orders() { return &m_orders; }
    TableSheet *people() { return &m_people; }
    TableSheet *products() { return &m_products; }
    TableSheet *services() { return &m_services; }

private:
    TableSheet m_orders, m_people, m_products, m_services;
};

}
