// SPDX-License-Identifier: GPL-3.0-or-later
// What staff do at a kiosk, what it keeps, when its screen is dark, and how the site wants it to look.
#include "apps/kiosk/rest_time.h"
#include "shared/testing/test_program.h"
#include "tests/kiosk/staff_at_the_table.h"

#include <QSignalSpy>
#include <QTest>

namespace bakery::at_the_kiosk_test {

using namespace bakery::kiosk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class AtTheKioskTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("dialect"); // a kiosk does not know the store
        QTest::newRow("sqlite") << int(Dialect::Sqlite);
    }

    void opensForWhoHasAPin();
    void opensForNobodyElse();
    void isLeftAloneAgain();
    void rests();
    void followsTheLookOfTheSite();
    void keepsItsSettings();
};

void AtTheKioskTest::opensForWhoHasAPin()
{
    KioskAtTheTable table;
    hires(table, u"mona"_s, Role::Manager, u"4711"_s);
    hires(table, u"carl"_s, Role::Cashier, u"0815"_s);
    ServiceMenu &service = *table.kiosk().service();
    holdsTheCorner(table, 4s);
    QCOMPARE(service.stage(), ServiceMenu::Closed);
    holdsTheCorner(table, 6s);
    QCOMPARE(service.stage(), ServiceMenu::AsksWho);
    service.logIn(u"carl"_s, u"0815"_s);
    table.passes(3s);
    QCOMPARE(service.stage(), ServiceMenu::Open);
    QVERIFY(!service.isManager());
    service.pairAgain(); // is for managers
    QCOMPARE(service.stage(), ServiceMenu::Open);
    QSignalSpy restarts(&service, &ServiceMenu::restartWanted);
    service.restart();
    QCOMPARE(restarts.size(), 1);
    service.close();
    service.restart();
    QCOMPARE(restarts.size(), 1);

    holdsTheCorner(table, 6s);
    service.logIn(u"mona"_s, u"4711"_s);
    table.passes(3s);
    QVERIFY(service.isManager());
    service.pairAgain();
    table.passes(5s);
    QCOMPARE(table.screen(), Navigation::Pairing);
    QVERIFY(!table.kiosk().pairingCode().isEmpty());
}

void AtTheKioskTest::opensForNobodyElse()
{
    KioskAtTheTable table;
    hires(table, u"mona"_s, Role::Manager, u"4711"_s);
    hires(table, u"otto"_s, Role::Baker, u"0815"_s);
    ServiceMenu &service = *table.kiosk().service();
    service.logIn(u"mona"_s, u"4711"_s); // nobody has held the corner
    table.passes(3s);
    QCOMPARE(service.stage(), ServiceMenu::Closed);
    holdsTheCorner(table, 6s);
    service.logIn(u"mona"_s, u"4712"_s);
    table.passes(3s);
    QCOMPARE(service.stage(), ServiceMenu::AsksWho);
    QCOMPARE(service.trouble(), ServiceMenu::WrongPin);
    service.logIn(u"otto"_s, u"0815"_s);
    table.passes(3s);
    QCOMPARE(service.trouble(), ServiceMenu::NotForThisRole);
    service.logIn(QString(200'000, u'm'), u"4711"_s); // a field that somebody has leaned on
    table.passes(3s);
    QCOMPARE(service.stage(), ServiceMenu::AsksWho);
    for (int i = 0; i < 10 && service.trouble() != ServiceMenu::TooManyTries; ++i) {
        service.logIn(u"mona"_s, u"4713"_s);
        table.passes(1s);
    }
    QCOMPARE(service.trouble(), ServiceMenu::TooManyTries);
    QVERIFY(service.waitSeconds() > 0);
}

void AtTheKioskTest::isLeftAloneAgain()
{
    KioskAtTheTable table;
    ServiceMenu &service = *table.kiosk().service();
    holdsTheCorner(table, 6s);
    table.passes(1min);
    QCOMPARE(service.stage(), ServiceMenu::AsksWho);
    table.passes(70s);
    QCOMPARE(service.stage(), ServiceMenu::Closed);
}

void AtTheKioskTest::rests()
{
    merchant::Today today;
    const Instant noon = *Instant::parse("2026-11-20T12:00:00Z");
    using merchant::DayStatus;
    const auto isRest = [&](DayStatus status, Instant now) {
        today.status = status;
        return isRestTime(today, now);
    };
    today.opensAt = noon - 4h;
    today.closesAt = noon;
    today.nextOpeningAt = noon + 20h;
    for (const DayStatus open : {DayStatus::Open, DayStatus::Closing, DayStatus::AlwaysOpen})
        QVERIFY(!isRest(open, noon + 10h));
    QVERIFY(!isRest(DayStatus::Closed, noon + 29min));
    QVERIFY(isRest(DayStatus::Closed, noon + 30min));
    QVERIFY(isRest(DayStatus::Closed, noon + 19h));
    QVERIFY(!isRest(DayStatus::Closed, noon + 19h + 30min));
    QVERIFY(isRest(DayStatus::Scheduled, noon - 5h));
    QVERIFY(!isRest(DayStatus::Scheduled, noon - 4h - 30min));
    QVERIFY(isRest(DayStatus::DayOff, noon + 5h));

    KioskAtTheTable table; // it is Friday, nine o'clock
    table.passes(90s);
    QVERIFY(!table.kiosk().isResting()); // always open
    closes(table);
    table.passes(2s);
    QVERIFY(table.kiosk().isResting());
    QCOMPARE(table.kiosk().opensAt(), u"Saturday, 12:00 PM"_s);
    QVERIFY(!table.kiosk().restingClock().isEmpty());
    QSignalSpy rested(&table.kiosk(), &Kiosk::rested);
    table.passes(3min);
    QCOMPARE(rested.size(), 3); // once a minute, and nothing in between
    table.kiosk().touched();
    QVERIFY(!table.kiosk().isResting());
    QCOMPARE(table.screen(), Navigation::Attract); // it only wakes
    table.kiosk().touched();
    QCOMPARE(table.screen(), Navigation::Menu);
}

void AtTheKioskTest::followsTheLookOfTheSite()
{
    KioskAtTheTable table;
    Look &look = *table.kiosk().look();
    QCOMPARE(look.accent(), u"#b8481a"_s);
    const Caller administrator = table.shop.administrator();
    merchant::PutLook put{{merchant::Colour(u"#1d4e79"_s), merchant::Letters::Inter,
        Text<1, 65'536>(u"<svg viewBox='0 0 9 9'><path d='M0 0h9v9H0z'/></svg>"_s)}};
    QCOMPARE(table.shop.request(table.shop.manager(), put).status, 403);
    QSignalSpy changed(&look, &Look::changed);
    QCOMPARE(table.shop.request(administrator, put).status, 200);
    table.passes(2s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(look.accent(), u"#1d4e79"_s);
    QCOMPARE(look.headings(), u"Inter"_s);
    QVERIFY(look.logo().startsWith(u"image://logo/"_s));
    put.look.accent = merchant::Colour(u"#ffee00"_s);
    const Answer refused = table.shop.request(administrator, put);
    QCOMPARE(refused.refusal(), u"poor-contrast"_s);
    put.look.accent = refused.as<merchant::PoorContrast>().instead;
    QCOMPARE(table.shop.request(administrator, put).status, 200);
    table.shop.request(administrator, merchant::PutLook{});
    table.passes(2s);
    QCOMPARE(look.accent(), u"#b8481a"_s);
    QCOMPARE(look.logo(), u"qrc:/pictures/brand.svg"_s);
}

void AtTheKioskTest::keepsItsSettings()
{
    QTemporaryDir folder;
    const QString light = folder.filePath(u"lights/acpi"_s);
    QVERIFY(QDir().mkpath(light));
    const auto put = [&](const QString &file, const QByteArray &content) {
        QFile written(light + u'/' + file);
        return written.open(QIODevice::WriteOnly) && written.write(content) > 0;
    };
    const QString file = folder.filePath(u"settings.json"_s);
    DeviceSettings dark(file, folder.filePath(u"none"_s));
    dark.setBrightness(3);
    QCOMPARE(dark.brightness(), 20); // still to be seen
    QCOMPARE(dark.shade(), 0.8);
    dark.setVolume(150);
    QCOMPARE(dark.volume(), 100);
    QVERIFY(put(u"max_brightness"_s, "200\n") && put(u"brightness"_s, "200\n"));
    DeviceSettings lit(file, folder.filePath(u"lights"_s));
    QCOMPARE(lit.brightness(), 20);
    QCOMPARE(lit.volume(), 100);
    QCOMPARE(lit.shade(), 0.0); // the light itself is dimmed
    QFile brightness(light + u"/brightness"_s);
    QVERIFY(brightness.open(QIODevice::ReadOnly));
    QCOMPARE(brightness.readAll(), QByteArray("40"));
    for (const auto sound : {Sounds::Click, Sounds::Success, Sounds::Refusal}) {
        const QByteArray wave = Sounds::wave(sound, 60);
        QVERIFY(wave.startsWith("RIFF") && wave.size() > 1000 && wave.size() < 40'000);
    }
}

BAKERY_TEST(AtTheKioskTest)

}

#include "at_the_kiosk_test.moc"
