// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/envelope.h"
#include "shared/contracts/inventory.h"
#include "shared/journal/journal.h"
#include "tests/faults/books.h"
#include "tests/faults/run_test.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <csignal>

using namespace bakery;
using namespace bakery::faults;
using namespace std::chrono_literals;

namespace {

constexpr int customers = 24;
constexpr qint64 units = 4000;
const auto inventoryProcess = u"inventory-1"_s;

QByteArray eventAbout(const Journal &journal, const Id &order, qint64 position)
{
    EventAttributes attributes{.site = "main", .service = "inventory", .incarnation = journal.incarnation()};
    attributes.position = position;
    attributes.type = inventory::StockReleased::event.name;
    attributes.subject = order.text();
    attributes.time = {QDateTime::currentMSecsSinceEpoch()};
    attributes.cause = "timer";
    QByteArray text;
    encodeEvent(text, attributes, [&](QByteArray &out) {
        encode(out, inventory::StockReleased{order, inventory::ReleaseReason::Expired, {}, {}});
    });
    return text;
}

// Puts two events about an order that nobody placed into inventory's journal, as a faulty version of it might have.
void poison(ShopAtRisk &shop, const Id &order)
{
    shop.hold(inventoryProcess);
    shop.signal(inventoryProcess, SIGKILL);
    if (!waitUntil([&] { return shop.leaderOf(u"inventory"_s).isEmpty(); }, 30s))
        throw FaultsFailed(u"inventory does not die"_s);
    {
        Store store(shop.storeOf(u"inventory"_s));
        Journal journal(store);
        SystemChance chance;
        const Instant now{QDateTime::currentMSecsSinceEpoch()};
        store.begin();
        journal.load(chance, now);
        journal.append(
            {eventAbout(journal, order, journal.head() + 1), eventAbout(journal, order, journal.head() + 2)}, now);
        store.commit();
    }
    shop.letGo(inventoryProcess);
}

qint64 deadLettersOf(const ShopAtRisk &shop, const QString &service)
{
    for (const QJsonValue &one : shop.status()["services"_L1].toArray())
        if (one["name"_L1].toString() == service)
            return one["deadLetters"_L1].toInteger();
    return -1;
}

}

// A message that cannot be handled costs only itself and those behind it about the same order.
class PoisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPoisonedJournalStopsNobodyElse_data() { bothStores(); }
    void aPoisonedJournalStopsNobodyElse()
    {
        QFETCH(QString, store);
        ShopAtRisk shop({u"--store"_s, store});
        shop.up();
        Crowd crowd(shop, customers, 1);
        crowd.open();
        crowd.enrich();
        crowd.stock(units);
        crowd.start();
        letPass(200ms);
        SystemChance chance;
        const Id order = chance.nextId({QDateTime::currentMSecsSinceEpoch()});
        poison(shop, order); // customers wait meanwhile
        QVERIFY(waitUntil([&] { return deadLettersOf(shop, u"orders"_s) == 2; }, 60s));
        letPass(300ms);
        crowd.stop();
        QVERIFY(waitUntil([&] { return crowd.haveAllAnAnswer(); }, 60s));
        QVERIFY(waitUntil([&] { return Books(shop).steps(0).all() == 0; }, 60s));
        const QStringList lies = Books(shop).lies(crowd);
        QVERIFY2(lies.isEmpty(), qUtf8Printable(lies.mid(0, 20).join(u'\n')));
        // The checker names what was forged, and nothing else.
        const QStringList violations = shop.violations();
        QVERIFY(!violations.isEmpty());
        for (const QString &violation : violations)
            QVERIFY2(violation.contains(order.text()), qUtf8Printable(violation));

        const QJsonArray letters = QJsonDocument::fromJson(shop.run({u"dead-letters"_s, u"--json"_s})).array();
        QCOMPARE(letters.size(), 2);
        for (const QJsonValue &letter : letters)
            QCOMPARE(letter["subject"_L1].toString(), order.text());
        QCOMPARE(letters[0]["waiting"_L1].toBool(), false);
        QCOMPARE(letters[1]["waiting"_L1].toBool(), true);
        // Tried again it fails again, and is kept; so is what waits behind it.
        shop.run({u"dead-letters"_s, u"replay"_s, letters[1]["id"_L1].toString()}, true);
        QCOMPARE(deadLettersOf(shop, u"orders"_s), 2);
    }
};

int main(int argc, char **argv) { return runTest<PoisonTest>(argc, argv); }

#include "poison_test.moc"
