// SPDX-License-Identifier: GPL-3.0-or-later
// Every unit: its life as inventory's journal tells it against the legal one, and where it ended against its row. How
// many stayed sold with each order is kept for the check of these.
#include "checker/checks.h"
#include "checker/row_stream.h"
#include "checker/unit_life.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

using inventory::UnitState;

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
        SortedFile<UnitFact> &facts = m_judgement.unitFacts;
        qint64 &counted = m_judgement.report.counter(u"units"_s);
        bool isTold = facts.next(), hasRow = nextRow();
        while (isTold || hasRow) {
            m_unit = !isTold ? m_rowKey : !hasRow ? facts.current().unit : std::min(facts.current().unit, m_rowKey);
            ++counted;
            m_life = {.isUnknown = m_isPruned};
            m_isReported = false;
            for (; isTold && facts.current().unit == m_unit; isTold = facts.next())
                tell(facts.current());
            const bool isThere = hasRow && m_rowKey == m_unit;
            if (isThere)
                keepRow();
            compare(isThere);
            if (isThere)
                hasRow = nextRow();
        }
        keepSold();
        m_judgement.soldFacts.sort();
    }

    void compareShelves()
    {
        RowStream shelf(
            m_judgement.cut.store(u"inventory"_s), u"select sku, available, reserved from shelf order by sku"_s);
        while (shelf.next()) {
            const Shelf counted = m_shelves.value(shelf.text(0));
            if (counted.available != shelf.number(1) || counted.reserved != shelf.number(2))
                m_judgement.report.found(Rule::ShelfMiscounted, shelf.text(0),
                    u"the shelf says %1 available and %2 reserved, the units %3 and %4"_s.arg(shelf.number(1))
                        .arg(shelf.number(2))
                        .arg(counted.available)
                        .arg(counted.reserved));
        }
    }

private:
    struct Shelf {
        qint64 available = 0;
        qint64 reserved = 0;
    };

    bool nextRow()
    {
        const bool hasRow = m_rows.next();
        if (hasRow)
            m_rowKey = m_rows.key(0);
        return hasRow;
    }

    void tell(const UnitFact &told)
    {
        if (told.move == UnitMove::Sold && m_life.state == UnitState::Sold)
            found(Rule::UnitSoldTwice, u"with %1 and with %2"_s.arg(m_life.order.text(), told.order.text()));
        else if (!isLegal(m_life, told.move, told.order))
            found(Rule::UnitMovedIllegally,
                u"%1 while %2, at position %3"_s
                    .arg(enumText(told.move), m_life.state ? enumText(*m_life.state) : u"unknown"_s)
                    .arg(told.position));
        if (told.move == UnitMove::Sold)
            compareBestBefore(told);
        follow(m_life, told);
    }

    // What was told when it was baked counts, not what the hand-over says.
    void compareBestBefore(const UnitFact &sold)
    {
        const ClockMapping &clock = m_judgement.request.clock;
        const Instant bestBefore = std::min(m_life.bestBefore.value_or(sold.bestBefore), sold.bestBefore);
        if (bestBefore <= clock.shopAt(sold.at - turnTakesAtMost))
            found(Rule::UnitSoldStale,
                u"best before %1, handed over at %2 of shop time"_s.arg(
                    QString::fromLatin1(bestBefore.text()), QString::fromLatin1(clock.shopAt(sold.at).text())));
    }

    // Most units were sold, those of an order one after another.
    void keepRow()
    {
        const QByteArrayView state = m_rows.bytes(2);
        if (state == "available")
            ++m_shelves[m_rows.text(1)].available;
        else if (state == "reserved")
            ++m_shelves[m_rows.text(1)].reserved;
        if (state != "sold")
            return;
        const SoldFact sold{m_rows.key(3), 1, numberOf(m_rows.bytes(1))};
        if (m_sold.order == sold.order && m_sold.product == sold.product) {
            ++m_sold.units;
            return;
        }
        keepSold();
        m_sold = sold;
    }

    void keepSold()
    {
        if (m_sold.units > 0)
            m_judgement.soldFacts.put(m_sold);
        m_sold = {};
    }

    qint64 numberOf(QByteArrayView sku)
    {
        if (sku == m_lastSku)
            return m_lastNumber;
        m_lastSku = sku.toByteArray();
        const auto known = m_numbers.constFind(m_lastSku);
        if (known != m_numbers.cend())
            return m_lastNumber = *known;
        m_judgement.products.append(QString::fromUtf8(sku));
        return m_lastNumber = m_numbers[m_lastSku] = m_judgement.products.size() - 1;
    }

    void compare(bool isThere)
    {
        if (m_isReported || (m_life.isUnknown && isThere))
            return;
        if (!isThere)
            return found(Rule::UnitDiffersFromJournal, u"inventory has no such unit"_s);
        if (m_life.state && QLatin1StringView(m_rows.bytes(2)) == enumText(*m_life.state)
            && m_rows.key(3) == m_life.order)
            return;
        found(Rule::UnitDiffersFromJournal,
            u"it is %1 of order \"%2\"; the journal tells %3 of order \"%4\""_s.arg(m_rows.text(2), m_rows.text(3),
                m_life.state ? enumText(*m_life.state) : u"nothing"_s, m_life.order.text()));
    }

    void found(Rule rule, const QString &detail)
    {
        if (!std::exchange(m_isReported, true))
            m_judgement.report.found(rule, m_unit.text(), detail);
    }

    Judgement &m_judgement;
    const bool m_isPruned;
    RowStream m_rows;
    Key m_rowKey;
    SoldFact m_sold;
    QHash<QByteArray, qint64> m_numbers; // of products
    QByteArray m_lastSku;
    qint64 m_lastNumber = 0;
    QHash<QString, Shelf> m_shelves; // by product

    // Of the unit that is looked at.
    Key m_unit;
    UnitLife m_life;
    bool m_isReported = false;
};

}

void checkUnits(Judgement &judgement)
{
    UnitReader reader(judgement);
    reader.read();
    reader.compareShelves();
}

}
