// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contracts/reports_recording.h"

#include "shared/contracts/reports_contract.h"
#include "shared/core/enum_text.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {

void recordReports(TableTopShop &shop)
{
    const Caller manager = shop.manager();
    const LocalDate from(u"2026-11-19"_s), to(u"2026-11-21"_s);
    QCOMPARE(shop.request(manager, reports::AskToday{}).status, 200);
    QCOMPARE(shop.request(manager, reports::AskReport{from, to}).status, 200);
    QCOMPARE(shop.request(manager, reports::AskReport{to, from}).refusal(), u"bad-period"_s);
    QCOMPARE(shop.request(manager, reports::AskDays{}).status, 200);
    for (const auto &[figure, word] : enumWords<reports::Figure>()) {
        const reports::AskWhy question{.figure = figure, .from = from, .to = to};
        QCOMPARE(shop.request(manager, question).status, 200);
    }
    QCOMPARE(shop.request(shop.administrator(), reports::Rebuild{}).status, 200);
    shop.pass(3s);
}

}
