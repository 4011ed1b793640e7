// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk as a customer has it: a window, a finger, a shop of real processes. What the screen said of the money is
// held against the shop's books.
#include "tests/kiosk/kiosk_under_finger.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// Where things are on a screen of 1280×800; the pictures in `screens` show it.
namespace at {
constexpr QPoint somewhere{640, 500};
constexpr QPoint firstProduct{258, 471}; // its button that puts one into the cart
constexpr QPoint pay{1100, 655};
constexpr QPoint card{230, 420};
constexpr QPoint account{640, 420};
constexpr QPoint languages{866, 55};
constexpr QPoint arabic{637, 607};
constexpr QPoint done{632, 720};
constexpr QPoint leaveIt{888, 570}; // what was refused
}

constexpr int backMs = 5'000; // after a crash

int monkeySeconds() { return qMax(15, qEnvironmentVariableIntValue("BAKERY_MONKEY_SECONDS")); }

qint64 memoryOf(qint64 pid)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').front().toLongLong();
    return 0;
}

}

class FingerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void sells();
    void saysWhyNot();
    void speaksAnotherLanguage();
    void beginsAnewWhenNobodyIsThere();
    void isPairedThoughItDied();
    void isBackAfterACrash_data();
    void isBackAfterACrash();
    void knowsTheMoneyWhenTheBrokerDies();
    void outlivesAMonkey();

private:
    void comesToPay();
    void terminal(const QString &behaves);
    int soldOrders() const; // as the shop's books have it
    bool settles();

    ShopOnTrial m_shop;
    std::unique_ptr<KioskUnderFinger> m_kiosk;
};

void FingerTest::initTestCase()
{
    QCOMPARE(m_shop.up({u"--demo"_s, u"--headless"_s}).exitStatus, 0);
    m_kiosk = std::make_unique<KioskUnderFinger>(m_shop);
    QVERIFY2(m_kiosk->start() && m_kiosk->pair(), qPrintable(m_kiosk->log()));
}

// Each begins where nobody is there.
void FingerTest::cleanup()
{
    terminal(u"approve"_s);
    const QString screen = m_kiosk->screen();
    if (screen == "Attract"_L1)
        return;
    if (screen == "Outcome"_L1) {
        m_kiosk->tap(m_kiosk->log().lastIndexOf("told Sold"_L1) > m_kiosk->log().lastIndexOf("told Refused"_L1)
                ? at::done
                : at::leaveIt);
    } else {
        m_kiosk->kill();
        QVERIFY(m_kiosk->start());
    }
    QVERIFY2(m_kiosk->says(u"screen Attract"_s), qPrintable(m_kiosk->log()));
}

void FingerTest::cleanupTestCase()
{
    m_kiosk.reset();
    const Outcome check = m_shop.run({u"check"_s, u"--json"_s});
    QVERIFY2(check.exitStatus == 0, check.output);
}

void FingerTest::terminal(const QString &behaves)
{
    const Outcome told = runProgram(qEnvironmentVariable("BAKERY_BUILD_DIR") + u"/bin/bakery-card-terminal"_s,
        {u"--data"_s, m_shop.folder(), u"behave"_s, behaves});
    QVERIFY2(told.exitStatus == 0, told.progress);
}

int FingerTest::soldOrders() const
{
    int sold = 0;
    for (const QByteArray &line : m_shop.run({u"log"_s, u"orders"_s, u"--json"_s}).output.split('\n'))
        sold += QJsonDocument::fromJson(line)["event"_L1]["type"_L1].toString() == "OrderCompleted"_L1;
    return sold;
}

void FingerTest::comesToPay()
{
    m_kiosk->tap(at::somewhere);
    QVERIFY(m_kiosk->says(u"screen Menu"_s));
    m_kiosk->tap(at::firstProduct);
    m_kiosk->tap(at::pay);
    QVERIFY2(m_kiosk->says(u"screen Pay"_s), qPrintable(m_kiosk->log()));
}

void FingerTest::sells()
{
    const int before = soldOrders();
    comesToPay();
    m_kiosk->tap(at::card);
    QVERIFY2(m_kiosk->says(u"told Sold, Paid"_s), qPrintable(m_kiosk->log()));
    QCOMPARE(soldOrders(), before + 1);
}

void FingerTest::saysWhyNot()
{
    const int before = soldOrders();
    terminal(u"refuse"_s);
    comesToPay();
    m_kiosk->tap(at::card);
    QVERIFY2(m_kiosk->says(u"told Refused, NotCharged, CardRefused"_s), qPrintable(m_kiosk->log()));
    QCOMPARE(soldOrders(), before);
}

void FingerTest::speaksAnotherLanguage()
{
    m_kiosk->tap(at::somewhere);
    QVERIFY(m_kiosk->says(u"screen Menu"_s));
    m_kiosk->tap(at::languages);
    m_kiosk->tap(at::arabic);
    QVERIFY2(m_kiosk->says(u"language ar"_s), qPrintable(m_kiosk->log()));
}

void FingerTest::beginsAnewWhenNobodyIsThere()
{
    m_kiosk->kill();
    QVERIFY(m_kiosk->start({u"--idle"_s, u"4"_s}));
    QVERIFY2(m_kiosk->says(u"screen Attract"_s), qPrintable(m_kiosk->log()));
    m_kiosk->tap(at::somewhere);
    QVERIFY(m_kiosk->says(u"screen Menu"_s));
    m_kiosk->tap(at::languages);
    m_kiosk->tap(at::arabic);
    QVERIFY(m_kiosk->says(u"language ar"_s));
    QVERIFY2(m_kiosk->says(u"screen Attract"_s), qPrintable(m_kiosk->log()));
    QVERIFY2(m_kiosk->says(u"language en"_s), qPrintable(m_kiosk->log())); // the customer's choice is forgotten
    m_kiosk->kill();
    QVERIFY(m_kiosk->start());
    QVERIFY(m_kiosk->says(u"screen Attract"_s));
}

// The account of a kiosk is one kiosk's at a time, so the other one rests meanwhile.
void FingerTest::isPairedThoughItDied()
{
    m_kiosk->kill();
    KioskUnderFinger fresh(m_shop);
    QVERIFY(fresh.start() && fresh.says(u"pairing code "_s));
    const QString code = fresh.said();
    fresh.kill();
    QVERIFY(fresh.start() && fresh.says(u"pairing code "_s, backMs));
    QCOMPARE(fresh.said(), code);
    fresh.kill();
    QVERIFY(fresh.approve(code)); // while it is dead
    QVERIFY(fresh.start());
    QVERIFY2(fresh.says(u"screen Attract"_s, backMs), qPrintable(fresh.log()));
    fresh.kill();

    KioskUnderFinger another(m_shop);
    QVERIFY(another.start() && another.says(u"pairing code "_s) && another.approve(another.said()));
    another.kill(); // it may have heard of it, and may have begun to use it
    QVERIFY(another.start());
    QVERIFY2(another.says(u"screen Attract"_s, backMs), qPrintable(another.log()));
    another.kill();
    QVERIFY(m_kiosk->start() && m_kiosk->says(u"screen Attract"_s));
}

void FingerTest::isBackAfterACrash_data()
{
    QTest::addColumn<QString>("screen");
    for (const char *screen : {"Attract", "Menu", "Pay", "Account", "Settling", "Outcome"})
        QTest::newRow(screen) << QString::fromLatin1(screen);
}

void FingerTest::isBackAfterACrash()
{
    QFETCH(QString, screen);
    const int before = soldOrders();
    if (screen == "Menu"_L1) {
        m_kiosk->tap(at::somewhere);
        QVERIFY(m_kiosk->says(u"screen Menu"_s));
    } else if (screen != "Attract"_L1) {
        comesToPay();
    }
    const bool isOrdered = screen == "Settling"_L1 || screen == "Outcome"_L1;
    if (isOrdered) {
        m_kiosk->tap(at::card);
        QVERIFY(m_kiosk->says(u"screen "_s + screen));
    } else if (screen == "Account"_L1) {
        m_kiosk->tap(at::account);
        QVERIFY(m_kiosk->says(u"screen Account"_s));
    }
    m_kiosk->kill();
    QVERIFY(m_kiosk->start());
    // The outcome comes first, if there is one.
    QVERIFY2(m_kiosk->says(isOrdered ? u"told Sold, Paid"_s : u"screen Attract"_s, backMs), qPrintable(m_kiosk->log()));
    QCOMPARE(soldOrders(), before + (isOrdered ? 1 : 0));
}

void FingerTest::knowsTheMoneyWhenTheBrokerDies()
{
    const int before = soldOrders();
    comesToPay();
    m_kiosk->tap(at::card);
    QVERIFY(m_kiosk->says(u"screen Settling"_s));
    m_shop.killBroker();
    QVERIFY2(m_kiosk->says(u"told "_s, 40'000), qPrintable(m_kiosk->log()));
    const bool isPaid = m_kiosk->said().startsWith("Sold, Paid"_L1);
    QVERIFY2(isPaid || m_kiosk->said().contains("NotCharged"_L1), qPrintable(m_kiosk->said()));
    QCOMPARE(soldOrders(), before + (isPaid ? 1 : 0));
}

// BAKERY_MONKEY_SECONDS lets it play longer.
void FingerTest::outlivesAMonkey()
{
    const quint32 seed = quint32(qMax(1, qEnvironmentVariableIntValue("BAKERY_SEED")));
    QRandomGenerator monkey(seed);
    const qsizetype before = m_kiosk->log().size();
    const qint64 memory = memoryOf(m_kiosk->pid());
    QElapsedTimer playing;
    playing.start();
    int taps = 0;
    for (; playing.elapsed() < monkeySeconds() * 1000; ++taps) {
        m_kiosk->tap({monkey.bounded(KioskUnderFinger::width), monkey.bounded(KioskUnderFinger::height)});
        QVERIFY2(m_kiosk->isRunning(), qPrintable(u"seed %1, tap %2\n"_s.arg(seed).arg(taps) + m_kiosk->log()));
    }
    const qint64 grown = memoryOf(m_kiosk->pid()) - memory;
    qInfo("seed %u: %d taps, memory from %lld to %lld kB", seed, taps, memory, memory + grown);
    QVERIFY2(grown < 40'000, qPrintable(u"it grew by %1 kB"_s.arg(grown)));
    for (const QString &line : m_kiosk->log().mid(before).split(u'\n'))
        QVERIFY2(line.isEmpty() || line.startsWith("screen "_L1) || line.startsWith("told "_L1)
                || line.startsWith("language "_L1) || line.startsWith("pairing code "_L1),
            qPrintable(line));
}

}

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "14400000"); // a monkey may play for hours; ctest ends what hangs
    const QCoreApplication application(argc, argv);
    bakery::FingerTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "finger_test.moc"
