// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/testing/broker_process.h"
#include "tests/broker/test_client.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// Who may read (r) and write (w) what, in words of the design and not of the code that makes the rules.
constexpr auto matrix = R"(
    topic                               orders-1 bank-1 kiosk-1 app-1 monitor-1 backoffice-1 operator-1

    bakery/main/orders/do/place             r       -       w      w       w        w            w
    bakery/main/orders/ask/order            r       -       w      w       w        w            w
    bakery/main/orders/do/refund            r       -       -      w       w        w            w
    bakery/main/orders/do/prune-journal     r       -       -      w       w        w            w
    bakery/main/orders/do/never-declared    r       -       -      -       -        -            -
    bakery/main/orders/do/place/further     -       -       -      -       -        -            -
    bakery/main/bank/do/top-up              -       r       -      w       w        w            w
    bakery/main/bank/ask/balance            -       r       w      w       w        w            w
    bakery/main/auth/do/log-in              -       -       w      w       w        w            w
    bakery/main/auth/do/log-in-with-pin     -       -       w      w       w        w            w
    bakery/main/auth/do/set-role            -       -       -      w       w        w            w

    bakery/main/orders/journal              w       r       -      -       r        r            r
    bakery/main/menu/journal                r       -       -      -       r        r            r
    bakery/main/auth/journal                -       -       -      -       r        r            r
    bakery/main/orders/log/bank-1           r       w       -      -       -        -            -
    bakery/main/orders/log/inventory-1      r       -       -      -       -        -            -
    bakery/main/menu/log/orders-1           w       -       -      -       -        -            -
    bakery/main/orders/sealed/bank-1        r       -       -      -       -        -            -
    bakery/main/auth/sealed/orders-1        -       -       -      -       -        -            -
    bakery/main/auth/sealed/users-1         -       -       -      -       -        -            -

    bakery/main/orders/event/OrderPlaced    w       -       r      r       r        r            r
    bakery/main/orders/state/queue          rw      -       r      r       r        r            r
    bakery/main/inventory/state/stock/bun   -       -       r      r       r        r            r
    bakery/main/auth/state/keys             r       r       r      r       r        r            r
    bakery/main/auth/state/sealing-key      -       -       r      r       r        r            r
    bakery/main/orders/telemetry/load       w       -       -      -       r        r            r
    bakery/main/orders/telemetry/request/do/place w       -       -      -       r        r            r
    bakery/main/orders/telemetry/answer/do/place w       -       -      -       r        r            r
    bakery/main/orders/watch/monitor-1      r       -       -      -       w        -            -
    bakery/main/orders/watch/operator-1     r       -       -      -       -        -            w
    bakery/main/orders/watch/backoffice-1   r       -       -      -       -        w            -
    bakery/main/orders/watch/app-1          r       -       -      -       -        -            -
    bakery/main/bank/watch/monitor-1        -       r       -      -       w        -            -
    bakery/main/orders/watch                -       -       -      -       -        -            -
    bakery/main/orders/presence/orders-1    rw      r       r      r       r        r            r
    bakery/main/orders/presence/orders-2    r       r       r      r       r        r            r
    bakery/main/kiosk/presence/kiosk-1      -       -       w      r       r        r            r
    bakery/main/kiosk/presence/kiosk-2      -       -       -      r       r        r            r
    bakery/main/kiosk/state/screen          -       -       -      -       -        -            -

    bakery/main/reply/orders-1/log/menu     rw      w       -      -       -        -            -
    bakery/main/reply/kiosk-1/17            w       w       r      -       -        -            -
    bakery/main/reply/app-1/17              w       w       -      r       -        -            -
    bakery/main/reply/app-2/17              w       w       -      -       -        -            -
    bakery/main/reply/monitor-1/17          w       w       -      -       r        -            -
    bakery/main/reply/backoffice-1/17       w       w       -      -       -        r            -
    bakery/main/reply/operator-1/17         w       w       -      -       -        -            r
    bakery/main/reply/state/17              w       w       -      -       -        -            -
    bakery/main/reply/event/17              w       w       -      -       -        -            -
    bakery/main/reply/presence/17           w       w       -      -       -        -            -
    bakery/main/reply/telemetry/17          w       w       -      -       -        -            -
    bakery/main/reply/journal               w       w       -      -       -        -            -

    bakery/hq/orders/do/place               -       -       -      -       -        -            -
    bakery/hq/orders/journal                -       -       -      -       -        -            -
    bakery/main/orders                      -       -       -      -       -        -            -
    bakery                                  -       -       -      -       -        -            -
    elsewhere                               -       -       -      -       -        -            -
)";

// May do everything, so that it sees what got through.
const QString witness = u"witness"_s;
constexpr auto witnessRules = "\nuser witness\ntopic readwrite #\n";

struct Matrix {
    QList<QString> accounts;
    QList<QByteArray> topics;
    QHash<QString, QHash<QByteArray, QByteArray>> rights; // account → topic → letters

    QSet<QByteArray> topicsWith(const QString &account, char right) const
    {
        QSet<QByteArray> found;
        for (const QByteArray &topic : topics)
            if (rights[account][topic].contains(right))
                found.insert(topic);
        return found;
    }
};

Matrix readMatrix()
{
    Matrix read;
    for (const QByteArray &line : QByteArray(matrix).split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2)
            continue;
        if (read.accounts.isEmpty()) {
            for (const QByteArray &account : words.sliced(1))
                read.accounts.append(QString::fromUtf8(account));
            continue;
        }
        read.topics.append(words[0]);
        for (qsizetype i = 0; i < read.accounts.size(); ++i)
            read.rights[read.accounts[i]][words[0]] = words[i + 1];
    }
    return read;
}

QSet<QByteArray> topicsOf(const QList<Delivered> &messages)
{
    QSet<QByteArray> topics;
    for (const Delivered &message : messages)
        topics.insert(message.topic);
    return topics;
}

QByteArray differences(const QSet<QByteArray> &seen, const QSet<QByteArray> &expected)
{
    QByteArray text;
    for (const QByteArray &topic : seen - expected)
        text += "\n  too much: " + topic;
    for (const QByteArray &topic : expected - seen)
        text += "\n  missing:  " + topic;
    return text;
}

}

class AccessTest : public QObject {
    Q_OBJECT

private:
    const Matrix m_matrix = readMatrix();
    BrokerProcess m_broker{"main",
        {{u"orders-1"_s, broker::AccountKind::Service, u"orders"_s},
            {u"bank-1"_s, broker::AccountKind::Service, u"bank"_s}, {u"kiosk-1"_s, broker::AccountKind::Kiosk, {}},
            {u"app-1"_s, broker::AccountKind::App, {}}, {u"app-2"_s, broker::AccountKind::App, {}},
            {u"monitor-1"_s, broker::AccountKind::Monitor, {}},
            {u"backoffice-1"_s, broker::AccountKind::BackOffice, {}},
            {u"operator-1"_s, broker::AccountKind::Operator, {}}, {witness, broker::AccountKind::App, {}}},
        witnessRules};

    TestClient::Login login(const QString &username, const QString &clientId = {}) const
    {
        return {m_broker.port(), username, m_broker.passwordOf(username), clientId};
    }
    static QByteArray lastFor(const QString &account) { return "bakery/main/reply/" + account.toUtf8() + "/last"; }

    // All that the account is delivered of what the witness says on every topic.
    QSet<QByteArray> heardBy(const QString &account, TestClient &listener)
    {
        TestClient speaker(login(witness));
        for (const QByteArray &topic : m_matrix.topics)
            speaker.publish(topic, "said");
        speaker.publish(lastFor(account), "last"); // whatever is to come has come before this
        return topicsOf(listener.deliveredBefore(lastFor(account)));
    }

    QSet<QByteArray> heardByWitness(TestClient &listener)
    {
        listener.publish(lastFor(witness), "last");
        return topicsOf(listener.deliveredBefore(lastFor(witness)));
    }

    void addAccounts()
    {
        QTest::addColumn<QString>("account");
        for (const QString &account : m_matrix.accounts)
            QTest::newRow(qPrintable(account)) << account;
    }

private Q_SLOTS:
    void isDeliveredWhatItMayRead_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QByteArrayList>("filters");
        QByteArrayList each(m_matrix.topics), shared{"$share/some/#"};
        for (const QByteArray &topic : m_matrix.topics)
            shared.append("$share/others/" + topic);
        for (const QString &account : m_matrix.accounts) {
            const auto row = [&](const char *how, const QByteArrayList &filters) {
                QTest::addRow("%s by %s", qPrintable(account), how) << account << filters;
            };
            row("everything", {"#"});
            row("the site", {"bakery/main/#", "+", "+/hq/#"});
            row("levels", {"+/+/+/+/+", "+/+/+/+/#", "+/+/+/+", "+/+/+", "+"});
            row("each topic", each);
            row("shared", shared);
        }
    }
    void isDeliveredWhatItMayRead()
    {
        QFETCH(QString, account);
        QFETCH(QByteArrayList, filters);
        TestClient listener(login(account));
        for (const QByteArray &filter : filters)
            listener.subscribe(filter);
        listener.subscribe(lastFor(account));
        const QByteArray wrong = differences(heardBy(account, listener), m_matrix.topicsWith(account, 'r'));
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }

    void isDeliveredRetainedWhatItMayRead_data() { addAccounts(); }
    void isDeliveredRetainedWhatItMayRead()
    {
        QFETCH(QString, account);
        TestClient keeper(login(witness));
        for (const QByteArray &topic : m_matrix.topics)
            keeper.publish(topic, "kept", TestClient::Keep::Retained);
        TestClient listener(login(account));
        listener.subscribe("#");
        keeper.publish(lastFor(account), "last");
        const auto heard = topicsOf(listener.deliveredBefore(lastFor(account)));
        for (const QByteArray &topic : m_matrix.topics)
            keeper.publish(topic, {}, TestClient::Keep::Retained);
        const QByteArray wrong = differences(heard, m_matrix.topicsWith(account, 'r'));
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }

    void isHeardWhereItMayWrite_data() { addAccounts(); }
    void isHeardWhereItMayWrite()
    {
        QFETCH(QString, account);
        TestClient listener(login(witness));
        listener.subscribe("#");
        TestClient speaker(login(account));
        for (const QByteArray &topic : m_matrix.topics)
            speaker.publish(topic, "said");
        const QByteArray wrong = differences(heardByWitness(listener), m_matrix.topicsWith(account, 'w'));
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }

    void leavesRetainedOnlyWhereItMayWrite_data() { addAccounts(); }
    void leavesRetainedOnlyWhereItMayWrite()
    {
        QFETCH(QString, account);
        TestClient speaker(login(account));
        for (const QByteArray &topic : m_matrix.topics)
            speaker.publish(topic, "kept", TestClient::Keep::Retained);
        TestClient listener(login(witness));
        listener.subscribe("#");
        const auto heard = heardByWitness(listener);
        for (const QByteArray &topic : m_matrix.topics)
            listener.publish(topic, {}, TestClient::Keep::Retained);
        const QByteArray wrong = differences(heard, m_matrix.topicsWith(account, 'w'));
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }

    void leavesAWillOnlyWhereItMayWrite_data() { addAccounts(); }
    void leavesAWillOnlyWhereItMayWrite()
    {
        QFETCH(QString, account);
        TestClient listener(login(witness));
        listener.subscribe("#");
        for (const QByteArray &topic : m_matrix.topics) {
            TestClient mortal(login(account), TestClient::Will{topic, "gone"});
            mortal.vanish();
        }
        TestClient survivor(login(account)); // the broker has buried those before it
        const QByteArray wrong = differences(heardByWitness(listener), m_matrix.topicsWith(account, 'w'));
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }

    void leavesARetainedWillOnlyWhereItMayWrite_data() { addAccounts(); }
    void leavesARetainedWillOnlyWhereItMayWrite()
    {
        QFETCH(QString, account);
        for (const QByteArray &topic : m_matrix.topics) {
            TestClient mortal(login(account), TestClient::Will{topic, "gone", TestClient::Keep::Retained});
            mortal.vanish();
        }
        TestClient survivor(login(account));
        TestClient listener(login(witness));
        listener.subscribe("#");
        const auto heard = heardByWitness(listener);
        for (const QByteArray &topic : m_matrix.topics)
            listener.publish(topic, {}, TestClient::Keep::Retained);
        const QByteArray wrong = differences(heard, m_matrix.topicsWith(account, 'w'));
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }

    void showsTheBrokersOwnTopicsToWatchersOnly_data() { addAccounts(); }
    void showsTheBrokersOwnTopicsToWatchersOnly()
    {
        QFETCH(QString, account);
        TestClient listener(login(account));
        listener.subscribe("$SYS/#");
        listener.subscribe("$share/some/$SYS/#");
        listener.subscribe(lastFor(account));
        TestClient(login(witness)).publish(lastFor(account), "last");
        const auto heard = topicsOf(listener.deliveredBefore(lastFor(account)));
        QCOMPARE(heard.contains("$SYS/broker/version"),
            account.startsWith("monitor"_L1) || account.startsWith("backoffice"_L1)
                || account.startsWith("operator"_L1));
    }

    void letsNobodyWriteTheBrokersOwnTopics_data() { addAccounts(); }
    void letsNobodyWriteTheBrokersOwnTopics()
    {
        QFETCH(QString, account);
        const QString watcher = account == u"monitor-1"_s ? u"operator-1"_s : u"monitor-1"_s;
        TestClient listener(login(watcher));
        listener.subscribe("$SYS/#");
        listener.subscribe("#");
        TestClient speaker(login(account));
        speaker.publish("$SYS/broker/version", "mine", TestClient::Keep::Retained);
        speaker.publish("$share/some/bakery/main/orders/journal", "mine");
        TestClient(login(witness)).publish(lastFor(watcher), "last");
        for (const Delivered &message : listener.deliveredBefore(lastFor(watcher)))
            QVERIFY2(message.payload != "mine", message.topic.constData());
    }

    void keepsRepliesFromWhoBorrowsAClientId()
    {
        TestClient victim(login(u"app-1"_s));
        victim.subscribe("bakery/main/reply/app-1/#");
        TestClient thief(login(u"app-2"_s, u"app-1"_s));
        thief.subscribe("bakery/main/reply/app-1/#");
        thief.subscribe(lastFor(u"app-2"_s));

        TestClient service(login(u"bank-1"_s));
        service.publish("bakery/main/reply/app-1/17", "for app-1 only");
        service.publish(lastFor(u"app-1"_s), "last");
        service.publish(lastFor(u"app-2"_s), "last");

        QCOMPARE(thief.deliveredBefore(lastFor(u"app-2"_s)).size(), 0);
        const auto own = victim.deliveredBefore(lastFor(u"app-1"_s)); // and it is still connected
        QCOMPARE(own.size(), 1);
        QCOMPARE(own[0].payload, QByteArray("for app-1 only"));
    }

    void letsNobodyInWithoutTheRightPassword()
    {
        QVERIFY_EXCEPTION_THROWN(TestClient({m_broker.port(), u"app-1"_s, u"secret of app-2"_s}), std::runtime_error);
        QVERIFY_EXCEPTION_THROWN(TestClient({m_broker.port(), u"nobody"_s, u"secret of nobody"_s}), std::runtime_error);
        QVERIFY_EXCEPTION_THROWN(TestClient({m_broker.port(), {}, {}, u"app-1"_s}), std::runtime_error);
        TestClient known(login(u"app-1"_s)); // so the two above were not refused for another reason
        QVERIFY(known.isConnected());
    }

    void neverShowsATokenToAMonitor()
    {
        const QByteArray canary = "Bearer canary-5d1c";
        TestClient monitor(login(u"monitor-1"_s));
        for (const QByteArray filter : {"#", "bakery/main/#", "bakery/main/+/do/+", "bakery/main/orders/do/place",
                 "$share/some/bakery/main/#", "$share/some/bakery/main/orders/do/place"})
            monitor.subscribe(filter);
        monitor.subscribe(lastFor(u"monitor-1"_s));
        TestClient orders(login(u"orders-1"_s));
        orders.subscribe("bakery/main/orders/do/+");

        TestClient app(login(u"app-1"_s));
        app.publish("bakery/main/orders/do/place", "{}", TestClient::Keep::No, canary);
        app.publish("bakery/main/orders/ask/order", "{}", TestClient::Keep::No, canary);
        app.publish("bakery/main/orders/event/OrderPlaced", "{}", TestClient::Keep::No, canary);
        orders.publish("bakery/main/reply/orders-1/last", "last");
        orders.publish("bakery/main/orders/journal", "[]");
        TestClient(login(witness)).publish(lastFor(u"monitor-1"_s), "last");

        const auto seen = monitor.deliveredBefore(lastFor(u"monitor-1"_s));
        QVERIFY(topicsOf(seen).contains("bakery/main/orders/journal"));
        for (const Delivered &message : seen)
            QVERIFY2(!message.properties.contains("canary") && !message.payload.contains("canary"),
                message.topic.constData());
        orders.subscribe("bakery/main/reply/orders-1/last");
        TestClient(login(witness)).publish("bakery/main/reply/orders-1/last", "last");
        const auto served = orders.deliveredBefore("bakery/main/reply/orders-1/last");
        QCOMPARE(served.size(), 1); // the service itself is given the token
        QCOMPARE(served[0].properties, "authorization=" + canary + '\n');
    }

    void startsAnewWithTheSameAccounts()
    {
        m_broker.kill();
        m_broker.start();
        QVERIFY(TestClient(login(u"app-1"_s)).isConnected());
    }
};

}

QTEST_GUILESS_MAIN(bakery::AccessTest)
#include "access_test.moc"
