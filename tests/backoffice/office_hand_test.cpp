// SPDX-License-Identifier: GPL-3.0-or-later
// The back office as a manager has it: a window, a mouse, keys, a shop of real processes. What was done in the window
// is held against the shop's journals and books.
#include "tests/command/shop_on_trial.h"
#include "tests/command/window_on_trial.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// Where things are in a window of 1280×800; the pictures in `screens` show it.
namespace at {
constexpr QPoint name{900, 336};
constexpr QPoint firstProduct{1184, 312}; // its button that marks it sold out
constexpr QPoint firstOrder{400, 284};
constexpr QPoint onePieceOfIt{1124, 226}; // of its first line
constexpr QPoint payBack{924, 732};
constexpr QPoint confirm{859, 485};
}

}

class OfficeHandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void signsIn();
    void marksAProductSoldOut();
    void paysBackInPart();
    void saysAsOfWhenItIsCutOff();

private:
    QJsonArray told(const QString &service, const QString &event) const; // in its journal, the latest last

    ShopOnTrial m_shop;
    WindowOnTrial m_window{QSize(1280, 800)};
};

QJsonArray OfficeHandTest::told(const QString &service, const QString &event) const
{
    QJsonArray found;
    for (const QByteArray &line : m_shop.run({u"log"_s, service, u"--json"_s}).output.split('\n'))
        if (const QJsonObject each = QJsonDocument::fromJson(line)["event"_L1].toObject(); each["type"_L1] == event)
            found.append(each["data"_L1]);
    return found;
}

void OfficeHandTest::initTestCase()
{
    QCOMPARE(m_shop.up({u"--demo"_s, u"--headless"_s}).exitStatus, 0);
    QVERIFY(m_window.start(qEnvironmentVariable("BAKERY_BUILD_DIR") + u"/bin/bakery-backoffice"_s,
        {u"--account"_s, m_window.keepAccount(m_shop, u"backoffice"_s), u"--monitor"_s,
            m_window.keepAccount(m_shop, u"monitor"_s), u"--folder"_s, m_window.folder() + u"/office"_s, u"--shop"_s,
            m_shop.folder(), u"--language"_s, u"en"_s, u"--window"_s, u"1280x800"_s}));
    QVERIFY2(m_window.says(u"pairing code"_s), qPrintable(m_window.log())); // it is shown
    m_window.activate();
}

void OfficeHandTest::cleanupTestCase()
{
    QVERIFY2(!m_window.log().contains(u"qrc:/"_s), qPrintable(m_window.log())); // a view complains
    const Outcome check = m_shop.run({u"check"_s, u"--json"_s});
    QVERIFY2(check.exitStatus == 0, check.output);
}

void OfficeHandTest::signsIn()
{
    m_window.tap(at::name);
    m_window.type(u"mona"_s);
    m_window.press(u"Return"_s);
    m_window.type(u"mona likes bread"_s);
    m_window.press(u"Return"_s);
    QVERIFY2(m_window.says(u"view Today"_s), qPrintable(m_window.log()));
}

void OfficeHandTest::marksAProductSoldOut()
{
    const qsizetype before = told(u"menu"_s, u"AvailabilityChanged"_s).size();
    m_window.press(u"ctrl+5"_s);
    QVERIFY2(m_window.says(u"view Menu"_s), qPrintable(m_window.log()));
    m_window.tap(at::firstProduct);
    QTRY_COMPARE_WITH_TIMEOUT(told(u"menu"_s, u"AvailabilityChanged"_s).size(), before + 1, 15'000);
    const QJsonObject change = told(u"menu"_s, u"AvailabilityChanged"_s).last().toObject();
    QCOMPARE(change["state"_L1].toString(), u"sold-out"_s);
    const QJsonObject product =
        m_shop.request(u"menu"_s, u"ask/product"_s, u"{\"sku\":\"%1\"}"_s.arg(change["sku"_L1].toString()), u"alice"_s)
            .json()
            .object();
    QCOMPARE(product["availability"_L1]["state"_L1].toString(), u"sold-out"_s);
}

void OfficeHandTest::paysBackInPart()
{
    const Outcome sale = m_shop.buy(u"croissant"_s, 2, u"alice"_s);
    QCOMPARE(sale.exitStatus, 0);
    const qint64 balance = m_shop.balanceOf(u"alice"_s);
    m_window.press(u"ctrl+4"_s);
    QVERIFY(m_window.says(u"view Orders"_s));
    m_window.tap(at::firstOrder);
    QVERIFY2(m_window.says(u"view Orders "_s + sale.json()["number"_L1].toString()), qPrintable(m_window.log()));
    m_window.tap(at::onePieceOfIt);
    m_window.tap(at::payBack);
    m_window.type(u"fell down"_s);
    m_window.tap(at::confirm);
    QTRY_COMPARE_WITH_TIMEOUT(told(u"bank"_s, u"PaymentRefunded"_s).size(), 1, 15'000);
    const QJsonObject refund = told(u"bank"_s, u"PaymentRefunded"_s).last().toObject();
    QCOMPARE(refund["order"_L1], sale.json()["order"_L1]);
    const qint64 price = sale.json()["lines"_L1][0]["unitPrice"_L1]["amount"_L1].toInteger();
    QCOMPARE(refund["amount"_L1]["amount"_L1].toInteger(), price);
    QCOMPARE(m_shop.balanceOf(u"alice"_s), balance + price);
}

void OfficeHandTest::saysAsOfWhenItIsCutOff()
{
    m_shop.killBroker();
    QVERIFY2(m_window.says(u"reconnecting, as of "_s), qPrintable(m_window.log()));
    static const QRegularExpression clock(u"^\\d\\d?:\\d\\d"_s);
    QVERIFY2(clock.match(m_window.said()).hasMatch(), qPrintable(m_window.said()));
    QVERIFY2(m_window.says(u"connected"_s, 30'000), qPrintable(m_window.log())); // it is started again
}

}

QTEST_GUILESS_MAIN(bakery::OfficeHandTest)
#include "office_hand_test.moc"
