// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/journal/followed_journal.h"
#include "shared/journal/journal.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

using Verdict = FollowedJournal::Verdict;

// A journal of three turns with the positions 1, 2–3 and 4–6, as its owner publishes it.
struct Published {
    std::vector<FollowedTurn> turns;

    Published()
    {
        QByteArray previous = originHash();
        for (const auto &[first, last] : {std::pair(1, 1), std::pair(2, 3), std::pair(4, 6)}) {
            const QByteArray events = "[\"" + QByteArray::number(first) + "\"]";
            turns.push_back({"one", first, last, previous, turnHash(previous, first, events), events});
            previous = turns.back().hash;
        }
    }
};

// A follower that has handled so many of the turns.
FollowedJournal follower(const Published &journal, int handled)
{
    FollowedJournal followed("orders");
    followed.learnIncarnation("one");
    for (int i = 0; i < handled; ++i) {
        followed.moved(journal.turns[size_t(i)].last, journal.turns[size_t(i)].hash);
        followed.handled(journal.turns[size_t(i)].last);
    }
    return followed;
}

FollowedTurn altered(FollowedTurn turn)
{
    turn.events = "[\"another\"]";
    return turn;
}

FollowedTurn restored(FollowedTurn turn)
{
    turn.incarnation = "two";
    return turn;
}

FollowedTurn snapshotUpTo(const FollowedTurn &turn)
{
    return {turn.incarnation, 1, turn.last, originHash(), turn.hash, "[]", true};
}

}

class FollowedJournalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judgesWhatArrives_data()
    {
        QTest::addColumn<int>("handled");
        QTest::addColumn<FollowedTurn>("turn");
        QTest::addColumn<int>("verdict");
        const Published journal;
        const auto &[first, second, third] = std::tie(journal.turns[0], journal.turns[1], journal.turns[2]);
        const auto row = [](const char *name, int handled, const FollowedTurn &turn, Verdict verdict) {
            QTest::newRow(name) << handled << turn << int(verdict);
        };
        row("the first", 0, first, Verdict::Next);
        row("the next", 1, second, Verdict::Next);
        row("the one handled last", 1, first, Verdict::Duplicate);
        row("an old one", 3, first, Verdict::Duplicate);
        row("one too early", 0, second, Verdict::Gap);
        row("two too early", 0, third, Verdict::Gap);
        row("altered", 1, altered(second), Verdict::Alarm);
        row("altered and handled before", 2, altered(second), Verdict::Duplicate);
        row("altered and too early", 0, altered(second), Verdict::Gap);
        row("another incarnation", 1, restored(second), Verdict::Alarm);
        row("another incarnation of an old one", 2, restored(first), Verdict::Alarm);
        row("a snapshot for a new follower", 0, snapshotUpTo(third), Verdict::Next);
        row("a snapshot for an old follower", 1, snapshotUpTo(third), Verdict::Duplicate);
    }
    void judgesWhatArrives()
    {
        QFETCH(int, handled);
        QFETCH(FollowedTurn, turn);
        QFETCH(int, verdict);
        FollowedJournal followed = follower(Published(), handled);
        QCOMPARE(int(followed.judge(turn)), verdict);
        QCOMPARE(!followed.alarm().isEmpty(), verdict == int(Verdict::Alarm));
    }

    void refusesATurnThatContinuesAnotherPast()
    {
        const Published journal;
        FollowedJournal followed("orders");
        followed.load({u"orders"_s, u"one"_s, 1, QString(64, u'f')});
        QCOMPARE(followed.judge(journal.turns[1]), Verdict::Alarm);
        QVERIFY(followed.alarm().contains(u"hash"_s));
    }

    void stopsForGoodOnceAlarmed()
    {
        const Published journal;
        FollowedJournal followed = follower(journal, 1);
        QCOMPARE(followed.judge(restored(journal.turns[1])), Verdict::Alarm);
        QCOMPARE(followed.judge(journal.turns[1]), Verdict::Alarm);
        followed.headSeen("one", 6);
        QVERIFY(!followed.wantsLog({100'000}));
    }

    void lagsBehindUntilWhatIsInHandIsCommitted()
    {
        const Published journal;
        FollowedJournal followed = follower(journal, 1);
        const FollowedTurn &next = journal.turns[1];
        followed.moved(next.last, next.hash);
        QCOMPARE(followed.handledTo(), journal.turns[0].last);
        QCOMPARE(followed.lag(), next.last - journal.turns[0].last);
        QVERIFY(!followed.wantsLog({10'000}));
        followed.handled(next.last);
        QCOMPARE(followed.lag(), 0);
    }

    void asksForTheLogOnceASecondWhileSomethingIsMissing()
    {
        FollowedJournal followed = follower(Published(), 1);
        QVERIFY(!followed.wantsLog({10'000}));
        followed.headSeen("one", 6);
        QCOMPARE(followed.lag(), 5);
        QVERIFY(followed.wantsLog({10'000}));
        followed.askedLog({10'000}, "question");
        QVERIFY(!followed.wantsLog({11'000}));
        QVERIFY(followed.wantsLog({11'001}));
    }

    // What is missing comes in pieces, one question for each; what brought nothing is not asked for again at once.
    void asksOnWhereTheAnswerHelped()
    {
        const Published journal;
        FollowedJournal followed = follower(journal, 1);
        followed.headSeen("one", 6);
        followed.askedLog({10'000}, "first");
        followed.logEnded("first", "one", 6);
        QVERIFY(!followed.wantsLog({10'001}));
        QVERIFY(followed.wantsLog({11'001}));
        followed.askedLog({12'000}, "second");
        followed.logEnded("second", "one", 6); // what it brought is handled a little later
        followed.moved(journal.turns[1].last, journal.turns[1].hash);
        QVERIFY(followed.wantsLog({12'001}));
        followed.askedLog({13'000}, "third");
        followed.moved(journal.turns[2].last, journal.turns[2].hash);
        followed.headSeen("one", 9);
        QVERIFY(!followed.wantsLog({13'001})); // the answer is not over
        followed.logEnded("third", "one", 9);
        QVERIFY(followed.wantsLog({13'001}));
    }

    // A retained presence may be older than what was handled since; only the log itself convicts.
    void suspectsAHeadBehindItsOwnPosition()
    {
        FollowedJournal followed = follower(Published(), 2);
        followed.headSeen("one", 1);
        QVERIFY(followed.alarm().isEmpty());
        QVERIFY(followed.wantsLog({10'000}));
        followed.askedLog({10'000}, "first");
        followed.logEnded("first", "one", 3);
        QVERIFY(followed.alarm().isEmpty());
        followed.logEnded("first", "one", 2); // once more: late or doubled
        QVERIFY(followed.alarm().isEmpty());
        followed.askedLog({12'000}, "second");
        followed.logEnded("second", "one", 2);
        QVERIFY(followed.alarm().contains(u"ends at 2"_s));
    }

    // Whoever sends a request may name our address for its reply.
    void heedsNoAnswerToWhatItHasNotAsked()
    {
        FollowedJournal followed = follower(Published(), 2);
        for (const QByteArray question : {"", "guessed"}) {
            followed.logEnded(question, "", 0);
            followed.logEnded(question, "two", 7);
            followed.logEnded(question, "one", 1);
        }
        QVERIFY(followed.alarm().isEmpty());
        QCOMPARE(followed.lag(), 0);
    }

    void keepsWhatCameTooEarlyUntilTheGapIsClosed()
    {
        const Published journal;
        FollowedJournal followed = follower(journal, 0);
        followed.keepForLater(journal.turns[2]);
        followed.keepForLater(journal.turns[1]);
        QVERIFY(!followed.takeKept());
        followed.moved(1, journal.turns[0].hash);
        QCOMPARE(followed.takeKept()->first, 2);
        followed.moved(3, journal.turns[1].hash);
        QCOMPARE(followed.takeKept()->first, 4);
        QVERIFY(!followed.takeKept());
    }

    // What lies farthest ahead is given up first: the log brings it again.
    void keepsABoundedNumber()
    {
        FollowedJournal followed("orders");
        for (qint64 first = 2; first < 1000; ++first)
            followed.keepForLater({"one", first, first, {}, {}, {}});
        followed.moved(1, {});
        qint64 kept = 0;
        while (const auto turn = followed.takeKept()) {
            ++kept;
            followed.moved(turn->last, {});
        }
        QCOMPARE(kept, 64);
        QCOMPARE(followed.position(), 65);
    }

    void continuesWhereItsRowSays()
    {
        const Published journal;
        FollowedJournal again("orders");
        again.load(follower(journal, 2).row());
        QCOMPARE(again.position(), 3);
        QCOMPARE(again.judge(journal.turns[2]), Verdict::Next);
    }

    void readsOnlyWhatIsAJournalMessage_data()
    {
        QTest::addColumn<QByteArray>("property");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("no incarnation") << QByteArray("incarnation") << QByteArray();
        QTest::newRow("a short hash") << QByteArray("hash") << QByteArray("00");
        QTest::newRow("a short hash before") << QByteArray("previous") << QByteArray("00");
        QTest::newRow("no number") << QByteArray("first") << QByteArray("x");
        QTest::newRow("position 0") << QByteArray("first") << QByteArray("0");
        QTest::newRow("backwards") << QByteArray("last") << QByteArray("0");
    }
    void readsOnlyWhatIsAJournalMessage()
    {
        QFETCH(QByteArray, property);
        QFETCH(QByteArray, value);
        Message message;
        message.userProperties = FollowedTurn::properties("one", 1, 2, originHash(), originHash());
        QVERIFY(FollowedTurn::read(message));
        for (auto &[name, content] : message.userProperties)
            if (name == property)
                content = value;
        QVERIFY(!FollowedTurn::read(message));
    }
};

}

QTEST_GUILESS_MAIN(bakery::FollowedJournalTest)
#include "followed_journal_test.moc"
