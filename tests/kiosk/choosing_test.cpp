// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody looks for at a kiosk, leaves out, is offered, and agrees to.
#include "shared/testing/test_program.h"
#include "tests/kiosk/kiosk_at_the_table.h"

#include <QTest>

namespace bakery::choosing_test {

using namespace bakery::kiosk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const auto cocoa = u"cocoa"_s, eclair = u"eclair"_s;

// Beside bread and donuts a drink and something sweet, with what is in them.
struct FullMenu : KioskAtTheTable {
    FullMenu()
    {
        for (const char *category : {"drinks", "pastries"})
            shop.request(shop.manager(), menu::PutCategory{{Sku(QString::fromLatin1(category)), {}, 0}});
        menu::PutProduct drink{cocoa, u"Crème cocoa"_s, {350, u"EUR"_s}, 60};
        drink.category = Sku(u"drinks"_s);
        drink.kind = menu::ProductKind::MadeToOrder;
        drink.allergens = List<menu::Allergen, 0, 14>{menu::Allergen::Milk};
        const menu::Option size{
            u"size"_s, {}, 1, 1, {menu::Choice{u"small"_s, {}, {}}, menu::Choice{u"large"_s, {}, 70}}};
        drink.options = menu::Options{size};
        menu::PutProduct sweet{eclair, u"Éclair"_s, {250, u"EUR"_s}, 600};
        sweet.category = Sku(u"pastries"_s);
        sweet.allergens = List<menu::Allergen, 0, 14>{menu::Allergen::Gluten, menu::Allergen::Milk};
        sweet.diets = List<menu::Diet, 0, 6>{menu::Diet::Vegetarian};
        for (const menu::PutProduct &product : {drink, sweet})
            if (shop.request(shop.manager(), product).status != 200)
                qFatal("it is not on the menu");
        shop.bakes(eclair, 3);
        passes(3s);
        kiosk().touched();
    }
    MenuStore &menu() { return *kiosk().menu(); }
    CartStore &cart() { return *kiosk().cart(); }
    QStringList shown() { return rowsOf(menu(), MenuStore::SkuRole); }
    QStringList suggested() { return rowsOf(*kiosk().suggestions(), Suggestions::SkuRole); }

    void bakesBatch(const QString &batch, qint64 quantity, Instant bakedAt)
    {
        inventory::AddUnits add{.sku = bread, .quantity = quantity, .bakedAt = bakedAt};
        add.batch = BatchName(batch);
        if (shop.request(shop.manager(), add).status != 200)
            qFatal("not baked");
        passes(1s);
    }

private:
    static QStringList rowsOf(const QAbstractListModel &model, int role)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows << model.data(model.index(row), role).toString();
        return rows;
    }
};

}

class ChoosingTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsTyped();
    void leavesOutWhatSomebodyCannotEat();
    void asksForTheFreshestBake();
    void keepsBakesApartInTheCart();
    void suggestsADrinkAndSomethingSweet();
    void suggestsNothingThatIsLeftOut();
    void asksAgainWhereAPriceHasChanged();
    void takesOutWhatIsNotSoldAnyMore();
    void saysWhatHasSoldOutMeanwhile();
};

void ChoosingTest::findsWhatIsTyped()
{
    FullMenu table;
    QCOMPARE(table.shown().size(), 4);
    table.menu().setCategory(u"pastries"_s);
    QCOMPARE(table.shown(), QStringList{eclair});
    table.menu().setSearch(u"creme"_s); // in all categories, without marks
    QCOMPARE(table.shown(), QStringList{cocoa});
    table.menu().setSearch(u"crocodile"_s);
    QCOMPARE(table.shown(), QStringList());
    table.menu().showEverything();
    QCOMPARE(table.shown().size(), 4);
}

void ChoosingTest::leavesOutWhatSomebodyCannotEat()
{
    FullMenu table;
    QCOMPARE(table.menu().allergens(), (QStringList{u"gluten"_s, u"milk"_s}));
    QCOMPARE(table.menu().knownDiets(), QStringList{u"vegetarian"_s});
    table.menu().toggleAllergen(u"milk"_s);
    QCOMPARE(table.menu().hidden(), 2);
    QCOMPARE(table.menu().suiting(), 2);
    QVERIFY(!table.shown().contains(eclair) && !table.shown().contains(cocoa));
    table.menu().toggleAllergen(u"milk"_s);
    table.menu().toggleDiet(u"vegetarian"_s);
    QCOMPARE(table.shown(), QStringList{eclair});
    table.passes(70s); // the next customer eats everything
    QCOMPARE(table.shown().size(), 4);
}

void ChoosingTest::asksForTheFreshestBake()
{
    FullMenu table;
    ProductSheet &sheet = *table.kiosk().sheet();
    table.bakesBatch(u"late"_s, 2, table.shop.shopNow());
    table.passes(4min);
    table.kiosk().touched();
    sheet.open(bread);
    table.passes(1s);
    QVERIFY(sheet.hasBakes());
    QCOMPARE(sheet.freshestMinutes(), 4);
    QCOMPARE(sheet.freshestUnits(), 2);
    QCOMPARE(sheet.earlierUnits(), 3);
    QVERIFY(!sheet.isFreshest()); // unless somebody asks, the earlier one goes first
    sheet.setFreshest(true);
    table.cart().addFrom(&sheet);
    table.kiosk().navigation()->happen(Navigation::WantsToPay);
    table.checkout().order(Checkout::Card);
    table.passes(10s);
    QCOMPARE(table.checkout().stage(), Checkout::Sold);
    sheet.open(bread);
    table.passes(1s);
    QCOMPARE(sheet.freshestUnits(), 1);
    QCOMPARE(sheet.earlierUnits(), 3);
}

void ChoosingTest::keepsBakesApartInTheCart()
{
    FullMenu table;
    ProductSheet &sheet = *table.kiosk().sheet();
    table.bakesBatch(u"late"_s, 1, table.shop.shopNow());
    sheet.open(bread);
    table.passes(1s);
    sheet.setFreshest(true);
    sheet.setQuantity(2);
    table.cart().addFrom(&sheet);
    table.cart().add(bread);
    QCOMPARE(table.cart().rowCount(), 2);
    QVERIFY(table.cart().data(table.cart().index(0), CartStore::IsFreshestRole).toBool());
    table.kiosk().navigation()->happen(Navigation::WantsToPay);
    table.checkout().order(Checkout::Card);
    table.passes(3s);
    QCOMPARE(table.checkout().why(), Checkout::TooFew);
    table.checkout().keepTheRest(); // one of that bake is left, the other loaf is as it was
    QCOMPARE(table.cart().rowCount(), 2);
    QCOMPARE(table.cart().pieces(), 2);
}

void ChoosingTest::suggestsADrinkAndSomethingSweet()
{
    FullMenu table;
    QCOMPARE(table.suggested(), QStringList());
    table.cart().add(bread);
    QCOMPARE(table.suggested(), (QStringList{cocoa, eclair}));
    QCOMPARE(table.cart().pieces(), 1); // nothing is picked beforehand
    table.cart().add(cocoa); // as it usually comes
    QCOMPARE(table.cart().total(), u"€6.70"_s);
    QCOMPARE(table.suggested(), QStringList{eclair});
    table.cart().add(eclair);
    QCOMPARE(table.suggested(), QStringList());
}

void ChoosingTest::suggestsNothingThatIsLeftOut()
{
    FullMenu table;
    table.menu().toggleAllergen(u"milk"_s);
    table.cart().add(bread);
    QCOMPARE(table.suggested(), QStringList());
}

// Not even the page on which it is paid changes its total without a word.
void ChoosingTest::asksAgainWhereAPriceHasChanged()
{
    FullMenu table;
    table.cart().add(bread);
    table.kiosk().navigation()->happen(Navigation::WantsToPay);
    QVERIFY(table.cart().isAgreed());
    table.shop.sells(bread, 350);
    table.passes(1s);
    QVERIFY(!table.cart().isAgreed());
    QCOMPARE(table.cart().agreedTotal(), u"€3.20"_s);
    QCOMPARE(table.cart().total(), u"€3.50"_s);
    QCOMPARE(table.cart().data(table.cart().index(0), CartStore::OldPriceRole).toString(), u"€3.20"_s);
    table.checkout().order(Checkout::Card);
    QCOMPARE(table.screen(), Navigation::Pay);
    table.cart().agree();
    table.checkout().order(Checkout::Card);
    table.passes(10s);
    QCOMPARE(table.checkout().stage(), Checkout::Sold);
    QCOMPARE(table.shop.terminal().kept(), 350);
}

void ChoosingTest::takesOutWhatIsNotSoldAnyMore()
{
    FullMenu table;
    table.cart().add(bread);
    table.cart().add(eclair);
    table.kiosk().navigation()->happen(Navigation::WantsToPay);
    table.shop.request(table.shop.manager(), menu::PauseProduct{eclair, {}, u"burnt"_s});
    table.checkout().order(Checkout::Card);
    table.passes(3s);
    QCOMPARE(table.checkout().why(), Checkout::NotForSale);
    QCOMPARE(table.checkout().notForSale(), u"Éclair"_s);
    table.checkout().keepTheRest();
    QCOMPARE(table.cart().skus(), std::vector<QString>{bread});
}

void ChoosingTest::saysWhatHasSoldOutMeanwhile()
{
    FullMenu table; // with three loaves
    CartStore &cart = table.cart();
    cart.add(bread);
    cart.add(bread);
    cart.add(cocoa);
    const auto left = [&](int row) { return cart.data(cart.index(row), CartStore::LeftRole).toInt(); };
    QCOMPARE(left(0), -1);
    QCOMPARE(left(1), -1); // is made when it is wanted
    const auto drops = [&](qint64 loaves) {
        inventory::DiscardUnits dropped{.reason = inventory::DiscardReason::Dropped};
        dropped.sku = Sku(bread);
        dropped.quantity = loaves;
        QCOMPARE(table.shop.request(table.shop.manager(), dropped).status, 200);
        table.passes(1s);
    };
    drops(2);
    QCOMPARE(left(0), 1);
    drops(1);
    QCOMPARE(left(0), 0);
    table.kiosk().navigation()->happen(Navigation::WantsToPay);
    table.checkout().order(Checkout::Card);
    table.passes(3s);
    QVERIFY(table.checkout().hasRest()); // the cocoa
    table.checkout().forget();
    table.kiosk().navigation()->happen(Navigation::WantsMore);
    cart.setQuantity(1, 0);
    table.kiosk().navigation()->happen(Navigation::WantsToPay);
    table.checkout().order(Checkout::Card);
    table.passes(3s);
    QCOMPARE(table.checkout().why(), Checkout::TooFew);
    QVERIFY(!table.checkout().hasRest());
}

BAKERY_TEST(ChoosingTest)

}

#include "choosing_test.moc"
