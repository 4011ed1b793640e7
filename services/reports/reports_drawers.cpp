// SPDX-License-Identifier: GPL-3.0-or-later
// What bank tells of the drawers of the tills. Of cash only what bank names a drawer for is in one: what goes back for
// an order that was not handed over lies there until somebody hands it back.
#include "services/reports/reports_service.h"

using namespace Qt::StringLiterals;

namespace bakery {

void ReportsService::paid(const told::PaymentTaken &event)
{
    const Instant at = hear("bank");
    payment(event.order).taken += event.amount.amount;
    if (event.drawer)
        enter(event.drawer,
            {.at = at,
                .what = u"taken"_s,
                .amount = event.amount.amount,
                .currency = event.amount.currency,
                .orderId = event.order});
}

void ReportsService::paidBack(const told::PaymentRefunded &event)
{
    const Instant at = hear("bank");
    payment(event.order).givenBack += event.amount.amount;
    if (event.drawer)
        enter(event.drawer,
            {.at = at,
                .what = u"given-back"_s,
                .amount = -event.amount.amount,
                .currency = event.amount.currency,
                .orderId = event.order});
}

void ReportsService::handedBack(const bank::CashHandedBack &event)
{
    enter(event.drawer,
        {.at = hear("bank"),
            .what = u"given-back"_s,
            .amount = -event.amount.amount,
            .currency = event.amount.currency,
            .orderId = event.order,
            .doneBy = event.by});
}

void ReportsService::cashMoved(const told::CashMoved &event)
{
    const bool isOut = event.purpose.value == enumText(bank::CashPurpose::PaidOut);
    enter(event.drawer,
        {.at = hear("bank"),
            .what = event.purpose,
            .amount = isOut ? -event.amount.amount : event.amount.amount.value,
            .currency = event.amount.currency,
            .note = event.reason.value,
            .doneBy = event.by});
}

// Bank books the difference, so from here on the drawer holds what was counted.
void ReportsService::drawerCounted(const bank::DrawerCounted &event)
{
    enter(event.drawer,
        {.at = hear("bank"),
            .what = u"counted"_s,
            .amount = event.difference.amount,
            .currency = event.counted.currency,
            .counted = event.counted.amount.value,
            .doneBy = event.by});
}

// Nothing comes in or goes out by that; whoever looks for what is missing wants to know of it.
void ReportsService::drawerOpened(const bank::DrawerOpened &event)
{
    enter(event.drawer, {.at = hear("bank"), .what = u"opened"_s, .note = event.reason.value, .doneBy = event.by});
}

void ReportsService::enter(const std::optional<Sku> &name, DrawerEntryRow entry)
{
    entry.position = position();
    entry.drawer = name ? name->value : u"main"_s;
    if (!m_reports.drawers.find(entry.drawer))
        m_reports.drawers.insert({.drawer = entry.drawer});
    ReportDrawerRow &drawer = m_reports.drawers.change(entry.drawer);
    entry.at = drawer.at = std::max(drawer.at, entry.at);
    entry.balance = drawer.balance = entry.counted.value_or(drawer.balance + entry.amount);
    m_reports.drawerEntries.insert(std::move(entry));
}

}
