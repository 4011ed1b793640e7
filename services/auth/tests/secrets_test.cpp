// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/auth/derived_secrets.h"
#include "services/auth/password.h"
#include "shared/testing/test_program.h"

#include <QtTest>

namespace bakery::secrets_test {

using namespace Qt::StringLiterals;

namespace {

const Id one(QUuid(u"0196f3a2-7c1e-7a33-8f52-0f6f3a1c9d10"_s));
const Id other(QUuid(u"0196f3a2-7c1e-7a33-8f52-0f6f3a1c9d11"_s));

}

class SecretsTest : public QObject {
    Q_OBJECT

    const DerivedSecrets m_secrets{QByteArray(32, 'k')};

private Q_SLOTS:
    void readsTheRefreshTokensThatItMade()
    {
        const QString text = m_secrets.textOf({one, 17});
        const auto read = m_secrets.readRefreshToken(text);
        QVERIFY(read && read->session == one && read->generation == 17);
        QCOMPARE(m_secrets.textOf({one, 17}), text); // a repetition is given the same
        QVERIFY(text != m_secrets.textOf({one, 18}) && text != m_secrets.textOf({other, 17}));
    }

    void refusesWhatItDidNotMake_data()
    {
        QTest::addColumn<QString>("text");
        const QString good = m_secrets.textOf({one, 17});
        QTest::newRow("empty") << QString();
        QTest::newRow("of another key") << DerivedSecrets(QByteArray(32, 'x')).textOf({one, 17});
        QTest::newRow("the next number") << QString(good).replace(u".17."_s, u".18."_s);
        QTest::newRow("written otherwise") << QString(good).replace(u".17."_s, u".017."_s);
        QTest::newRow("another session") << QString(good).replace(one.text(), other.text());
        QTest::newRow("without a tag") << good.section(u'.', 0, 1);
        QTest::newRow("shortened") << good.chopped(1);
        QTest::newRow("with more behind") << good + u".x"_s;
        QTest::newRow("nonsense") << u"a.b.c"_s;
    }
    void refusesWhatItDidNotMake()
    {
        QFETCH(QString, text);
        QVERIFY(!m_secrets.readRefreshToken(text));
    }

    void givesEachPurposeItsOwn()
    {
        const QSet<QString> all{m_secrets.pairingCode(one), m_secrets.pairingClaim(one), m_secrets.apiKey(one),
            m_secrets.textOf({one, 1}), m_secrets.pairingCode(other), m_secrets.pairingClaim(other),
            m_secrets.apiKey(other)};
        QCOMPARE(all.size(), 7);
        QCOMPARE(m_secrets.pairingCode(one).size(), 9);
    }

    void findsTheIdInAnApiKey()
    {
        QCOMPARE(DerivedSecrets::idIn(m_secrets.apiKey(one)), std::optional(one));
        for (const QString &text :
            QStringList{QString(), u"bakery"_s, u"bakery.x.y"_s, u"other."_s + one.text() + u".y"_s})
            QVERIFY(!DerivedSecrets::idIn(text));
    }

    void comparesWholeSecrets()
    {
        QVERIFY(isSameSecret(u"abc"_s, u"abc"_s));
        for (const QString &text : {u"abd"_s, u"ab"_s, u"abcd"_s, QString()})
            QVERIFY(!isSameSecret(u"abc"_s, text));
        QVERIFY(hashOfSecret(u"abc"_s) != hashOfSecret(u"abd"_s));
    }

    void choosesACostForTheMachine()
    {
        using std::chrono::milliseconds;
        QCOMPARE(costFor(milliseconds(100), milliseconds(20)).passes, 10ULL);
        QCOMPARE(costFor(milliseconds(100), milliseconds(250)).passes, 2ULL); // a slow one: never less than that
        QCOMPARE(costFor(milliseconds(100), milliseconds(0)).passes, 16ULL); // nor without a bound
        QCOMPARE(costFor(milliseconds(100), milliseconds(20)).bytes, size_t(19) << 20);
    }

    void knowsAPasswordByItsHash()
    {
        const PasswordHasher hasher(std::chrono::milliseconds(0));
        const QString hash = hasher.hash(u"correct horse"_s);
        QVERIFY(hash.startsWith("$argon2id$"_L1));
        QVERIFY(!hash.contains("correct"_L1));
        QVERIFY(hash != hasher.hash(u"correct horse"_s)); // each with a salt of its own
        QVERIFY(hasher.isOf(u"correct horse"_s, hash));
        QVERIFY(!hasher.isOf(u"Correct horse"_s, hash));
        QVERIFY(!hasher.isOf(u"correct horse"_s, QString()));
        QVERIFY(!hasher.isOf(u"correct horse"_s, u"no hash"_s));
        QVERIFY(hasher.isOf(u"caf\u00e9 au lait"_s, hasher.hash(u"cafe\u0301 au lait"_s)));
    }

    void usesTheCostOfTheMachine()
    {
        const PasswordHasher hasher(std::chrono::milliseconds(1)); // not worth measuring: the least
        QVERIFY(hasher.hash(u"correct horse"_s).contains("m=19456,t=2,p=1"_L1));
    }
};

BAKERY_TEST(SecretsTest)

}

#include "secrets_test.moc"
