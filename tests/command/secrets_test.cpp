// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command/shop_on_trial.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace bakery;
using namespace Qt::StringLiterals;

namespace {

// A secret as it would be found: readable, in base64 at each of its three beginnings, in hexadecimal digits.
QList<QByteArray> looksOf(const QByteArray &secret)
{
    QList<QByteArray> looks{secret, secret.toHex()};
    for (int skipped = 0; skipped < 3; ++skipped)
        looks.append(secret.mid(skipped, (secret.size() - skipped) / 3 * 3).toBase64());
    return looks;
}

// Finds any of many secrets in one pass: of a shop's many bytes hardly two begin a look of one.
class SecretSearch {
public:
    explicit SecretSearch(const QList<QByteArray> &secrets)
    {
        for (const QByteArray &secret : secrets)
            for (const QByteArray &look : looksOf(secret))
                m_looks[pairAt(look.constData())].append({look, secret});
    }

    // "canary in logs/bank.log" for each that is there.
    QStringList in(const QString &folder) const
    {
        QStringList found;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            for (const QByteArray &secret : inContent(file.readAll()))
                found.append(QString::fromUtf8(secret) + u" in "_s + file.fileName());
        }
        return found;
    }

private:
    struct Look {
        QByteArray text, secret;
    };

    static size_t pairAt(const char *at) { return size_t(uchar(at[0])) << 8 | uchar(at[1]); }

    std::set<QByteArray> inContent(const QByteArray &content) const
    {
        std::set<QByteArray> found;
        for (qsizetype i = 0; i + 1 < content.size(); ++i)
            for (const Look &look : m_looks[pairAt(content.constData() + i)])
                if (QByteArrayView(content).sliced(i).startsWith(look.text))
                    found.insert(look.secret);
        return found;
    }

    std::vector<QList<Look>> m_looks = std::vector<QList<Look>>(65'536); // by their first two bytes
};

}

// Passwords, PINs, codes, tokens and keys go through a real shop; afterwards every file of it is searched for them.
class SecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areInNoFileOfAShop_data()
    {
        QTest::addColumn<QString>("store");
        QTest::newRow("sqlite") << u"sqlite"_s;
        QTest::newRow("postgres") << u"postgres"_s;
    }
    void areInNoFileOfAShop();
    void aNameIsInNoFileEither_data() { areInNoFileOfAShop_data(); }
    void aNameIsInNoFileEither();

    void wouldBeFound()
    {
        const QTemporaryDir folder;
        for (const QByteArray &look : looksOf("canary in the coal mine")) {
            QFile file(folder.filePath(u"deep/down/.hidden"_s));
            QVERIFY(QDir(folder.path()).mkpath(u"deep/down"_s) && file.open(QIODevice::WriteOnly));
            file.write("before " + look + " after");
            file.close();
            QVERIFY2(!SecretSearch({"another bird", "canary in the coal mine"}).in(folder.path()).isEmpty(),
                look.constData());
        }
        QVERIFY(SecretSearch({"another bird"}).in(folder.path()).isEmpty());
    }
};

void SecretsTest::areInNoFileOfAShop()
{
    QFETCH(QString, store);
    ShopOnTrial shop;
    QList<QByteArray> secrets;
    const auto hide = [&](const QString &secret) {
        secrets.append(secret.toUtf8());
        return secret;
    };
    const auto sealed = [&](const QString &secret) {
        return QString::fromLatin1(shop.runWith(hide(secret), {u"seal"_s}).output.trimmed());
    };
    const auto hideTokens = [&](const QJsonDocument &tokens) {
        QVERIFY2(tokens["refresh"_L1].isString(), tokens.toJson().constData());
        hide(tokens["refresh"_L1].toString());
        hide(tokens["access"_L1].toString());
    };
    const auto ask = [&](const QString &what, const QString &body, const QString &as) {
        return shop.request(u"auth"_s, what, body, as);
    };

    const Outcome up = shop.up({u"--store"_s, store, u"--demo"_s});
    QCOMPARE(up.exitStatus, 0);
    static const QRegularExpression code(u"shown this once: ([A-Z2-9-]{24})\\b"_s);
    const auto shown = code.match(QString::fromUtf8(up.progress));
    QVERIFY(shown.hasMatch());
    QVERIFY(!up.output.contains(shown.captured(1).toUtf8()));

    const QString password = hide(u"canary administrator"_s);
    const Outcome claimed = shop.runWith(hide(shown.captured(1)) + u'\n' + password, {u"claim-administrator"_s});
    QCOMPARE(claimed.exitStatus, 0);
    hideTokens(claimed.json());
    QCOMPARE(shop.runWith(hide(u"canary that is wrong"_s), {u"log-in"_s, u"alice"_s}).exitStatus, 1);
    const Outcome alice = shop.runWith(hide(u"alice likes bread"_s), {u"log-in"_s, u"alice"_s});
    QCOMPARE(alice.exitStatus, 0);
    hideTokens(alice.json());

    const Outcome zoe = ask(
        u"do/sign-up"_s, u"{\"name\":\"zoe\",\"password\":\"%1\"}"_s.arg(sealed(u"canary of a customer"_s)), u"zoe"_s);
    hideTokens(zoe.json());
    const Outcome next =
        ask(u"do/refresh"_s, u"{\"refresh\":\"%1\"}"_s.arg(zoe.json()["refresh"_L1].toString()), u"zoe"_s);
    hideTokens(next.json());
    QCOMPARE(ask(u"do/change-password"_s,
                 u"{\"old\":\"%1\",\"password\":\"%2\"}"_s.arg(
                     sealed(u"canary of a customer"_s), sealed(u"canary that came later"_s)),
                 u"zoe"_s)
                 .exitStatus,
        0);

    const QJsonDocument begun = ask(u"do/begin-pairing"_s, u"{}"_s, u"mona"_s).json();
    QCOMPARE(ask(u"do/approve-pairing"_s,
                 u"{\"code\":\"%1\",\"label\":\"till\"}"_s.arg(hide(begun["code"_L1].toString())), u"mona"_s)
                 .exitStatus,
        0);
    const QString claim = hide(begun["claim"_L1].toString());
    hideTokens(ask(u"do/collect-pairing"_s,
        u"{\"pairing\":\"%1\",\"claim\":\"%2\"}"_s.arg(begun["pairing"_L1].toString(), claim), u"mona"_s)
                   .json());
    QCOMPARE(ask(u"do/set-pin"_s, u"{\"pin\":\"%1\"}"_s.arg(sealed(u"49173605"_s)), u"oscar"_s).exitStatus, 0);
    const QJsonDocument key = ask(u"do/make-api-key"_s,
        u"{\"label\":\"robot\",\"role\":\"service\",\"requests\":[\"menu/ask/products\"]}"_s, u"administrator"_s)
                                  .json();
    QCOMPARE(
        ask(u"do/exchange-api-key"_s, u"{\"key\":\"%1\"}"_s.arg(hide(key["key"_L1].toString())), u"mona"_s).exitStatus,
        0);

    QVERIFY(!secrets.contains(QByteArray()));
    QCOMPARE(shop.run({u"backup"_s, shop.folder() + u"/backup.tar"_s}).exitStatus, 0);
    for (const char *moment : {"while it runs", "when it is down"}) {
        const QStringList found = SecretSearch(secrets).in(shop.folder());
        QVERIFY2(found.isEmpty(), qPrintable(QLatin1StringView(moment) + u": "_s + found.join(u", "_s)));
        shop.run({u"down"_s});
    }
}

// Somebody signs up, has a profile, buys with a note, and is forgotten: nothing of it can be read in stores, logs,
// records or backups, neither before nor afterwards, and once she is forgotten the shop itself cannot either.
void SecretsTest::aNameIsInNoFileEither()
{
    QFETCH(QString, store);
    const ShopOnTrial shop;
    const QString canary = u"Kanarienvogelin"_s;
    QCOMPARE(shop.up({u"--store"_s, store, u"--demo"_s}).exitStatus, 0);
    const QString password = QString::fromLatin1(shop.runWith(u"a bird in the hand"_s, {u"seal"_s}).output.trimmed());
    const QJsonDocument person = shop.request(u"auth"_s, u"do/sign-up"_s,
                                         u"{\"name\":\"%1\",\"password\":\"%2\"}"_s.arg(canary, password), u"zoe"_s)
                                     .json();
    const QString id = person["subject"_L1].toString();
    QVERIFY(!id.isEmpty());
    const auto asHer = [&](const QString &service, const QString &what, const QString &body) {
        return shop.request(service, what, body, canary);
    };
    QCOMPARE(asHer(u"users"_s, u"do/change-profile"_s, u"{\"notes\":\"%1 eats no nuts\"}"_s.arg(canary)).exitStatus, 0);
    const QString order = u"{\"lines\":[{\"sku\":\"bread\",\"quantity\":1}],\"pay\":{\"method\":\"cash\"},"
                          "\"note\":\"for %1\"}"_s.arg(canary);
    QCOMPARE(asHer(u"orders"_s, u"do/place"_s, order).exitStatus, 0);
    const auto known = [&] { return shop.run({u"person"_s, u"export"_s, id}); };
    QVERIFY(QTest::qWaitFor([&] { return known().output.count(canary.toUtf8()) >= 3; }, 10'000));
    QCOMPARE(shop.run({u"backup"_s, shop.folder() + u"/before.tar"_s}).exitStatus, 0);
    const SecretSearch search({canary.toUtf8()});
    QCOMPARE(search.in(shop.folder()), QStringList());

    QCOMPARE(shop.run({u"person"_s, u"erase"_s, id}).exitStatus, 1); // it is to be confirmed
    QVERIFY(known().output.contains(canary.toUtf8()));
    QCOMPARE(shop.run({u"person"_s, u"erase"_s, id, u"--confirmed"_s}).exitStatus, 0);
    QVERIFY(QTest::qWaitFor([&] { return !known().output.contains(canary.toUtf8()); }, 10'000));
    QCOMPARE(shop.run({u"backup"_s, shop.folder() + u"/after.tar"_s}).exitStatus, 0);
    QCOMPARE(search.in(shop.folder()), QStringList());
    shop.run({u"down"_s});
    QCOMPARE(search.in(shop.folder()), QStringList());
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "secrets_test.moc"
