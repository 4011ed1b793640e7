// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/testing/test_program.h"
#include "shared/tokens/token.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTest>

namespace bakery::token_test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray part(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(urlSafe);
}

QJsonObject partOf(const QByteArray &token, int index)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(token.split('.')[index], urlSafe)).object();
}

QByteArray signedBy(const SigningKey &key, const QJsonObject &header, const QJsonObject &claims)
{
    const QByteArray text = part(header) + '.' + part(claims);
    return text + '.' + key.sign(text).toBase64(urlSafe);
}

}

class TokenTest : public QObject {
    Q_OBJECT

    const SigningKey key = SigningKey::make();
    const Instant now{1'800'000'000'250};
    const Caller alice{*Id::parse(u"0190b7a2-7f3e-7c5a-9d10-3f1e2a4b5c6d"_s), Role::Customer};
    const QByteArray token = TokenSigner(key, "main").sign(alice, now);

    TokenVerifier verifierOf(const std::vector<VerifyingKey> &keys, int remembered = 100) const
    {
        TokenVerifier verifier("main", remembered);
        verifier.setKeys(keys);
        return verifier;
    }
    TokenVerifier verifier() const { return verifierOf({key.publicHalf()}); }

    // The same token with something changed, honestly signed again.
    QByteArray tokenWith(const QString &claim, const QJsonValue &value) const
    {
        QJsonObject claims = partOf(token, 1);
        claims[claim] = value;
        return signedBy(key, partOf(token, 0), claims);
    }

    void refuses(const QByteArray &bad, TokenRefusal reason, Milliseconds later = 0ms) const
    {
        TokenVerifier fresh = verifier();
        const auto answer = fresh.verify(bad, now + later);
        QVERIFY2(!answer, "accepted");
        QCOMPARE(sentence(answer.error()), sentence(reason));
    }

private Q_SLOTS:
    void tellsWhoCallsInWhichRole()
    {
        const Caller mona{alice.subject, Role::Manager};
        const auto answer = verifier().verify(TokenSigner(key, "main").sign(mona, now), now);
        QVERIFY(answer);
        QVERIFY(*answer == mona);
    }
    void carriesIdsAndTheRoleOnly()
    {
        QCOMPARE(partOf(token, 0).keys(), (QStringList{u"alg"_s, u"kid"_s, u"typ"_s}));
        QCOMPARE(partOf(token, 1).keys(),
            (QStringList{u"aud"_s, u"exp"_s, u"iat"_s, u"iss"_s, u"nbf"_s, u"role"_s, u"sub"_s}));
        QCOMPARE(partOf(token, 1)["iss"_L1].toString(), u"bakery/main"_s);
        QCOMPARE(partOf(token, 1)["exp"_L1].toInteger() - partOf(token, 1)["iat"_L1].toInteger(), 300);
    }
    void saysWhatAMachineMayAsk()
    {
        const Caller machine{alice.subject, Role::Cashier, {"orders/do/place", "menu/ask/products"}};
        TokenVerifier verifier = this->verifier();
        const auto caller = verifier.verify(TokenSigner(key, "main").sign(machine, now), now);
        QVERIFY(bool(caller));
        QCOMPARE(*caller, machine);
        QVERIFY(caller->mayAsk("orders/do/place") && !caller->mayAsk("orders/do/refund"));
        QVERIFY(alice.mayAsk("orders/do/refund")); // whoever has no such list is limited by the role alone
    }
    void refusesAnExpiredToken()
    {
        refuses(token, TokenRefusal::Expired, 5min);
        QVERIFY(verifier().verify(token, now + 299s));
    }
    void refusesATokenThatIsNotValidYet()
    {
        refuses(token, TokenRefusal::NotYetValid, -6s);
        QVERIFY(verifier().verify(token, now - 4s));
    }
    void refusesAnotherAlgorithm_data()
    {
        QTest::addColumn<QByteArray>("forged");
        const QByteArray claims = token.split('.')[1];
        const auto header = [&](const QString &algorithm) {
            return part({{u"alg"_s, algorithm}, {u"kid"_s, QString::fromLatin1(key.kid())}, {u"typ"_s, u"JWT"_s}});
        };
        const QByteArray confused = header(u"HS256"_s) + '.' + claims;
        QTest::newRow("HS256 with the public key as its secret") << QByteArray(confused + '.'
            + QMessageAuthenticationCode::hash(confused, key.publicHalf().pem(), QCryptographicHash::Sha256)
                  .toBase64(urlSafe));
        QTest::newRow("none") << QByteArray(header(u"none"_s) + '.' + claims + '.');
        QTest::newRow("None") << QByteArray(header(u"None"_s) + '.' + claims + '.');
        const QByteArray other = header(u"ES384"_s) + '.' + claims;
        QTest::newRow("another curve in the header") << QByteArray(other + '.' + key.sign(other).toBase64(urlSafe));
    }
    void refusesAnotherAlgorithm()
    {
        QFETCH(QByteArray, forged);
        refuses(forged, TokenRefusal::WrongAlgorithm);
    }
    void refusesATamperedToken()
    {
        QJsonObject claims = partOf(token, 1);
        claims[u"role"_s] = u"administrator"_s;
        const QList<QByteArray> parts = token.split('.');
        refuses(parts[0] + '.' + part(claims) + '.' + parts[2], TokenRefusal::BadSignature);
        refuses(parts[0] + '.' + parts[1] + '.', TokenRefusal::BadSignature);
        refuses(parts[0] + '.' + parts[1] + '.' + QByteArray(64, '\0').toBase64(urlSafe), TokenRefusal::BadSignature);
    }
    void refusesAKeyItDoesNotKnow()
    {
        const SigningKey stranger = SigningKey::make();
        refuses(TokenSigner(stranger, "main").sign(alice, now), TokenRefusal::UnknownKey);
        // The stranger's signature under our key's name.
        refuses(signedBy(stranger, partOf(token, 0), partOf(token, 1)), TokenRefusal::BadSignature);
    }
    void refusesAnotherSitesToken() { refuses(TokenSigner(key, "north").sign(alice, now), TokenRefusal::WrongIssuer); }
    void refusesAnotherAudience() { refuses(tokenWith(u"aud"_s, u"bakery/north"_s), TokenRefusal::WrongAudience); }
    void refusesClaimsThatMakeNoSense_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no subject") << u"sub"_s << QJsonValue();
        QTest::newRow("subject is no id") << u"sub"_s << QJsonValue(u"alice"_s);
        QTest::newRow("unknown role") << u"role"_s << QJsonValue(u"emperor"_s);
        QTest::newRow("no expiry") << u"exp"_s << QJsonValue();
        QTest::newRow("expiry as text") << u"exp"_s << QJsonValue(u"1900000000"_s);
        QTest::newRow("expiry beyond all time") << u"exp"_s << QJsonValue(9e18);
        QTest::newRow("negative start") << u"nbf"_s << QJsonValue(-1);
        QTest::newRow("nobody") << u"sub"_s << QJsonValue(u"00000000-0000-0000-0000-000000000000"_s);
        QTest::newRow("a list of requests that is none") << u"requests"_s << QJsonValue(u"orders/do/place"_s);
        QTest::newRow("a list of no requests") << u"requests"_s << QJsonValue(QJsonArray());
    }
    void refusesClaimsThatMakeNoSense()
    {
        QFETCH(QString, claim);
        QFETCH(QJsonValue, value);
        refuses(tokenWith(claim, value), TokenRefusal::Malformed);
    }
    void needsEveryPart_data()
    {
        QTest::addColumn<bool>("isClaim");
        QTest::addColumn<QString>("name");
        QTest::addColumn<TokenRefusal>("reason");
        const auto row = [](const char *name, bool isClaim, TokenRefusal reason) {
            QTest::newRow(name) << isClaim << QString::fromLatin1(name) << reason;
        };
        row("alg", false, TokenRefusal::WrongAlgorithm);
        row("kid", false, TokenRefusal::UnknownKey);
        row("iss", true, TokenRefusal::WrongIssuer);
        row("aud", true, TokenRefusal::WrongAudience);
        for (const char *name : {"sub", "role", "nbf", "exp"})
            row(name, true, TokenRefusal::Malformed);
    }
    void needsEveryPart()
    {
        QFETCH(bool, isClaim);
        QFETCH(QString, name);
        QFETCH(TokenRefusal, reason);
        QJsonObject header = partOf(token, 0), claims = partOf(token, 1);
        (isClaim ? claims : header).remove(name);
        refuses(signedBy(key, header, claims), reason);
    }
    void refusesWhatIsNoToken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("two parts") << QByteArray("e30.e30");
        QTest::newRow("four parts") << QByteArray(token + ".e30");
        QTest::newRow("not base64") << QByteArray("e30.e3!0.e30");
        QTest::newRow("header is no object") << QByteArray("W10.e30.e30");
        QTest::newRow("too long") << QByteArray(token + QByteArray(5000, 'A'));
    }
    void refusesWhatIsNoToken()
    {
        QFETCH(QByteArray, text);
        refuses(text, TokenRefusal::Malformed);
    }
    void refusesExtensionsItDoesNotKnow()
    {
        QJsonObject header = partOf(token, 0);
        header[u"crit"_s] = QJsonArray{u"b64"_s};
        refuses(signedBy(key, header, partOf(token, 1)), TokenRefusal::Malformed);
    }
    void remembersATokenWhoseSignatureHeld()
    {
        TokenVerifier fresh = verifier();
        for (int i = 0; i < 100; ++i)
            QVERIFY(fresh.verify(token, now + 1s * i));
        QCOMPARE(fresh.signaturesChecked(), 1u);
    }
    void doesNotRememberATokenBeyondItsExpiry()
    {
        TokenVerifier fresh = verifier();
        QVERIFY(fresh.verify(token, now));
        const auto answer = fresh.verify(token, now + 5min);
        QVERIFY(!answer);
        QVERIFY(answer.error() == TokenRefusal::Expired);
    }
    void doesNotRememberATokenThatWasRefused()
    {
        TokenVerifier fresh = verifier();
        const QByteArray bad = token.chopped(4) + "AAAA";
        QVERIFY(!fresh.verify(bad, now));
        QVERIFY(!fresh.verify(bad, now));
        QCOMPARE(fresh.signaturesChecked(), 2u);
    }
    void forgetsWhatIsNotAskedForWhenItsMemoryIsFull()
    {
        TokenVerifier fresh = verifierOf({key.publicHalf()}, 4);
        QVERIFY(fresh.verify(token, now));
        for (int i = 1; i <= 20; ++i)
            QVERIFY(fresh.verify(TokenSigner(key, "main").sign(alice, now + 1s * i), now + 1s * i));
        QVERIFY(fresh.verify(token, now));
        QCOMPARE(fresh.signaturesChecked(), 22u);
    }
    void acceptsTwoKeysWhileTheyRotateAndForgetsTheRemovedOne()
    {
        const SigningKey next = SigningKey::make();
        TokenVerifier fresh = verifierOf({next.publicHalf(), key.publicHalf()});
        QVERIFY(fresh.verify(token, now));
        QVERIFY(fresh.verify(TokenSigner(next, "main").sign(alice, now), now));

        fresh.setKeys({next.publicHalf()});
        const auto answer = fresh.verify(token, now); // it had been remembered
        QVERIFY(!answer);
        QVERIFY(answer.error() == TokenRefusal::UnknownKey);
    }
    void acceptsAKeyThatTravelledAsText()
    {
        const auto arrived = VerifyingKey::fromPem(key.publicHalf().pem());
        QVERIFY(arrived);
        QCOMPARE(arrived->kid(), key.kid());
        QVERIFY(verifierOf({*arrived}).verify(token, now));
        QVERIFY(!VerifyingKey::fromPem("-----BEGIN PUBLIC KEY-----\nnonsense\n-----END PUBLIC KEY-----\n"));
    }
    void verifiesFastOnceATokenIsKnown()
    {
        TokenVerifier fresh = verifier();
        QBENCHMARK { QVERIFY(fresh.verify(token, now)); }
    }
};

BAKERY_TEST(TokenTest)

}

#include "token_test.moc"
