// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/contracts-document/document.h"
#include "apps/contracts-document/schema.h"
#include "tests/contracts/bodies.h"
#include "tests/contracts/every_message.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bakery {

// Every message of the catalogue, with every bound from both sides.
class RoundTripTest : public QObject {
    Q_OBJECT

private:
    template <typename T>
    static Result<T, Violation> read(const QByteArray &json)
    {
        const auto document = JsonDocument::parse(json);
        if (!document)
            return Failure{Violation{"", document.error()}};
        return readAsReceived<T>(*document);
    }

private Q_SLOTS:
    void writesWhatItHasRead()
    {
        int bodies = 0;
        forEachMessage([&]<typename T>() {
            for (const Body &body : Bodies<T>::rights()) {
                const QByteArray json = body.json.json(), what = nameOf<T>() + ", " + body.why;
                const auto once = read<T>(json);
                const QByteArray said = once ? QByteArray() : once.error().path + ' ' + once.error().problem;
                QVERIFY2(once, QByteArray(what + ": " + said).constData());
                const QByteArray written = encode(*once);
                const auto twice = read<T>(written);
                QVERIFY2(twice, what.constData());
                QCOMPARE(encode(*twice), written);
                ++bodies;
            }
            // Our own words come back to the letter.
            const QByteArray right = Bodies<T>::right().json();
            QCOMPARE(encode(*read<T>(right)), right);
        });
        QVERIFY(bodies > 500);
    }

    void refusesEveryWrongBodyAndSaysWhere()
    {
        int bodies = 0;
        forEachMessage([&]<typename T>() {
            for (const Body &body : Bodies<T>::wrongs()) {
                const QByteArray json = body.json.json(), what = nameOf<T>() + ", " + body.why;
                const auto decoded = read<T>(json);
                QVERIFY2(!decoded, what.constData());
                QVERIFY2(!decoded.error().problem.isEmpty(), what.constData());
                const QByteArray field = body.why.left(body.why.indexOf(body.why.contains(':') ? ':' : ' '));
                if (Bodies<T>::right().has(field))
                    QVERIFY2(decoded.error().path.startsWith(field),
                        QByteArray(what + ": " + decoded.error().path).constData());
                ++bodies;
            }
        });
        QVERIFY(bodies > 2000);
    }

    void writesEachRefusalAsAProblem()
    {
        forEachRefusal([]<typename R>() {
            const auto document = JsonDocument::parse(encodeRefusal(R{}, "because"));
            QVERIFY(document);
            const auto at = [&](const char *name) {
                return QByteArray::fromStdString(simdjson::minify(document->root().at_key(name).value()));
            };
            QCOMPARE(at("type"), QByteArray("\"") + R::refusal.type + '"');
            QCOMPARE(at("title"), QByteArray("\"") + R::refusal.title + '"');
            QCOMPARE(at("status"), QByteArray::number(R::refusal.status));
            QCOMPARE(at("detail"), QByteArray("\"because\""));
        });
    }

    void documentSaysWhatTheContractsSay()
    {
        QFile file(qEnvironmentVariable("BAKERY_SOURCE_DIR") + u"/docs/asyncapi.yaml"_s);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        QVERIFY2(file.readAll() == asyncApiDocument(),
            "docs/asyncapi.yaml is not what the contracts say any more; renew it with\n"
            "  cmake --build --preset dev --target asyncapi");
    }
};

}

QTEST_GUILESS_MAIN(bakery::RoundTripTest)
#include "round_trip_test.moc"
