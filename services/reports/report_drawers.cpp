// SPDX-License-Identifier: GPL-3.0-or-later
// What a report tells of the drawers of the tills.
#include "services/reports/report_maker.h"

using namespace bakery::reports;
using namespace Qt::StringLiterals;

namespace bakery {

// One in which nothing lies and with which nothing was done is left out.
void ReportMaker::addDrawers(Figures &figures, const ReportsStore::Period &period, const Calendar &calendar)
{
    const Span span{calendar.cashSpanOf(period.from).from, calendar.cashSpanOf(period.to).to};
    const auto money = [this](qint64 amount) { return Money{amount, Currency(m_currency)}; };
    for (const QString &name : m_store.allDrawers()) {
        const auto before = m_store.lastDrawerEntry(name, span.from), last = m_store.lastDrawerEntry(name, span.to);
        const auto sums = m_store.drawerSumsIn(name, span.from, span.to);
        const qint64 atStart = before ? before->balance : 0;
        if (sums.empty() && atStart == 0)
            continue;
        DrawerFigures drawer{.drawer = name,
            .atStart = money(atStart),
            .floats = price(0),
            .paidIn = price(0),
            .paidOut = price(0),
            .taken = price(0),
            .givenBack = price(0),
            .difference = money(0),
            .atEnd = money(last ? last->balance : 0)};
        for (const ReportsStore::DrawerSum &sum : sums) {
            if (sum.what == "opening-float"_L1)
                drawer.floats = price(sum.amount);
            else if (sum.what == "paid-out"_L1)
                drawer.paidOut = price(-sum.amount);
            else if (sum.what == "taken"_L1)
                drawer.taken = price(sum.amount);
            else if (sum.what == "given-back"_L1)
                drawer.givenBack = price(-sum.amount);
            else if (sum.what == "opened"_L1)
                drawer.openings = sum.times;
            else if (sum.what == "counted"_L1)
                drawer.counts = sum.times, drawer.difference = money(sum.amount);
            else
                drawer.paidIn = price(drawer.paidIn.amount + sum.amount);
        }
        if (const auto counted = m_store.lastCountIn(name, span.from, span.to))
            drawer.counted = price(*counted);
        figures.drawers.push_back(std::move(drawer));
    }
}

}
