// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/testing/test_program.h"
#include "shared/tokens/administrator.h"
#include "shared/tokens/readable_code.h"
#include "shared/tokens/secret_keys.h"

#include <QTemporaryDir>
#include <QtTest>

namespace bakery::sealing_test {

using namespace Qt::StringLiterals;

class SealingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensWhatWasSealedToIt()
    {
        const SealingKey key = SealingKey::make();
        for (const QString &secret : {u"correct horse"_s, u"Brötchen 🥐"_s, QString()}) {
            const QString sealed = *seal(secret, key.publicHalf());
            QVERIFY(secret.isEmpty() || !sealed.contains(secret));
            QVERIFY(sealed != *seal(secret, key.publicHalf())); // nobody sees that two have the same password
            QCOMPARE(*key.open(sealed), secret);
        }
    }

    void opensNothingElse()
    {
        const SealingKey key = SealingKey::make();
        const QString other = *seal(u"secret"_s, SealingKey::make().publicHalf());
        QString altered = *seal(u"secret"_s, key.publicHalf());
        altered[10] = altered[10] == u'A' ? u'B' : u'A';
        for (const QString &sealed : {other, altered, u"secret"_s, u"AAAA"_s, QString(), u"€€€"_s})
            QVERIFY2(!key.open(sealed), qPrintable(sealed));
    }

    void sealsToAKeyOnly()
    {
        QVERIFY(!seal(u"secret"_s, u"AAAA"_s));
        QVERIFY(!seal(u"secret"_s, QString()));
        QVERIFY(!seal(u"secret"_s, u"no base64!"_s));
    }

    void keepsItsKeysForThisAccountAlone()
    {
        const QTemporaryDir folder;
        const SecretKeys keys(folder.filePath(u"keys/auth"_s));
        const auto sealing = keys.sealing();
        const auto derivation = keys.derivation();
        QVERIFY(sealing && derivation);
        QCOMPARE(keys.sealing()->publicHalf(), sealing->publicHalf());
        QCOMPARE(*keys.derivation(), *derivation);
        for (const QString &name : {u"sealing.key"_s, u"derivation.key"_s})
            QCOMPARE(QFile::permissions(folder.filePath(u"keys/auth/"_s + name))
                    & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                QFile::Permissions());
        QVERIFY(writeFile(folder.filePath(u"keys/auth/sealing.key"_s), "short"));
        QVERIFY(keys.sealing().error().contains("sealing.key is damaged"_L1));
    }

    void readsACodeAsPeopleTypeIt()
    {
        QCOMPARE(readableCode(QByteArray("\x00\x01\x02\x1f\xff", 5)), u"234Z-Z"_s);
        QCOMPARE(codeAsTyped(u" k7qm - 2txa "_s), u"K7QM2TXA"_s);
    }

    void knowsTheAdministratorsCodeByItsHash()
    {
        const QTemporaryDir folder;
        const AdministratorCode code(folder.path());
        QVERIFY(!code.wasMade());
        QVERIFY(!code.isRight(QString()));
        const QString shown = *code.make();
        QVERIFY(code.wasMade());
        QCOMPARE(shown.size(), 24); // five groups of four
        QVERIFY(code.isRight(shown));
        QVERIFY(code.isRight(shown.toLower().remove(u'-')));
        QVERIFY(!code.isRight(shown.chopped(1)));
        QVERIFY(!readFile(folder.filePath(u"administrator-code"_s))->contains(shown.toUtf8()));
        QVERIFY(*code.make() != shown);
        QVERIFY(!code.isRight(shown));
    }
};

BAKERY_TEST(SealingTest)

}

#include "sealing_test.moc"
