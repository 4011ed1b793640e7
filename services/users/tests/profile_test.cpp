// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/users/profile.h"
#include "shared/testing/test_program.h"

#include <QtTest>

namespace bakery::profile_test {

using namespace bakery::users;
using namespace Qt::StringLiterals;

namespace {

Money eur(qint64 amount) { return {amount, u"EUR"_s}; }
Money chf(qint64 amount) { return {amount, u"CHF"_s}; }

QString textOf(const std::vector<Pieces> &all)
{
    QStringList words;
    for (const Pieces &one : all)
        words.append(one.sku.value + u' ' + QString::number(one.pieces));
    return words.join(u", "_s);
}

}

class ProfileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsWhatWasBoughtTheMostFirst()
    {
        Bought bought;
        bought = withMore(bought, {{u"donut"_s, 2}, {u"bread"_s, 1}});
        bought = withMore(bought, {{u"bread"_s, 4}, {u"apple-pie"_s, 2}});
        QCOMPARE(textOf(bought), u"bread 5, apple-pie 2, donut 2"_s);
    }

    void keepsTheMostBought()
    {
        Bought bought;
        for (int i = 0; i < 300; ++i)
            bought = withMore(bought, {{u"sku-%1"_s.arg(i), i + 1}});
        QCOMPARE(bought.size(), size_t(200));
        QCOMPARE(bought.front().pieces.value, 300);
        const Favourites favourites = favouritesOf(bought);
        QCOMPARE(favourites.size(), size_t(10));
        QCOMPARE(favourites.back().pieces.value, 291);
        QCOMPARE(favouritesOf({}).size(), size_t(0));
    }

    void addsUpEachCurrency()
    {
        Amounts amounts = withMore(withMore(withMore({}, eur(320)), chf(100)), eur(150));
        QCOMPARE(amounts.size(), size_t(2));
        QCOMPARE(amounts[0], eur(470));
        QCOMPARE(amounts[1], chf(100));
        amounts = withMore(amounts, eur(-470)); // all was refunded
        QCOMPARE(amounts.size(), size_t(1));
        QCOMPARE(withMore({}, eur(0)).size(), size_t(0));
    }

    void takesLinesOfOneProductTogether()
    {
        orders::PricedLine sliced{.sku = u"bread"_s, .quantity = 2};
        orders::PricedLine whole{.sku = u"bread"_s, .quantity = 1};
        orders::PricedLine donut{.sku = u"donut"_s, .quantity = 3};
        QCOMPARE(textOf(piecesOf({sliced, donut, whole})), u"bread 3, donut 3"_s);
    }
};

BAKERY_TEST(ProfileTest)

}

#include "profile_test.moc"
