// SPDX-License-Identifier: GPL-3.0-or-later
// What staff and managers see of a kiosk, and what makes it easier to use, held against pictures that were looked at
// (see screens_test.cpp).
#include "apps/kiosk/kiosk_screen.h"
#include "tests/kiosk/compared_pictures.h"
#include "tests/kiosk/staff_at_the_table.h"

#include <QGuiApplication>
#include <QTest>

namespace bakery::service_screens_test {

using namespace bakery::kiosk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ServiceScreensTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("PATH", "/nowhere"); // whether the machine can speak makes no difference
        QCoreApplication::setApplicationVersion(u"1.0"_s);
    }
    void initTestCase_data()
    {
        QTest::addColumn<int>("dialect"); // a screen does not know the store
        QTest::newRow("sqlite") << int(Dialect::Sqlite);
    }
    void looksAsItWasLookedAt_data();
    void looksAsItWasLookedAt();

private:
    static void comeTo(KioskAtTheTable &table, const QString &state);
    static void openAccess(const KioskScreen &screen);
};

void ServiceScreensTest::looksAsItWasLookedAt_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    for (const char *state : {"log-in", "service", "message", "rest", "access", "closed", "closed-pay"})
        for (const QSize size : {QSize(1920, 1080), QSize(1280, 800), QSize(1080, 1920)})
            for (const char *language : {"en", "ar"})
                QTest::addRow("%s-%dx%d-%s", state, size.width(), size.height(), language)
                    << QString::fromLatin1(state) << size << QString::fromLatin1(language);
}

void ServiceScreensTest::comeTo(KioskAtTheTable &table, const QString &state)
{
    if (state == "rest"_L1) {
        closes(table);
        return table.passes(90s);
    }
    if (state.startsWith("closed"_L1)) {
        if (state == "closed-pay"_L1)
            table.comesToOrder({bread});
        closes(table);
        return table.passes(2s);
    }
    if (state == "message"_L1) {
        const auto kiosks =
            table.shop.request(table.shop.manager(), auth::AskKiosks{}).as<auth::AskKiosks::Answer>().kiosks;
        const auth::KioskMessage message{u"Today at noon: carrot cake straight from the oven"_s, std::nullopt};
        table.shop.request(table.shop.manager(), auth::PutKioskMessage{kiosks.front().kiosk, message});
        table.passes(1s);
    }
    if (state == "message"_L1 || state == "access"_L1)
        return table.kiosk().touched();
    hires(table, u"mona"_s, Role::Manager, u"4711"_s);
    holdsTheCorner(table, 6s);
    if (state == "log-in"_L1)
        return;
    table.kiosk().service()->logIn(u"mona"_s, u"4711"_s);
    table.passes(2s);
}

// By keys, as somebody may who cannot reach it.
void ServiceScreensTest::openAccess(const KioskScreen &screen)
{
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(screen.window(), Qt::Key_Tab);
        if (FocusKeys::nameOf(screen.window()->activeFocusItem()).startsWith(u"Larger"_s))
            return QTest::keyClick(screen.window(), Qt::Key_Return);
    }
    QFAIL("nothing makes it easier to use");
}

void ServiceScreensTest::looksAsItWasLookedAt()
{
    QFETCH(QString, state);
    QFETCH(QSize, size);
    QFETCH(QString, language);
    KioskAtTheTable table;
    comeTo(table, state);
    const KioskScreen screen(table.kiosk(), size);
    QVERIFY(screen.window());
    if (state == "access"_L1)
        openAccess(screen);
    table.kiosk().form()->setLanguage(language);
    table.kiosk().beat();
    QCoreApplication::processEvents();
    compare(*screen.window(), QString::fromLatin1(QTest::currentDataTag()));
}

BAKERY_SCREEN_TEST(ServiceScreensTest)

}

#include "service_screens_test.moc"
