// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/tables/office_tables.h"

using namespace Qt::StringLiterals;

namespace bakery::office {

OfficeTables::OfficeTables(OrderList &orders, PeopleList &people, MenuList &menu, HealthStore &health,
    OfficeSettings &settings, const LocalForm &form)
    : m_orders(u"orders"_s, orders,
        {{"number", 84}, {"day", 116, TableSheet::OnWish}, {"time", 84, TableSheet::Usually, false, "placedAt"},
            {"what"}, {"status", 148}, {"method", 104, TableSheet::OnWish},
            {"total", 104, TableSheet::Always, true, "amount"},
            {"refunded", 104, TableSheet::OnWish, true, "paidBack"}},
        settings, form)
    , m_people(u"people"_s, people,
          {{"name"}, {"worksAs", 148, TableSheet::Usually}, {"lastSeen", 172, TableSheet::Usually, false, "seenAt"}},
          settings, form)
    , m_products(u"products"_s, *menu.rows(),
          {{"name"}, {"standing", 176, TableSheet::Usually}, {"categoryName", 132, TableSheet::Usually},
              {"sku", 140, TableSheet::OnWish}, {"missing", 116, TableSheet::Usually, true},
              {"price", 96, TableSheet::Always, true, "amount"}},
          settings, form)
    , m_services(u"services"_s, *health.services(),
          {{"instance"}, {"standing", 124, TableSheet::Usually}, {"version", 104, TableSheet::OnWish},
              {"since", 164, TableSheet::OnWish, false, "sinceAt"}, {"head", 100, TableSheet::Usually, true, "headAt"},
              {"lag", 84, TableSheet::Usually, true, "behind"}, {"turn", 92, TableSheet::Usually, true, "turnMs"},
              {"memory", 108, TableSheet::Usually, true, "memoryBytes"},
              {"shed", 92, TableSheet::OnWish, true, "leftOut"}},
          settings, form)
{
}

}
