// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/board.h"
#include "shared/testing/test_program.h"

#include <QTest>

namespace bakery::board_test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Instant noon{1'763'640'000'000};

QStringList numbersOf(const orders::PickUpBoard &board)
{
    QStringList numbers;
    for (const auto &number : board.preparing)
        numbers << number.value;
    for (const auto &ready : board.ready)
        numbers << u"ready "_s + ready.number.value;
    return numbers;
}

}

class BoardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatIsOnItsWayAndWhatIsReady()
    {
        const auto board = boardOf({{u"A001"_s, u"2026-11-20"_s, {}, {}}, {u"A002"_s, u"2026-11-20"_s, {}, {}}},
            {{u"A000"_s, u"2026-11-20"_s, {}, noon}}, u"2026-11-20"_s, noon);
        QCOMPARE(numbersOf(board), (QStringList{u"A001"_s, u"A002"_s, u"ready A000"_s}));
        QCOMPARE(board.ready.front().readyAt, noon);
    }
    void beginsEachDayEmpty()
    {
        const std::vector<BoardEntry> old{{u"A001"_s, u"2026-11-19"_s, {}, noon}};
        QCOMPARE(numbersOf(boardOf(old, old, u"2026-11-20"_s, noon)), QStringList());
        QCOMPARE(numbersOf(boardOf(old, old, u"2026-11-19"_s, noon)).size(), 2);
        QCOMPARE(numbersOf(boardOf(old, old, QString(), noon)).size(), 2); // nothing is open: what is left is fetched
    }
    void showsWhatIsFetchedLaterWhenItsTimeComes()
    {
        const BoardEntry later{u"A001"_s, u"2026-11-20"_s, noon + 1h, {}};
        QVERIFY(!isShownAsPreparing(later, {}, noon));
        QVERIFY(isShownAsPreparing(later, {}, noon + 30min));
    }
    void hasRoomForAHundred()
    {
        const std::vector<BoardEntry> many(130, {u"A001"_s, u"2026-11-20"_s, {}, noon});
        const auto board = boardOf(many, many, {}, noon);
        QCOMPARE(board.preparing.size(), 100u);
        QCOMPARE(board.ready.size(), 100u);
    }
};

BAKERY_TEST(BoardTest)

}

#include "board_test.moc"
