// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/contracts-document/document.h"
#include "tests/contracts/every_message.h"
#include "tests/contracts/messages_in_turn.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bakery {

// Every message of the catalogue, with every bound from both sides.
class RoundTripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItHasRead()
    {
        int bodies = 0;
        for (const MessageInTurn &message : messagesInTurn()) {
            for (const Body &body : message.bodies.rights()) {
                const QByteArray what = message.name + ", " + body.why;
                const auto once = message.rewrite(body.json.json());
                const QByteArray said = once ? QByteArray() : once.error().path + ' ' + once.error().problem;
                QVERIFY2(once, QByteArray(what + ": " + said).constData());
                const auto twice = message.rewrite(*once);
                QVERIFY2(twice, what.constData());
                QCOMPARE(*twice, *once);
                ++bodies;
            }
            // Our own words come back to the letter.
            const QByteArray right = message.bodies.right().json();
            QCOMPARE(*message.rewrite(right), right);
        }
        QVERIFY(bodies > 500);
    }

    void refusesEveryWrongBodyAndSaysWhere()
    {
        int bodies = 0;
        for (const MessageInTurn &message : messagesInTurn()) {
            for (const Body &body : message.bodies.wrongs()) {
                const QByteArray what = message.name + ", " + body.why;
                const auto read = message.rewrite(body.json.json());
                QVERIFY2(!read, what.constData());
                QVERIFY2(!read.error().problem.isEmpty(), what.constData());
                const QByteArray field = body.why.left(body.why.indexOf(body.why.contains(':') ? ':' : ' '));
                if (message.bodies.right().has(field))
                    QVERIFY2(
                        read.error().path.startsWith(field), QByteArray(what + ": " + read.error().path).constData());
                ++bodies;
            }
        }
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
