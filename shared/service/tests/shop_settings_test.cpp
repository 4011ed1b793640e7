// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/shop_settings.h"

#include "shared/core/private_file.h"
#include "shared/testing/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace bakery::shop_settings_test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ShopSettingsTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder;

    ShopSettings shop() const
    {
        ShopSettings settings;
        settings.dataFolder = folder.path();
        settings.shop = u"3f9a1c2d"_s;
        settings.site = u"north-side"_s;
        settings.port = 18830;
        return settings;
    }
    bool isPrivate(const QString &path) const
    {
        return QFile::exists(path)
            && !(QFile::permissions(path)
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther));
    }

private Q_SLOTS:
    void comesBackAsItWasSaved()
    {
        ShopSettings settings = shop();
        settings.store = Dialect::Postgres;
        settings.postgresUrl = u"postgresql://baker:secret@db.example/shop"_s;
        settings.instances = 2;
        settings.speed = 60;
        settings.reservation = 45s;
        settings.demo = true;
        QVERIFY(settings.save());
        QVERIFY(isPrivate(folder.filePath(u"shop.json"_s)));

        const auto loaded = ShopSettings::load(folder.path());
        QVERIFY(loaded);
        QCOMPARE(loaded->site, settings.site);
        QCOMPARE(loaded->port, settings.port);
        QCOMPARE(loaded->instances, 2);
        QCOMPARE(loaded->speed, 60.0);
        QCOMPARE(loaded->reservation, 45s);
        QVERIFY(loaded->demo);
        QCOMPARE(loaded->storeOf(u"bank"_s).location, settings.postgresUrl);
    }
    void keepsEachServicesStoreInItsOwnFileOrSchema()
    {
        ShopSettings settings = shop();
        QCOMPARE(settings.storeOf(u"bank"_s).location, folder.filePath(u"stores/bank.sqlite"_s));
        QCOMPARE(settings.ballastOf(u"bank"_s), folder.filePath(u"stores/bank.sqlite.ballast"_s));
        settings.store = Dialect::Postgres;
        QCOMPARE(settings.ballastOf(u"bank"_s), folder.filePath(u"postgres/bank.ballast"_s));
        settings.postgresUrl = u"postgresql://db.example/shop"_s;
        QCOMPARE(settings.storeOf(u"bank"_s).schema, u"bakery_north_side_bank_3f9a1c2d"_s);
        QVERIFY(settings.storeOf(u"bank"_s).schema != settings.storeOf(u"orders"_s).schema);
    }
    void keepsAPrivateClustersSocketShortEnough()
    {
        ShopSettings settings = shop();
        settings.store = Dialect::Postgres;
        QVERIFY(settings.hasPrivateCluster());
        QCOMPARE(settings.clusterSocketFolder(), folder.filePath(u"run"_s));
        settings.dataFolder = u"/"_s + QString(120, u'x');
        QVERIFY(settings.clusterSocketFolder().size() < 87);
    }
    void asksForTlsBeyondLoopbackOnly()
    {
        ShopSettings settings = shop();
        QVERIFY(!settings.usesTls());
        settings.listen = u"0.0.0.0"_s;
        QVERIFY(settings.usesTls());
        QVERIFY(!settings.certificateAuthority().isEmpty());
    }
    void saysWhichFileIsDamaged()
    {
        QVERIFY(writeFile(folder.filePath(u"shop.json"_s), "{\"site\":\"main\"}"));
        const auto loaded = ShopSettings::load(folder.path());
        QVERIFY(!loaded);
        QVERIFY(loaded.error().contains("shop.json"_L1));
    }
    void runsShopTimeFasterFromAGivenMomentOn()
    {
        QCOMPARE(ClockMapping::load(folder.path())->shopAt({1'000}).sinceEpochMs, 1'000);
        const ClockMapping mapping{{1'000'000}, {5'000'000}, 60};
        QVERIFY(mapping.save(folder.path()));
        const auto loaded = ClockMapping::load(folder.path());
        QVERIFY(loaded);
        QVERIFY(loaded->shopAt(Instant{1'000'000} + 1s) == Instant{5'000'000} + 1min);
        QVERIFY(loaded->wallAt(Instant{5'000'000} + 1min) == Instant{1'000'000} + 1s);
    }
    void keepsCredentialsFromOtherPeoplesEyes()
    {
        const Credentials credentials{u"127.0.0.1"_s, 1883, u"cli-1"_s, u"long and random"_s, u"cli-1"_s, {}};
        const QString path = folder.filePath(u"cli-1.json"_s);
        QVERIFY(credentials.save(path));
        QVERIFY(isPrivate(path));
        const auto loaded = Credentials::load(path);
        QVERIFY(loaded);
        QCOMPARE(loaded->json(), credentials.json());
        QCOMPARE(
            loaded->json().keys(), (QStringList{u"clientId"_s, u"host"_s, u"password"_s, u"port"_s, u"username"_s}));
    }
};

BAKERY_TEST(ShopSettingsTest)

}

#include "shop_settings_test.moc"
