// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/supervisor/demo_menu.h"

#include "shared/contracts/catalogue.h"
#include "tests/table_top/table_listener.h"
#include "tests/table_top/table_top_shop.h"

#include <QJsonDocument>
#include <QtTest>

using namespace bakery::menu;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

const QStringList languages{u"ar"_s, u"de"_s, u"en"_s, u"fr"_s, u"uk"_s};

template <typename T>
T as(const QJsonObject &object)
{
    const auto document = JsonDocument::parse(QJsonDocument(object).toJson());
    auto value = decode<T>(*document);
    if (!value)
        qFatal("%s %s", value.error().path.constData(), value.error().problem.constData());
    return std::move(*value);
}

// In alphabetical order.
template <typename Words>
QStringList languagesOf(const std::optional<Words> &words)
{
    QStringList found;
    if (words)
        for (const auto &word : *words)
            found.append(word.language.value);
    found.sort();
    return found;
}

StoreAddresses storesIn(const QTemporaryDir &folder)
{
    StoreAddresses stores;
    forEach(Catalogue{}, [&]<typename Contract>() {
        const QString service = QString::fromLatin1(Contract::service);
        stores[service] = {Dialect::Sqlite, folder.filePath(service + u".sqlite"_s), {}};
    });
    return stores;
}

}

// The demo's menu is whole, in five languages, and such that menu takes it.
class DemoMenuTest : public QObject {
    Q_OBJECT

private:
    const DemoMenu m_menu;

private Q_SLOTS:
    void offersEnough()
    {
        QVERIFY(m_menu.products().size() >= 24);
        QCOMPARE(m_menu.categories().size(), 6);
        std::map<QString, int> inCategory;
        std::set<QString> skus;
        for (const QJsonObject &product : m_menu.products()) {
            const auto card = as<PutProduct>(product);
            QVERIFY2(skus.insert(card.sku).second, qPrintable(card.sku.value));
            ++inCategory[card.category.value()];
        }
        QCOMPARE(inCategory.size(), 6u);
        for (const auto &[category, products] : inCategory)
            QVERIFY2(products >= 3, qPrintable(category));
    }

    void keepsThePricesThatPagesTell()
    {
        for (const QJsonObject &product : m_menu.products()) {
            const auto card = as<PutProduct>(product);
            if (card.sku.value == "bread"_L1)
                QCOMPARE(card.price.amount.value, 320);
            if (card.sku.value == "donut"_L1)
                QCOMPARE(card.price.amount.value, 180);
        }
    }

    void isWhole_data()
    {
        QTest::addColumn<QJsonObject>("product");
        for (const QJsonObject &product : m_menu.products())
            QTest::newRow(product["sku"_L1].toString().toUtf8()) << product;
    }
    void isWhole()
    {
        QFETCH(QJsonObject, product);
        const auto card = as<PutProduct>(product);
        QCOMPARE(languagesOf(card.translations), languages);
        for (const Wording &wording : *card.translations)
            QVERIFY2(wording.description && wording.ingredients, qPrintable(wording.language.value));
        QVERIFY(card.picture && card.kind && card.taxClass && card.allergens && card.diets && card.energyKilojoules);
        QVERIFY(card.cost && card.cost->amount < card.price.amount);
        QCOMPARE(m_menu.shelf().contains(card.sku.value.toUtf8()), card.kind == ProductKind::Baked);
        QCOMPARE(m_menu.shelfLifeOf(card.sku.value.toUtf8()).count(), card.shelfLifeMinutes.value);
        for (const Option &option : card.options.value_or(Options{})) {
            QCOMPARE(languagesOf(option.translations), languages);
            for (const Choice &choice : option.choices)
                QCOMPARE(languagesOf(choice.translations), languages);
        }
    }

    void isTakenAndPublished()
    {
        const QTemporaryDir folder;
        TableTopShop shop(storesIn(folder));
        const TableListener screen(shop);
        for (const QJsonObject &taxClass : m_menu.taxClasses())
            QCOMPARE(shop.request(shop.manager(), as<PutTaxClass>(taxClass)).status, 200);
        for (const QJsonObject &category : m_menu.categories()) {
            QCOMPARE(languagesOf(std::optional(as<PutCategory>(category).translations)), languages);
            QCOMPARE(shop.request(shop.manager(), as<PutCategory>(category)).status, 200);
        }
        for (const QJsonObject &product : m_menu.products()) {
            const Answer answer = shop.request(shop.manager(), as<PutProduct>(product));
            QVERIFY2(answer.status == 200, answer.body.constData());
        }
        shop.pass(std::chrono::seconds(1));
        for (const QString &language : languages) {
            const auto menu = screen.shown<PublishedMenu>(language.toLatin1()).value();
            QCOMPARE(qsizetype(menu.products.size()), m_menu.products().size());
            for (const PublishedProduct &product : menu.products)
                QVERIFY2(product.description && product.ingredients, qPrintable(product.sku.value));
        }
    }
};

}

QTEST_GUILESS_MAIN(bakery::DemoMenuTest)
#include "demo_menu_test.moc"
