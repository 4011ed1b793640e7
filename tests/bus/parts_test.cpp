// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/messaging/bus.h"
#include "shared/messaging/inbox.h"
#include "shared/messaging/paho_receiver.h"
#include "shared/messaging/send_window.h"
#include "shared/testing/test_program.h"

#include <QTest>

#include <atomic>
#include <thread>

namespace bakery::parts_test {

class PartsTest final : public QObject {
    Q_OBJECT
    static Message numbered(int number, Quality quality = Quality::AtMostOnce)
    {
        Message message;
        message.topic = "a";
        message.payload = QByteArray::number(number);
        message.quality = quality;
        return message;
    }

private Q_SLOTS:
    void matchesTopics_data()
    {
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<QByteArray>("topic");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *filter, const char *topic, bool matches) {
            QTest::addRow("%s %s", filter, topic) << QByteArray(filter) << QByteArray(topic) << matches;
        };
        row("a/b", "a/b", true);
        row("a/b", "a/c", false);
        row("a/b", "a/b/c", false);
        row("a/b/c", "a/b", false);
        row("a", "ab", false);
        row("ab", "a", false);
        row("#", "a", true);
        row("#", "a/b/c", true);
        row("#", "/", true);
        row("a/#", "a", true);
        row("a/#", "a/", true);
        row("a/#", "a/b/c", true);
        row("a/#", "ab", false);
        row("a/b/#", "a", false);
        row("+", "a", true);
        row("+", "", true);
        row("+", "a/b", false);
        row("+/+", "/a", true);
        row("/+", "/a", true);
        row("+", "/a", false);
        row("a/+", "a", false);
        row("a/+", "a/", true);
        row("a/+/c", "a/b/c", true);
        row("a/+/c", "a/b/d", false);
        row("+/b/#", "a/b", true);
        row("+/b/#", "a/b/c/d", true);
        row("+/b/#", "a/c", false);
        row("#", "$SYS/a", false);
        row("+/a", "$SYS/a", false);
        row("$SYS/#", "$SYS/a", true);
        row("$SYS/+", "$SYS/a", true);
        row("a/#", "a/$SYS", true);
    }
    void matchesTopics()
    {
        QFETCH(QByteArray, filter);
        QFETCH(QByteArray, topic);
        QTEST(topicMatches(filter, topic), "matches");
    }

    void dropsAtTheInboxBoundAndCounts()
    {
        int woken = 0;
        Inbox inbox([&] { ++woken; });
        for (size_t i = 0; i < Inbox::maximumMessages + 5; ++i)
            inbox.put(numbered(int(i)));
        inbox.put(numbered(-1, Quality::AtLeastOnce)); // has twice the room
        QCOMPARE(woken, 1);
        const Inbox::Content content = inbox.take();
        QCOMPARE(content.messages.size(), Inbox::maximumMessages + 1);
        QCOMPARE(content.messages.back().payload, QByteArray("-1"));
        QCOMPARE(content.dropped, size_t(5));
        inbox.put(numbered(0));
        QCOMPARE(woken, 2);
        QCOMPARE(inbox.take().messages.size(), size_t(1));
    }

    void boundsTheInboxByBytes()
    {
        Inbox inbox([] {});
        Message large = numbered(0);
        large.payload = QByteArray(1 << 20, 'x');
        for (int i = 0; i < 70; ++i)
            inbox.put(large);
        const Inbox::Content content = inbox.take();
        QCOMPARE(content.messages.size(), size_t(64));
        QCOMPARE(content.dropped, size_t(6));
    }

    void keepsToItsWindow()
    {
        QByteArrayList sent;
        SendWindow window({2, 3}, [&](const Message &message) {
            sent.append(message.payload);
            return true;
        });
        for (int i = 0; i < 5; ++i)
            QVERIFY(window.add(numbered(i)));
        QVERIFY(!window.add(numbered(5)));
        QCOMPARE(sent, (QByteArrayList{"0", "1"}));
        window.acknowledged();
        QCOMPARE(sent, (QByteArrayList{"0", "1", "2"}));
        QVERIFY(window.add(numbered(6)));
        QVERIFY(!window.waitUntilEmpty(std::chrono::milliseconds(1)));
        for (int i = 0; i < 5; ++i)
            window.acknowledged();
        QCOMPARE(sent, (QByteArrayList{"0", "1", "2", "3", "4", "6"}));
        QVERIFY(window.waitUntilEmpty(std::chrono::milliseconds(0)));
    }

    void sendsInOrderWhenAcknowledgedWhileSending()
    {
        QByteArrayList sent;
        SendWindow *self = nullptr;
        SendWindow window({1, 100}, [&](const Message &message) {
            sent.append(message.payload);
            self->acknowledged();
            return true;
        });
        self = &window;
        for (int i = 0; i < 5; ++i)
            QVERIFY(window.add(numbered(i)));
        QCOMPARE(sent, (QByteArrayList{"0", "1", "2", "3", "4"}));
    }

    void sendsNothingOnceClosed()
    {
        int sent = 0;
        SendWindow window({1, 5}, [&](const Message &) { return ++sent > 0; });
        QVERIFY(window.add(numbered(0)));
        QVERIFY(window.add(numbered(1)));
        window.close();
        window.acknowledged();
        QVERIFY(!window.add(numbered(2)));
        QCOMPARE(sent, 1);
    }

    // Left alone this one would sleep for longer than a test may take.
    void endsTheSleepOfPahosReceiver()
    {
        std::atomic<int> ended = -1;
        std::thread receiver([&ended] {
            pthread_setname_np(pthread_self(), "MQTTAsync_rcv");
            const timespec hour{3600, 0};
            ended = nanosleep(&hour, nullptr) == 0 ? 0 : errno;
        });
        while (ended < 0)
            wakePahoReceiver();
        receiver.join();
        QCOMPARE(ended.load(), EINTR);
    }
};

BAKERY_TEST(PartsTest)

}

#include "parts_test.moc"
