// SPDX-License-Identifier: GPL-3.0-or-later
// What ovens bake, as the checker follows it, and what it finds when that is not true.
#include "shared/contracts/production_contract.h"
#include "shared/testing/test_program.h"
#include "tests/checker/honest_shop.h"

#include <QTest>

namespace bakery::batches_test {

using namespace bakery::production;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Batches of all states in one oven: baked, burnt, skipped, two that bake, and one planned behind them.
struct BakedShop {
    BakedShop() : stores(BothStores::copyOf(past().stores)), tampering(stores) { }
    ~BakedShop() { BothStores::drop(stores); }
    BakedShop(const BakedShop &) = delete;
    BakedShop &operator=(const BakedShop &) = delete;

    Report checked() const { return bakery::check({.stores = stores, .now = past().now}); }
    void tell(const char *type, const QByteArray &data)
    {
        tampering.appendEvent(u"production"_s, type, {}, "timer", data);
    }
    // In the first event that has it.
    void rewrite(const QString &service, const char *type, const QByteArray &before, const QByteArray &after)
    {
        bool isDone = false;
        tampering.rewriteJournal(service, [&](QByteArray &events) {
            const qsizetype at = isDone || !events.contains(type) ? -1 : events.indexOf(before, events.indexOf(type));
            if (at < 0)
                return;
            events.replace(at, before.size(), after);
            isDone = true;
        });
        QVERIFY(isDone);
    }

    const Id &baked() const { return past().baked; }
    const Id &planned() const { return past().planned; }

    const StoreAddresses stores;
    Tampering tampering;

private:
    struct Past {
        Past();
        StoreAddresses stores;
        Instant now;
        Id baked, planned;
    };
    static const Past &past()
    {
        static std::map<Dialect, Past> lived;
        return lived[BothStores::dialect()];
    }
};

BakedShop::Past::Past() : stores(BothStores::newLastingStores())
{
    TableTopShop shop(stores);
    shop.sells(u"bread"_s, 320);
    shop.bakes(u"bread"_s, 1); // by hand
    const auto does = [&shop](const auto &what) {
        const Answer answer = shop.request(shop.manager(), what);
        HonestShop::mustBe(200, answer);
        return answer.as<typename std::decay_t<decltype(what)>::Answer>();
    };
    does(PutOven{.oven = u"deck"_s, .name = u"Deck"_s, .trays = 2});
    does(PutProgramme{.programme = u"loaves"_s, .name = u"Loaves"_s, .minutes = 10, .peakCelsius = 220});
    const auto add = [&] {
        AddBatch loaves{.sku = u"bread"_s, .quantity = 6};
        loaves.programme = u"loaves"_s;
        loaves.unitsPerTray = 6;
        const Id batch = does(loaves).batch;
        shop.pass(2s);
        return batch;
    };
    baked = add();
    shop.pass(11min);
    does(FailBatch{add(), FailureReason::Burnt, {}});
    add();
    add();
    does(SkipBatch{add(), u"enough"_s});
    planned = add(); // the oven is full
    shop.pass(5s);
    now = shop.now();
}

}

class BatchesTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInAnHonestBakehouse();
    void waitsForInventory();
    void findsEachPlantedViolation_data();
    void findsEachPlantedViolation();
};

void BatchesTest::findsNothingInAnHonestBakehouse()
{
    BakedShop shop;
    const Report report = shop.checked();
    QVERIFY2(report.isClean(), qPrintable(report.text()));
    QCOMPARE(report.counted(u"batches"_s), 6);
}

// What it has not heard of yet is not missing.
void BatchesTest::waitsForInventory()
{
    TableTopShop shop(newStores());
    shop.sells(u"bread"_s, 320);
    shop.request(shop.manager(), PutOven{.oven = u"deck"_s, .name = u"Deck"_s, .trays = 2});
    shop.request(
        shop.manager(), PutProgramme{.programme = u"loaves"_s, .name = u"Loaves"_s, .minutes = 10, .peakCelsius = 220});
    AddBatch loaves{.sku = u"bread"_s, .quantity = 6};
    loaves.programme = u"loaves"_s;
    loaves.unitsPerTray = 6;
    HonestShop::mustBe(200, shop.request(shop.manager(), loaves));
    shop.hold("inventory");
    shop.pass(11min);
    const auto checked = [&shop] {
        return bakery::check({.stores = shop.stores(), .gateFolder = shop.dataFolder() + u"/run"_s, .now = shop.now()});
    };
    const Report before = checked();
    QVERIFY2(before.isClean(), qPrintable(before.text()));
    shop.letGo("inventory");
    shop.pass(5s);
    const Report after = checked();
    QVERIFY2(after.isClean() && after.counted(u"units"_s) == 6, qPrintable(after.text()));
}

using Plant = std::function<void(BakedShop &)>;

void BatchesTest::findsEachPlantedViolation_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<Plant>("plant");
    const auto plant = [](Rule rule, const char *how, Plant deed) {
        QTest::newRow(qPrintable(enumText(rule) + u' ' + QString::fromLatin1(how))) << int(rule) << std::move(deed);
    };
    const auto sql = [](const QString &service, const QString &statement) {
        return [=](BakedShop &shop) {
            QString text = statement;
            text.replace(u"%baked"_s, shop.baked().text()).replace(u"%planned"_s, shop.planned().text());
            shop.tampering.runUnguarded(service, text);
        };
    };
    const auto production = u"production"_s, inventory = u"inventory"_s;

    plant(Rule::BatchMovedIllegally, "failed after it was baked", [](BakedShop &shop) {
        shop.tell("BatchFailed",
            R"({"batch":")" + shop.baked().bytes()
                + R"(","sku":"bread","quantity":6,"oven":"deck","reason":"burnt","failedAt":"2026-11-20T08:00:00.000Z"})");
    });
    plant(Rule::BatchMovedIllegally, "baked without having been in the oven", [](BakedShop &shop) {
        shop.tell("BatchBaked",
            R"({"batch":"0196f3a2-0000-7000-8000-000000000009","sku":"bread","quantity":6,"oven":"deck",)"
            R"("bakedAt":"2026-11-20T08:00:00.000Z","bestBefore":"2026-11-21T08:00:00.000Z"})");
    });
    plant(Rule::BatchDiffersFromJournal, "skipped behind its back",
        sql(production,
            u"update batches set state = 'skipped', is_open = 0, reason = 'staff' where batch = '%planned'"_s));
    plant(Rule::BatchDiffersFromJournal, "gone", sql(production, u"delete from batches where batch = '%planned'"_s));
    plant(Rule::BatchInvented, "put in long before it was told", [](BakedShop &shop) {
        shop.rewrite(u"production"_s, "\"BatchStarted\"", "\"startedAt\":\"2026", "\"startedAt\":\"2025");
    });
    plant(Rule::BatchInvented, "told before it was done", [](BakedShop &shop) {
        shop.rewrite(u"production"_s, "\"BatchBaked\"", "\"bakedAt\":\"2026", "\"bakedAt\":\"2027");
    });
    plant(Rule::BatchMiscounted, "a loaf is missing",
        sql(inventory,
            u"update units set batch = '', oven = '' where unit = (select min(unit) from units where batch = '%baked')"_s));
    plant(Rule::BatchMiscounted, "from another oven",
        sql(inventory,
            u"update units set oven = 'stone' where unit = (select min(unit) from units where batch = '%baked')"_s));
    plant(Rule::BatchMiscounted, "baked at another time",
        sql(inventory,
            u"update units set baked_at = baked_at - 1 where unit = (select min(unit) from units where batch = '%baked')"_s));
    plant(Rule::BatchMiscounted, "units of a batch that nobody baked",
        sql(inventory, u"update units set batch = '%planned', oven = 'deck' where batch = ''"_s));
    plant(Rule::OvenOverfilled, "the oven was smaller",
        [](BakedShop &shop) { shop.rewrite(u"production"_s, "\"OvenPut\"", "\"trays\":2", "\"trays\":1"); });
}

void BatchesTest::findsEachPlantedViolation()
{
    QFETCH(int, rule);
    QFETCH(Plant, plant);
    BakedShop shop;
    plant(shop);
    COMPARE_FINDING(shop.checked(), Rule(rule));
}

BAKERY_TEST(BatchesTest)

}

#include "batches_test.moc"
