// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/log.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

const QByteArray traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
const QByteArray trace = "0af7651916cd43dd8448eb211c80319c";

LogLine someLine()
{
    return {
        .at = {1'800'000'000'250}, .level = "warning", .service = "bank", .instance = "bank-1", .text = u"it burns"_s};
}

}

class LogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesForPeople()
    {
        LogLine line = someLine();
        QCOMPARE(textOf(line, LogFormat::Text), QByteArray("2027-01-15T08:00:00.250Z warning bank-1: it burns"));
        line.trace = trace;
        QCOMPARE(textOf(line, LogFormat::Text),
            "2027-01-15T08:00:00.250Z warning bank-1: it burns (trace 0af7651916cd43dd8448eb211c80319c)");
        line.about = u"an-order"_s;
        QCOMPARE(textOf(line, LogFormat::Text),
            "2027-01-15T08:00:00.250Z warning bank-1: it burns (about an-order, trace "
            "0af7651916cd43dd8448eb211c80319c)");
    }

    void writesForPrograms()
    {
        LogLine line = someLine();
        line.trace = trace;
        const QJsonObject read = QJsonDocument::fromJson(textOf(line, LogFormat::Json)).object();
        const QJsonObject expected{{u"time"_s, u"2027-01-15T08:00:00.250Z"_s}, {u"level"_s, u"warning"_s},
            {u"service"_s, u"bank"_s}, {u"instance"_s, u"bank-1"_s}, {u"text"_s, u"it burns"_s},
            {u"trace"_s, QString::fromLatin1(trace)}};
        QCOMPARE(read, expected);
    }

    void isReadAgain_data()
    {
        QTest::addColumn<LogFormat>("format");
        QTest::newRow("text") << LogFormat::Text;
        QTest::newRow("json") << LogFormat::Json;
    }
    void isReadAgain()
    {
        QFETCH(LogFormat, format);
        for (const QByteArray &itsTrace : {QByteArray(), trace})
            for (const QString &about : {QString(), u"an-order"_s}) {
                LogLine line = someLine();
                line.trace = itsTrace;
                line.about = about;
                const auto read = readLogLine(textOf(line, format));
                QVERIFY(read);
                QCOMPARE(read->at, line.at);
                QCOMPARE(read->level, line.level);
                QCOMPARE(read->service, line.service);
                QCOMPARE(read->instance, line.instance);
                QCOMPARE(read->trace, line.trace);
                QCOMPARE(read->about, line.about);
                QCOMPARE(read->text, line.text);
            }
        QVERIFY(!readLogLine("a library speaks"));
        QVERIFY(!readLogLine("{\"text\":\"a library speaks\"}"));
    }

    // Otherwise a customer's word could look like a line of ours.
    void isOneLineWhateverItSays()
    {
        LogLine line = someLine();
        line.text = u"first\n2027-01-15T08:00:00.250Z fatal bank-1: second\r\x1b[2J"_s;
        for (const LogFormat format : {LogFormat::Text, LogFormat::Json}) {
            const QByteArray text = textOf(line, format);
            QVERIFY2(std::none_of(text.begin(), text.end(), [](char letter) { return uchar(letter) < ' '; }), text);
        }
    }

    void tellsNoSecret_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("URL") << u"no postgresql://bakery:hunter2@db/x today"_s;
        QTest::newRow("connection") << u"host=db password=hunter2 user=x"_s;
        QTest::newRow("field") << u"cannot read Password: hunter2"_s;
        QTest::newRow("token") << u"Bearer eyJhbGciOi.eyJhunter2.hunter2-x_y is refused"_s;
    }
    void tellsNoSecret()
    {
        QFETCH(QString, text);
        LogLine line = someLine();
        line.text = text;
        for (const LogFormat format : {LogFormat::Text, LogFormat::Json}) {
            const QByteArray written = textOf(line, format);
            QVERIFY2(!written.contains("hunter2") && written.contains("***"), written);
        }
    }

    void knowsWhatItIsAbout()
    {
        const auto completed = [] {
            LogLine line = someLine();
            LogAbout::complete(line);
            return line;
        };
        QVERIFY(completed().trace.isEmpty());
        const QString order = u"an-order"_s, other = u"another"_s;
        const QByteArray none;
        {
            const LogAbout outer(traceparent, order);
            {
                const LogAbout inner(none, other);
                QCOMPARE(completed().about, other);
                QVERIFY(completed().trace.isEmpty());
            }
            QCOMPARE(completed().about, order);
            QCOMPARE(completed().trace, trace);
        }
        QVERIFY(completed().about.isEmpty());
    }
};

}

QTEST_GUILESS_MAIN(bakery::LogTest)
#include "log_test.moc"
