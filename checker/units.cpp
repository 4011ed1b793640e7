// SPDX-License-Identifier: GPL-3.0-or-later
// Every unit: its life as inventory's journal tells it against the legal one, and where it ended against its row.
#include "checker/checks.h"
#include "checker/row_stream.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

using inventory::UnitState;

// A turn reads the shop's clock a moment before it tells what it did.
constexpr Milliseconds turnTakesAtMost{1000};

// Where a unit stands after what was told of it so far. `isUnknown`: its beginning may have been pruned.
struct Life {
    std::optional<UnitState> state;
    QString order;
    bool isUnknown = false;
};

// The moves that are legal, as inventory makes them. A swapped unit goes from the shelf into the customer's hand at
// once; a unit left behind by its order is released without effect when it was thrown out before.
bool isLegal(const Life &life, UnitMove move, const QString &order)
{
    if (life.isUnknown)
        return true;
    if (!life.state)
        return move == UnitMove::Added;
    const bool isHeldByIt = *life.state == UnitState::Reserved && life.order == order;
    switch (move) {
    case UnitMove::Added:
        return false;
    case UnitMove::Reserved:
        return *life.state == UnitState::Available;
    case UnitMove::Released:
        return isHeldByIt || *life.state == UnitState::Discarded;
    case UnitMove::Sold:
        return isHeldByIt || *life.state == UnitState::Available;
    case UnitMove::Discarded:
        return *life.state == UnitState::Available || *life.state == UnitState::Reserved;
    case UnitMove::Returned:
        return *life.state == UnitState::Sold && life.order == order;
    }
    return false;
}

void follow(Life &life, UnitMove move, const QString &order)
{
    life.isUnknown = false;
    switch (move) {
    case UnitMove::Added:
        life = {UnitState::Available, {}, false};
        break;
    case UnitMove::Released:
        if (life.state != UnitState::Discarded)
            life = {UnitState::Available, {}, false};
        break;
    case UnitMove::Reserved:
        life = {UnitState::Reserved, order, false};
        break;
    case UnitMove::Sold:
        life = {UnitState::Sold, order, false};
        break;
    case UnitMove::Discarded:
        life = {UnitState::Discarded, {}, false};
        break;
    case UnitMove::Returned:
        life = {UnitState::Returned, order, false};
        break;
    }
}

class UnitReader {
public:
    explicit UnitReader(Judgement &judgement)
        : m_judgement(judgement)
        , m_isPruned(judgement.cut.isPruned(u"inventory"_s))
        , m_rows(judgement.cut.store(u"inventory"_s), u"select unit, sku, state, order_id from units order by unit"_s)
    {
    }

    void read()
    {
        bool isTold = m_judgement.unitEvents.next();
        bool hasRow = m_rows.next();
        while (isTold || hasRow) {
            const QString told = isTold ? m_judgement.unitEvents.current().key : QString();
            const QString row = hasRow ? m_rows.text(0) : QString();
            const QString unit = !isTold ? row : !hasRow ? told : std::min(told, row);
            m_judgement.report.count(u"units"_s);
            Life life{.isUnknown = m_isPruned};
            m_isReported = false;
            for (; isTold && m_judgement.unitEvents.current().key == unit; isTold = m_judgement.unitEvents.next())
                tell(unit, life, m_judgement.unitEvents.current());
            const bool isThere = row == unit;
            compare(unit, life, isThere);
            if (isThere)
                hasRow = m_rows.next();
        }
    }

private:
    void tell(const QString &unit, Life &life, const Told &told)
    {
        const auto move = UnitMove(told.kind);
        if (move == UnitMove::Sold && life.state == UnitState::Sold)
            found(Rule::UnitSoldTwice, unit, u"with %1 and with %2"_s.arg(life.order, told.order));
        else if (!isLegal(life, move, told.order))
            found(Rule::UnitMovedIllegally, unit,
                u"%1 while %2, at position %3"_s.arg(enumText(move), life.state ? enumText(*life.state) : u"unknown"_s)
                    .arg(told.position));
        if (move == UnitMove::Sold) {
            const Instant earliest = m_judgement.request.clock.shopAt(Instant{told.at} - turnTakesAtMost);
            if (Instant{told.bestBefore} <= earliest)
                found(Rule::UnitSoldStale, unit,
                    u"best before %1, handed over at %2 of shop time"_s.arg(
                        QString::fromLatin1(Instant{told.bestBefore}.text()),
                        QString::fromLatin1(m_judgement.request.clock.shopAt({told.at}).text())));
        }
        follow(life, move, told.order);
    }

    void compare(const QString &unit, const Life &life, bool isThere)
    {
        if (isThere)
            ++m_shelves[m_rows.text(1)].inState[m_rows.text(2)];
        if (m_isReported || (life.isUnknown && isThere))
            return;
        if (!isThere)
            return found(Rule::UnitDiffersFromJournal, unit, u"inventory has no such unit"_s);
        const QString told = life.state ? enumText(*life.state) : u"nothing"_s;
        if (told != m_rows.text(2) || life.order != m_rows.text(3))
            found(Rule::UnitDiffersFromJournal, unit,
                u"it is %1 of order \"%2\"; the journal tells %3 of order \"%4\""_s.arg(
                    m_rows.text(2), m_rows.text(3), told, life.order));
    }

    void found(Rule rule, const QString &unit, const QString &detail)
    {
        if (!std::exchange(m_isReported, true))
            m_judgement.report.found(rule, unit, detail);
    }

public:
    struct Shelf {
        QHash<QString, qint64> inState;
    };
    const QHash<QString, Shelf> &shelves() const { return m_shelves; }

private:
    Judgement &m_judgement;
    const bool m_isPruned;
    RowStream m_rows;
    QHash<QString, Shelf> m_shelves; // by product
    bool m_isReported = false;
};

}

void checkUnits(Judgement &judgement)
{
    UnitReader reader(judgement);
    reader.read();
    RowStream shelf(judgement.cut.store(u"inventory"_s), u"select sku, available, reserved from shelf order by sku"_s);
    while (shelf.next()) {
        const auto counted = reader.shelves().value(shelf.text(0));
        if (counted.inState.value(u"available"_s) != shelf.number(1)
            || counted.inState.value(u"reserved"_s) != shelf.number(2))
            judgement.report.found(Rule::ShelfMiscounted, shelf.text(0),
                u"the shelf says %1 available and %2 reserved, the units %3 and %4"_s.arg(shelf.number(1))
                    .arg(shelf.number(2))
                    .arg(counted.inState.value(u"available"_s))
                    .arg(counted.inState.value(u"reserved"_s)));
    }
}

}
