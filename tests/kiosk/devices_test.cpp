// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside a kiosk and a till: a printer of receipts, and a drawer with a lock. In place of CUPS's programs
// and of the lock there are scripts that write down what they were told.
#include "shared/testing/test_program.h"
#include "tests/kiosk/kiosk_at_the_table.h"
#include "tests/kiosk/stand_in_programs.h"
#include "tests/kiosk/till_at_the_table.h"

#include <QTest>

namespace bakery::devices_test {

using namespace bakery::kiosk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10'000; // with a machine that has much to do

// What a printer and a lock have beside them.
struct Programs : StandInPrograms {
    Programs()
    {
        write(u"lp"_s, "echo \"$@\" >lp-said; cat >paper; echo 'request id is counter-7 (0 file(s))'");
        write(u"lpstat"_s,
            "case $1 in -e) printf 'counter\\nback-room\\n' ;; *) echo \"$@\" >asked; [ -e busy ] && echo 'counter-7 "
            "bakery 1024' ;; esac; "
            ":");
        write(u"cancel"_s, "echo \"$@\" >called-off");
        write(u"unlock"_s, "echo \"$@\" >>opened");
    }
};

// At a kiosk that has a printer somebody has bought bread.
struct Buyer : KioskAtTheTable {
    Buyer()
    {
        kiosk().settings()->setPrinter(u"counter"_s);
        comesToOrder({bread, bread});
        checkout().order(Checkout::Card);
        passes(3s);
    }
    template <typename Condition>
    bool sees(Condition condition) // and no time passes for the shop
    {
        return QTest::qWaitFor(
            [&] {
                kiosk().beat();
                return condition();
            },
            patienceMs);
    }
    bool comesTo(ReceiptPrinter::State state)
    {
        return sees([&] { return kiosk().printer()->state() == state; });
    }
};

struct Carl : TillAtTheTable { // is at a till with a drawer of its own
    explicit Carl(const QString &lock)
    {
        till().lock()->equip(Sku(u"window"_s), lock);
        till().printer()->setName(u"counter"_s);
        signsIn(carl, pinOf(carl));
    }
    bank::Drawer drawer(const QString &name)
    {
        return shop.request(shop.manager(), bank::AskDrawer{Sku(name)}).as<bank::Drawer>();
    }
    qint64 expectedIn(const QString &name) { return drawer(name).expected.amount; }
    void sellsInCash(qint64 given)
    {
        sells({bread});
        sale().payInCash(given);
        passes(3s);
    }
};

}

class DevicesTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("dialect"); // a screen does not know the store
        QTest::newRow("sqlite") << int(Dialect::Sqlite);
    }
    void printsWhatWasBought();
    void saysWhenThePrinterDoesNotAnswer();
    void saysWhenThereIsNoSuchPrinter();
    void forgetsTheReceiptWithTheCustomer();
    void offersThePrintersThatThereAre();
    void printsAtTheTill();
    void opensTheDrawerForCash();
    void opensTheDrawerOnceItIsWrittenDown();
    void saysWhenTheLockIsStuck();
};

void DevicesTest::printsWhatWasBought()
{
    const Programs programs;
    Buyer table;
    table.kiosk().printReceipt();
    QCOMPARE(table.kiosk().printer()->state(), ReceiptPrinter::Printing);
    QVERIFY(table.comesTo(ReceiptPrinter::Printed));
    const QString paper = programs.read(u"paper"_s);
    QVERIFY2(paper.contains(u"Number "_s + table.checkout().number()), qPrintable(paper));
    QVERIFY(paper.contains(u"2 × "_s) && paper.contains(u"€6.40"_s) && paper.contains(table.checkout().code()));
    QCOMPARE(programs.read(u"lp-said"_s), u"-d counter -t receipt"_s);
}

void DevicesTest::saysWhenThePrinterDoesNotAnswer()
{
    const Programs programs;
    programs.write(u"busy"_s, {});
    Buyer table;
    table.kiosk().printReceipt();
    QVERIFY(table.sees([&] { return programs.read(u"asked"_s) == "-o counter"_L1; }));
    table.passes(19s);
    QCOMPARE(table.kiosk().printer()->state(), ReceiptPrinter::Printing);
    table.passes(1s);
    QCOMPARE(table.kiosk().printer()->state(), ReceiptPrinter::NoAnswer);
    QCOMPARE(table.screen(), Navigation::Outcome); // nothing else is touched by it
    QTRY_COMPARE_WITH_TIMEOUT(programs.read(u"called-off"_s), u"counter-7"_s, patienceMs);
}

void DevicesTest::saysWhenThereIsNoSuchPrinter()
{
    const Programs programs;
    programs.write(u"lp"_s, "echo 'lp: The printer or class does not exist.' >&2; exit 1");
    Buyer table;
    table.kiosk().printReceipt();
    QVERIFY(table.comesTo(ReceiptPrinter::NoAnswer));
}

void DevicesTest::forgetsTheReceiptWithTheCustomer()
{
    const Programs programs;
    Buyer table;
    table.kiosk().printReceipt();
    table.kiosk().startOver();
    QCOMPARE(table.kiosk().printer()->state(), ReceiptPrinter::Idle);
    table.kiosk().printReceipt(); // there is nothing to print any more
    QCOMPARE(table.kiosk().printer()->state(), ReceiptPrinter::Idle);
}

void DevicesTest::offersThePrintersThatThereAre()
{
    const Programs programs;
    KioskAtTheTable table;
    ReceiptPrinter &printer = *table.kiosk().printer();
    QVERIFY(!printer.isThere());
    printer.look();
    QTRY_COMPARE_WITH_TIMEOUT(printer.known().size(), 2, patienceMs);
    QCOMPARE(printer.nextAfter({}), u"counter"_s);
    QCOMPARE(printer.nextAfter(u"counter"_s), u"back-room"_s);
    QCOMPARE(printer.nextAfter(u"back-room"_s), QString());
    table.kiosk().settings()->setPrinter(u"back-room"_s);
    QVERIFY(printer.isThere());
    table.dies();
    QCOMPARE(table.kiosk().printer()->name(), u"back-room"_s);
}

void DevicesTest::printsAtTheTill()
{
    const Programs programs;
    Carl table{QString()};
    table.sellsInCash(500);
    table.till().printReceipt();
    ReceiptPrinter &printer = *table.till().printer();
    QVERIFY(QTest::qWaitFor(
        [&] {
            table.till().beat();
            return printer.state() == ReceiptPrinter::Printed;
        },
        patienceMs));
    QVERIFY(programs.read(u"paper"_s).contains(table.sale().code()));
    table.sale().next();
    QCOMPARE(printer.state(), ReceiptPrinter::Idle);
}

void DevicesTest::opensTheDrawerForCash()
{
    const Programs programs;
    Carl table(u"unlock \"drawer 1\""_s);
    const auto opened = [&](int times) {
        return QTest::qWaitFor(
            [&] {
                return programs.read(u"opened"_s).count(u"drawer 1"_s) == times && !table.till().lock()->isOpening();
            },
            patienceMs);
    };
    table.sells({bread});
    table.sale().payByCard();
    table.passes(5s);
    QCOMPARE(table.sale().stage(), Sale::Sold);
    table.sale().next();
    table.sellsInCash(500);
    QVERIFY(opened(1)); // not for the card
    QCOMPARE(table.expectedIn(u"window"_s), 320);
    QCOMPARE(table.expectedIn(u"main"_s), 0);
    const QString number = table.sale().number();
    table.sale().next();
    table.till().drawer()->move(DrawerDesk::OpeningFloat, 1000, u"Start of the day"_s);
    table.passes(1s);
    QVERIFY(opened(2));
    table.till().orders()->find(number);
    table.passes(1s);
    table.till().name()->set(table.mona);
    table.till().pin()->set(table.pinOf(table.mona));
    table.till().refund();
    table.passes(3s);
    QVERIFY(opened(3));
    QCOMPARE(table.expectedIn(u"window"_s), 1000);
    QVERIFY(!table.till().lock()->isStuck());
}

void DevicesTest::opensTheDrawerOnceItIsWrittenDown()
{
    const Programs programs;
    Carl table(u"unlock"_s);
    DrawerDesk &desk = *table.till().drawer();
    desk.open(QString()); // for no reason
    QCOMPARE(desk.state(), DrawerDesk::Idle);
    table.shop.stop("bank");
    desk.open(u"Changing money"_s);
    table.passes(20s);
    QCOMPARE(desk.state(), DrawerDesk::Failed);
    QVERIFY(!table.till().lock()->isOpening());
    table.shop.start("bank");
    table.passes(3s);
    desk.open(u"Changing money"_s);
    table.passes(1s);
    QCOMPARE(desk.state(), DrawerDesk::Opened);
    QTRY_VERIFY_WITH_TIMEOUT(programs.exists(u"opened"_s) && !table.till().lock()->isOpening(), patienceMs);
    const auto openings = table.drawer(u"window"_s).openings;
    QCOMPARE(openings.size(), 1u); // asked for twice under one id
    QCOMPARE(openings[0].reason.value, u"Changing money"_s);
    QCOMPARE(openings[0].by, table.till().staff()->subject());
    desk.count(0);
    table.passes(1s);
    QCOMPARE(desk.openings(), 1);
    table.till().signOut();
    table.signsIn(table.ben, table.pinOf(table.ben)); // a baker
    desk.open(u"Having a look"_s);
    table.passes(1s);
    QCOMPARE(desk.state(), DrawerDesk::NotAllowed);
    QVERIFY(!table.till().lock()->isOpening());
}

void DevicesTest::saysWhenTheLockIsStuck()
{
    const Programs programs;
    programs.write(u"unlock"_s, "exit 3");
    Carl table(u"unlock"_s);
    TillDrawer &lock = *table.till().lock();
    lock.open();
    QTRY_VERIFY_WITH_TIMEOUT(lock.isStuck(), patienceMs);
    programs.write(u"unlock"_s, "exit 0");
    lock.open();
    QTRY_VERIFY_WITH_TIMEOUT(!lock.isStuck(), patienceMs);
    lock.equip({}, u"/nowhere/unlock"_s);
    lock.open();
    QTRY_VERIFY_WITH_TIMEOUT(lock.isStuck(), patienceMs);
}

BAKERY_TEST(DevicesTest)

}

#include "devices_test.moc"
