// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk for whoever cannot see it: what has the focus and what a screen tells by itself is said aloud. In place of
// speech-dispatcher's program there is a script that writes down what it was to say.
#include "apps/kiosk/kiosk_screen.h"
#include "tests/kiosk/compared_pictures.h"
#include "tests/kiosk/kiosk_at_the_table.h"
#include "tests/kiosk/stand_in_programs.h"

#include <QGuiApplication>
#include <QTest>

namespace bakery::spoken_test {

using namespace bakery::kiosk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10'000; // with a machine that has much to do

struct Listener {
    Listener() { programs.write(u"spd-say"_s, "echo \"$4: $6\" >>said"); }
    QStringList all() const { return programs.read(u"said"_s).split(u'\n', Qt::SkipEmptyParts); }
    bool hears(const QString &text) const
    {
        return QTest::qWaitFor(
            [&] {
                const QStringList lines = all();
                return std::any_of(
                    lines.begin(), lines.end(), [&](const QString &line) { return line.contains(text); });
            },
            patienceMs);
    }

    StandInPrograms programs;
};

struct Spoken : KioskAtTheTable {
    Spoken() : screen(kiosk(), {1280, 800})
    {
        kiosk().touched();
        kiosk().voice()->setOn(true);
    }
    void press(Qt::Key key) { QTest::keyClick(screen.window(), key); }
    bool focuses(const QString &name)
    {
        for (int i = 0; i < 100; ++i) {
            press(Qt::Key_Tab);
            if (FocusKeys::nameOf(screen.window()->activeFocusItem()).startsWith(name))
                return true;
        }
        return false;
    }

    KioskScreen screen;
};

}

class SpokenTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("dialect"); // a screen does not know the store
        QTest::newRow("sqlite") << int(Dialect::Sqlite);
    }
    void saysWhatHasTheFocus();
    void saysWhatIsChosen();
    void saysWhatAScreenTells();
    void saysWhatIsCertainAboutTheMoney();
    void asksWhoIsSilentForLong();
    void speaksTheLanguageOfTheScreen();
    void isSilentUnlessSomebodyAsks();
    void isNotOfferedWhereNothingSpeaks();
};

void SpokenTest::saysWhatHasTheFocus()
{
    const Listener listener;
    Spoken table;
    QVERIFY(table.focuses(u"Add bread"_s));
    QVERIFY(listener.hears(u"en: Add bread"_s));
}

void SpokenTest::saysWhatIsChosen()
{
    const Listener listener;
    Spoken table;
    QVERIFY(table.focuses(u"Language"_s));
    table.press(Qt::Key_Return);
    QVERIFY(table.focuses(u"English"_s));
    QVERIFY(listener.hears(u"en: English, chosen"_s));
    QVERIFY(table.focuses(u"Deutsch"_s));
    QVERIFY(listener.hears(u"en: Deutsch"_s));
    QVERIFY(!listener.all().contains(u"en: Deutsch, chosen"_s));
}

void SpokenTest::saysWhatAScreenTells()
{
    const Listener listener;
    Spoken table;
    table.comesToOrder({bread});
    QVERIFY(listener.hears(u"en: How would you like to pay?"_s));
    QVERIFY(listener.hears(u"€3.20"_s));
    table.shop.terminal().behave("time-out");
    table.checkout().order(Checkout::Card);
    table.passes(3s);
    QVERIFY(listener.hears(u"en: Please hold your card to the terminal €3.20"_s));
    table.shop.terminal().behave("approve");
    table.passes(200s); // the terminal gave up; the customer tries it again
    QVERIFY(listener.hears(u"Nothing was charged"_s));
    table.kiosk().startOver();
    table.kiosk().touched();
    table.kiosk().voice()->setOn(true);
    table.comesToOrder({bread});
    table.checkout().order(Checkout::Card);
    table.passes(10s);
    QCOMPARE(table.checkout().stage(), Checkout::Sold);
    QVERIFY(listener.hears(table.checkout().number() + u". "_s));
}

void SpokenTest::saysWhatIsCertainAboutTheMoney()
{
    const Listener listener;
    Spoken table;
    table.shop.terminal().behave("refuse");
    table.comesToOrder({bread});
    table.checkout().order(Checkout::Card);
    table.passes(10s);
    QVERIFY(listener.hears(u"Nothing was charged"_s));
}

void SpokenTest::asksWhoIsSilentForLong()
{
    const Listener listener;
    Spoken table;
    table.passes(50s);
    QVERIFY(table.kiosk().secondsLeft() > 0);
    QVERIFY(listener.hears(u"en: Are you still there?"_s));
}

void SpokenTest::speaksTheLanguageOfTheScreen()
{
    const Listener listener;
    Spoken table;
    table.kiosk().form()->setLanguage(u"de"_s);
    table.comesToOrder({bread});
    QVERIFY(listener.hears(u"de: Wie möchten Sie bezahlen?"_s));
}

void SpokenTest::isSilentUnlessSomebodyAsks()
{
    const Listener listener;
    Spoken table;
    table.kiosk().startOver(); // the next customer
    table.kiosk().touched();
    QVERIFY(!table.kiosk().voice()->isOn());
    table.comesToOrder({bread});
    QVERIFY(table.focuses(u"By card"_s));
    table.kiosk().voice()->setOn(true);
    QVERIFY(table.focuses(u"In cash"_s));
    QVERIFY(listener.hears(u"In cash"_s));
    for (const QString &line : listener.all())
        QVERIFY2(!line.contains(u"How would"_s), qPrintable(line));
}

void SpokenTest::isNotOfferedWhereNothingSpeaks()
{
    const StandInPrograms programs;
    qputenv("PATH", programs.pathOf(QString()).toLocal8Bit());
    Spoken table;
    QVERIFY(!table.kiosk().voice()->isOn());
    QVERIFY(!table.kiosk().voice()->isThere());
}

BAKERY_SCREEN_TEST(SpokenTest)

}

#include "spoken_test.moc"
