// SPDX-License-Identifier: GPL-3.0-or-later
// Every batch: where production's journal leaves it against its row, and what was baked against the units on
// inventory's shelf.
#include "checker/checks.h"
#include "checker/row_stream.h"

#include <set>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

using production::BatchState;

class BatchReader {
public:
    explicit BatchReader(Judgement &judgement)
        : m_judgement(judgement)
        , m_isPruned(judgement.cut.isPruned(u"production"_s))
        , m_heardTo(judgement.cut.followed(u"inventory"_s, u"production"_s))
        , m_rows(judgement.cut.store(u"production"_s),
              u"select batch, state, quantity, sku, oven, done_at from batches order by batch"_s)
        , m_shelved(judgement.cut.store(u"inventory"_s),
              u"select batch, count(*), min(sku), max(sku), min(oven), max(oven), min(baked_at), max(baked_at)"
              " from units where batch <> '' and oven <> '' group by batch order by batch"_s)
    {
        RowStream letters(judgement.cut.store(u"inventory"_s), u"select subject from dead_letters"_s);
        while (letters.next())
            m_setAside.insert(letters.key(0));
    }

    void read()
    {
        SortedFile<BatchFact> &facts = m_judgement.batchFacts;
        qint64 &counted = m_judgement.report.counter(u"batches"_s);
        bool isTold = facts.next(), hasRow = m_rows.next(), hasUnits = m_shelved.next();
        while (isTold || hasRow || hasUnits) {
            m_batch = first(isTold, hasRow, hasUnits);
            ++counted;
            m_isReported = false;
            int times = 0;
            BatchFact told;
            for (; isTold && facts.current().batch == m_batch; isTold = facts.next()) {
                told = facts.current();
                m_isReported |= told.isReported;
                ++times;
            }
            const bool isThere = hasRow && m_rows.key(0) == m_batch;
            const bool isShelved = hasUnits && m_shelved.key(0) == m_batch;
            if (times > 1)
                found(Rule::BatchMovedIllegally, u"the journal tells its end %1 times"_s.arg(times));
            compareRow(times > 0 ? &told : nullptr, isThere);
            compareUnits(told, isThere, isShelved);
            hasRow = isThere ? m_rows.next() : hasRow;
            hasUnits = isShelved ? m_shelved.next() : hasUnits;
        }
    }

private:
    Key first(bool isTold, bool hasRow, bool hasUnits) const
    {
        Key least{~0ull, ~0ull};
        if (isTold)
            least = std::min(least, m_judgement.batchFacts.current().batch);
        if (hasRow)
            least = std::min(least, m_rows.key(0));
        if (hasUnits)
            least = std::min(least, m_shelved.key(0));
        return least;
    }

    void compareRow(const BatchFact *told, bool isThere)
    {
        if (!told && (m_isPruned || !isThere))
            return;
        if (!told)
            return found(Rule::BatchDiffersFromJournal, u"the journal tells nothing of it"_s);
        if (!isThere)
            return found(Rule::BatchDiffersFromJournal, u"production has no such batch"_s);
        const bool isBaked = told->state == BatchState::Baked;
        if (m_rows.text(1) != enumText(told->state) || (isBaked && m_rows.number(2) != told->quantity)
            || (isBaked && m_rows.number(5) != told->doneAt.sinceEpochMs))
            found(Rule::BatchDiffersFromJournal,
                u"%1 of it are %2; the journal tells of %3 that are %4"_s.arg(m_rows.number(2))
                    .arg(m_rows.text(1))
                    .arg(told->quantity)
                    .arg(enumText(told->state)));
    }

    // What is baked comes to the shelf once inventory has heard of it, whole; nothing else does.
    void compareUnits(const BatchFact &told, bool isThere, bool isShelved)
    {
        const qint64 units = isShelved ? m_shelved.number(1) : 0;
        const bool isBaked = isThere && m_rows.text(1) == u"baked"_s;
        const bool isHeard = told.position <= m_heardTo && !m_setAside.contains(m_batch);
        const qint64 baked = isBaked && isHeard ? m_rows.number(2) : 0;
        if (units != baked)
            return found(Rule::BatchMiscounted, u"%1 were baked, %2 came to the shelf"_s.arg(baked).arg(units));
        if (!isShelved)
            return;
        if (!allAre(2, 3) || !allAre(4, 4) || !allAre(6, 5))
            found(Rule::BatchMiscounted, u"its units name another product, oven or time of baking"_s);
    }

    // The least and the greatest of its units are what its row says.
    bool allAre(int least, int wanted)
    {
        return m_shelved.text(least) == m_rows.text(wanted) && m_shelved.text(least + 1) == m_rows.text(wanted);
    }

    void found(Rule rule, const QString &detail)
    {
        if (!std::exchange(m_isReported, true))
            m_judgement.report.found(rule, m_batch.text(), detail);
    }

    Judgement &m_judgement;
    const bool m_isPruned;
    const qint64 m_heardTo;
    RowStream m_rows, m_shelved;
    std::set<Key> m_setAside; // what inventory could not handle yet

    // Of the batch that is looked at.
    Key m_batch;
    bool m_isReported = false;
};

}

void checkBatches(Judgement &judgement)
{
    const auto &stores = judgement.cut.stores();
    if (stores.contains(u"production"_s) && stores.contains(u"inventory"_s))
        BatchReader(judgement).read();
}

}
