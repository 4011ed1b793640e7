// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/menu_filter.h"
#include "qml/shop/key_rows.h"
#include "shared/testing/test_program.h"

#include <QSet>
#include <QTest>

namespace bakery::menu_filter_test {

using namespace bakery::kiosk;
using namespace Qt::StringLiterals;

class MenuFilterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWordsWithoutTheirMarks()
    {
        menu::PublishedProduct product;
        product.name = u"Crème brûlée"_s;
        QVERIFY((MenuFilter{.search = u"creme bru"_s}.finds(product)));
        product.name = u"Weißbrot"_s;
        QVERIFY((MenuFilter{.search = u"WEISS"_s}.finds(product)));
        product.name = u"Пиріжок"_s;
        QVERIFY((MenuFilter{.search = u"пиріж"_s}.finds(product)));
        product.name = u"أقراص"_s;
        QVERIFY((MenuFilter{.search = u"اقر"_s}.finds(product)));
        QVERIFY(!(MenuFilter{.search = u"خبز"_s}.finds(product)));
    }

    void countsWhatIsVeganAsVegetarian()
    {
        menu::PublishedProduct product;
        QVERIFY(!(MenuFilter{.diets = {u"vegetarian"_s}}.suits(product))); // nobody has said so
        product.diets = List<menu::Diet, 0, 6>{menu::Diet::Vegan};
        QVERIFY((MenuFilter{.diets = {u"vegetarian"_s}}.suits(product)));
        QVERIFY(!(MenuFilter{.diets = {u"vegetarian"_s, u"halal"_s}}.suits(product)));
        product.diets = List<menu::Diet, 0, 6>{menu::Diet::Vegetarian};
        QVERIFY(!(MenuFilter{.diets = {u"vegan"_s}}.suits(product)));
    }

    void keepsAwayWhatHasAnyOfTheAllergens()
    {
        menu::PublishedProduct product;
        product.allergens = List<menu::Allergen, 0, 14>{menu::Allergen::Gluten, menu::Allergen::Nuts};
        QVERIFY(!(MenuFilter{.without = {u"nuts"_s, u"milk"_s}}.suits(product)));
        QVERIFY((MenuFilter{.without = {u"milk"_s}}.suits(product)));
    }

    void hasEachLetterOnce()
    {
        for (const char *language : {"en", "de", "fr", "uk", "ar"}) {
            const QString letters = keyRowsOf(QString::fromLatin1(language)).join(QString());
            QCOMPARE(QSet<QChar>(letters.begin(), letters.end()).size(), letters.size());
            QVERIFY(letters.size() >= 26);
        }
    }
};

BAKERY_TEST(MenuFilterTest)

}

#include "menu_filter_test.moc"
