// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/auth.h"
#include "shared/contracts/codec.h"
#include "shared/testing/test_program.h"

#include <QTest>

namespace bakery::personal_test {

using namespace Qt::StringLiterals;

class PersonalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed()
    {
        const PersonalKey key = PersonalKey::make();
        const QString sealed = key.seal(u"Zoë 🥐"_s);
        QVERIFY(!sealed.contains(u"Zoë"_s));
        QVERIFY(sealed != key.seal(u"Zoë 🥐"_s)); // a nonce of its own each time
        QCOMPARE(key.open(sealed), std::optional(u"Zoë 🥐"_s));
    }

    void isUnreadableOnceTheKeyIsForgotten()
    {
        const QString sealed = PersonalKey::make().seal(u"alice"_s);
        QCOMPARE(PersonalKey::make().open(sealed), std::nullopt);
        QCOMPARE(PersonalKey::make().open(u"alice"_s), std::nullopt);
        QCOMPARE(PersonalKey::make().open(u"sealed:AAAA"_s), std::nullopt);
    }

    void sealsAnEventButNotAnAnswer()
    {
        auth::PersonRegistered event;
        event.person = Id(QUuid::createUuid());
        event.name.value = u"alice"_s.repeated(12);
        QVERIFY(encode(event).contains("\"name\":\"alice"));
        const PersonalKey key = PersonalKey::make();
        QByteArray stored;
        {
            const SealingPersonal sealing(key);
            stored = encode(event);
        }
        QVERIFY(!stored.contains("alice"));
        const auto document = JsonDocument::parse(stored);
        QVERIFY(!decode<auth::PersonRegistered>(*document)); // too long for a name, unless it is read as sealed
        const ReadingSealed reading;
        const auto read = decode<auth::PersonRegistered>(*document);
        QVERIFY(bool(read));
        QCOMPARE(key.open(read->name.value), std::optional(event.name.value.value));
        QVERIFY(encode(event).contains("alice"));
    }

    void findsANameByItsHashAlone()
    {
        const QByteArray secret = PersonalKey::make().bytes();
        QCOMPARE(hashOfName(u"Alice"_s, secret), hashOfName(u"alice"_s, secret));
        QVERIFY(hashOfName(u"alice"_s, secret) != hashOfName(u"bob"_s, secret));
        QVERIFY(hashOfName(u"alice"_s, secret) != hashOfName(u"alice"_s, PersonalKey::make().bytes()));
    }
};

BAKERY_TEST(PersonalTest)

}

#include "personal_test.moc"
