// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/bank.h"
#include "shared/testing/test_program.h"
#include "tests/scenarios/device.h"

#include <QTest>

namespace bakery::visits_test {

using namespace bakery::auth;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// A paired kiosk, and carol in front of it with her phone.
struct Visited : GuardedShop {
    Device kiosk{*this, u"kiosk-1"_s};
    const QByteArray kiosks = paired(kiosk, u"by the door"_s).access.value.toLatin1();
    const Caller carol{registered(u"carol"_s, Role::Customer, u"correct horse"_s), Role::Customer};

    BeginVisit::Answer begins(const QByteArray &id = {})
    {
        return kiosk.request(BeginVisit{}, kiosks, id).as<BeginVisit::Answer>();
    }
};

}

// Customers at a kiosk: let in by a code that their phone approves, or by a PIN.
class VisitsTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void letsAKioskActForWhoApprovesItsCode()
    {
        Visited shop;
        const auto begun = shop.begins();
        QCOMPARE(begun.expiresAt, shop.now() - 1ms + 2min);
        const CollectVisit collect{begun.visit};
        QCOMPARE(shop.kiosk.request(collect, shop.kiosks).refusal(), u"not-approved-yet"_s);
        const QString typed = begun.code.value.toLower().replace(u'-', u' ');
        const auto approved = shop.request(shop.carol, ApproveVisit{typed}).as<ApproveVisit::Answer>();
        QCOMPARE(approved.label.value, u"by the door"_s);
        const auto collected = shop.kiosk.request(collect, shop.kiosks, "once").as<CollectVisit::Answer>();
        QCOMPARE(collected.customer, shop.carol.subject);
        const QByteArray token = collected.access.value.toLatin1();
        QCOMPARE(shop.kiosk.request(bank::AskBalance{}, token).status, 200);
        QCOMPARE(shop.told("VisitApproved"), 1);
        QVERIFY(!shop.journal().contains(begun.code.value));
        shop.pass(5min);
        QCOMPARE(shop.kiosk.request(bank::AskBalance{}, token).status, 401);
    }

    void givesTheTokenOnce()
    {
        Visited shop;
        const auto begun = shop.begins();
        const CollectVisit collect{begun.visit};
        QCOMPARE(shop.request(shop.carol, ApproveVisit{begun.code.value}).status, 200);
        QCOMPARE(shop.request(shop.carol, ApproveVisit{begun.code.value}).refusal(), u"unknown-code"_s);
        QCOMPARE(shop.kiosk.request(collect, shop.kiosks, "once").status, 200);
        QCOMPARE(shop.kiosk.request(collect, shop.kiosks, "once").status, 200); // its answer was lost
        QCOMPARE(shop.kiosk.request(collect, shop.kiosks, "twice").refusal(), u"unknown-code"_s);
    }

    void letsACodeExpire()
    {
        Visited shop;
        const auto begun = shop.begins();
        shop.pass(2min);
        QCOMPARE(shop.request(shop.carol, ApproveVisit{begun.code.value}).refusal(), u"unknown-code"_s);
        QCOMPARE(shop.kiosk.request(CollectVisit{begun.visit}, shop.kiosks).refusal(), u"unknown-code"_s);
        const auto late = shop.tokenOf({shop.carol.subject, Role::Kiosk});
        QCOMPARE(shop.kiosk.request(CollectVisit{begun.visit}, late).refusal(), u"not-paired"_s);
    }

    // Whoever stands there now never gets what the one before approves too late.
    void forgetsTheCodeOfWhoHasLeft()
    {
        Visited shop;
        const auto before = shop.begins("first");
        QCOMPARE(shop.begins("first").code.value, before.code.value); // its answer was lost
        const auto now = shop.begins("second");
        QVERIFY(now.code.value != before.code.value);
        QCOMPARE(shop.request(shop.carol, ApproveVisit{before.code.value}).refusal(), u"unknown-code"_s);
        QCOMPARE(shop.request(shop.carol, ApproveVisit{now.code.value}).status, 200);
        const auto third = shop.begins("third");
        QCOMPARE(shop.kiosk.request(CollectVisit{now.visit}, shop.kiosks).refusal(), u"unknown-code"_s);
        QCOMPARE(shop.kiosk.request(CollectVisit{third.visit}, shop.kiosks).refusal(), u"not-approved-yet"_s);
    }

    void isGoodForThatKioskOnly()
    {
        Visited shop;
        Device other(shop, u"kiosk-2"_s);
        const QByteArray others = shop.paired(other, u"window"_s).access.value.toLatin1();
        const auto begun = shop.begins();
        QCOMPARE(shop.request(shop.carol, ApproveVisit{begun.code.value}).status, 200);
        QCOMPARE(other.request(CollectVisit{begun.visit}, others).refusal(), u"unknown-code"_s);
        const auto kiosks = shop.request(shop.manager(), AskKiosks{}).as<AskKiosks::Answer>().kiosks;
        for (const Kiosk &kiosk : kiosks)
            QCOMPARE(shop.request(shop.manager(), RevokeKiosk{kiosk.kiosk}).status, 200);
        QCOMPARE(shop.kiosk.request(CollectVisit{begun.visit}, shop.kiosks).refusal(), u"not-paired"_s);
        QCOMPARE(shop.kiosk.request(BeginVisit{}, shop.kiosks).refusal(), u"unknown-kiosk"_s);
    }

    void letsCustomersInByPin()
    {
        Visited shop;
        QCOMPARE(shop.request(shop.carol, SetPin{shop.sealed(u"4711"_s), {}}).status, 200);
        const LogInWithPin right{{u"carol"_s}, shop.sealed(u"4711"_s)};
        const auto tokens = shop.kiosk.request(right, shop.kiosks).as<Tokens>();
        QCOMPARE(tokens.role, Role::Customer);
        QCOMPARE(shop.kiosk.request(bank::AskBalance{}, tokens.access.value.toLatin1()).status, 200);
        QCOMPARE(shop.kiosk.request(right).status, 401); // nowhere but at a paired kiosk
        for (int i = 0; i < 5; ++i)
            QCOMPARE(shop.kiosk.request(LogInWithPin{{u"carol"_s}, shop.sealed(u"0815"_s)}, shop.kiosks).status, 401);
        QCOMPARE(shop.kiosk.request(right, shop.kiosks).status, 429);
    }
};

BAKERY_TEST(VisitsTest)

}

#include "visits_test.moc"
