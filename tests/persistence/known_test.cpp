// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/known.h"
#include "tests/persistence/conformance.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// Counts how often it is asked what is in the store.
struct Question {
    explicit Question(Bakehouse &house)
        : rooms(house.store, u"select room from shelves order by room"_s)
        , store(house.store)
    {
    }

    Statement rooms;
    Store &store;
    int asked = 0;
    Known<qint64> largest{store, [this] {
                              ++asked;
                              qint64 most = 0;
                              for (const auto &[room] : rooms.all<qint64>())
                                  most = room;
                              return most;
                          }};
};

}

class KnownTest final : public ConformanceTest {
    Q_OBJECT
private Q_SLOTS:
    void asksAgainOnlyAfterAChange()
    {
        Bakehouse house;
        Question question(house);
        house.store.execute(u"insert into shelves values ('window', 10)"_s);
        for (int turn = 0; turn < 3; ++turn) {
            house.store.begin();
            QCOMPARE(question.largest(), 10);
            QCOMPARE(house.shelves.find(u"window"_s)->room, 10);
            house.store.commit();
        }
        QCOMPARE(question.asked, 1);
        house.store.begin();
        house.shelves.change(u"window"_s).room = 12;
        house.store.flush();
        QCOMPARE(question.largest(), 12); // within the turn
        house.store.commit();
        QCOMPARE(question.largest(), 12);
        QCOMPARE(question.asked, 2);
        Statement(house.store, u"delete from shelves"_s).run();
        QCOMPARE(question.largest(), 0);
        QCOMPARE(question.asked, 3);
    }

    void forgetsWhatWasRolledBack()
    {
        Bakehouse house;
        Question question(house);
        house.store.begin();
        house.shelves.insert({u"window"_s, 5});
        house.store.flush();
        QCOMPARE(question.largest(), 5);
        house.store.rollback();
        QCOMPARE(question.largest(), 0);
    }

    void asksAgainOnANewConnection()
    {
        Bakehouse house;
        Question question(house);
        QCOMPARE(question.largest(), 0);
        Bakehouse(house.store.address()).store.execute(u"insert into shelves values ('window', 7)"_s);
        QCOMPARE(question.largest(), 0); // whoever writes behind a writer's back is not heard
        house.store.reopen();
        QCOMPARE(question.largest(), 7);
    }

    void asksForOtherArguments()
    {
        Bakehouse house;
        house.store.execute(u"insert into shelves values ('window', 10), ('door', 3)"_s);
        Statement room(house.store, u"select room from shelves where shelf = ?"_s);
        int asked = 0;
        Known<qint64, QString> roomOf(house.store, [&](const QString &shelf) {
            ++asked;
            return std::get<0>(room.one<qint64>(shelf).value());
        });
        QCOMPARE(roomOf(u"window"_s), 10);
        QCOMPARE(roomOf(u"window"_s), 10);
        QCOMPARE(roomOf(u"door"_s), 3);
        QCOMPARE(asked, 2);
    }

    void knowsWhatComesFirst()
    {
        Bakehouse house;
        const Instant noon{12 * 3600 * 1000};
        KnownDue sold(house.store, u"select sold_at from loaves where sold_at is not null order by sold_at limit 1"_s);
        QVERIFY(!sold.hasCome(noon));
        house.store.begin();
        house.shelves.insert({u"window"_s, 5});
        house.loaves.insert({.shelf = u"window"_s, .place = 1, .soldAt = noon});
        house.store.commit();
        QVERIFY(!sold.hasCome(noon - Milliseconds(1)));
        QVERIFY(sold.hasCome(noon));
    }

    void noticesThatItsSessionIsGone()
    {
        Bakehouse house;
        house.store.assureSession();
        if (house.store.dialect() == Dialect::Sqlite)
            return; // there is none
        Store(house.store.address())
            .execute(u"select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()"
                     " and backend_type = 'client backend'"_s);
        QCOMPARE(troubleIn([&] { house.store.assureSession(); }), StoreTrouble::Lost);
    }
};

int runKnownTest(int argc, char **argv)
{
    KnownTest test;
    return QTest::qExec(&test, argc, argv);
}

}

#include "known_test.moc"
