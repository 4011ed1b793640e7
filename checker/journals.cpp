// SPDX-License-Identifier: GPL-3.0-or-later
// Every journal from its beginning, or from where it was pruned: positions, chain, ids, causes.
#include "checker/checks.h"
#include "checker/row_stream.h"
#include "shared/contracts/envelope.h"
#include "shared/journal/journal.h"

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// "orders-0196f3a2-17" → the service and the position; nothing for what names no event.
struct Cause {
    QString service;
    qint64 position = 0;
};
std::optional<Cause> eventNamed(const QByteArray &id)
{
    const qsizetype last = id.lastIndexOf('-');
    const qsizetype first = id.indexOf('-');
    bool isNumber = false;
    const qint64 position = id.sliced(last + 1).toLongLong(&isNumber);
    if (first <= 0 || last - first != 9 || !isNumber)
        return std::nullopt;
    return Cause{QString::fromLatin1(id.left(first)), position};
}

class JournalReader {
public:
    JournalReader(Judgement &judgement, const QString &service)
        : m_judgement(judgement)
        , m_service(service)
        , m_facts(judgement.cut.journal(service))
        , m_expected(m_facts.prunedTo + 1)
        , m_previous(m_facts.prunedTo > 0 ? m_facts.prunedHash.toLatin1() : originHash())
        , m_units(judgement.unitEvents)
    {
    }

    void read()
    {
        Store &store = m_judgement.cut.store(m_service);
        const bool isSqlite = store.dialect() == Dialect::Sqlite; // there a blob costs no conversion
        RowStream turns(store,
            u"select first_position, last_position, previous_hash, hash, "_s
                + (isSqlite ? u"cast(events as blob)"_s : u"events"_s) + u" from turns order by first_position"_s);
        while (turns.next()) {
            m_judgement.report.count(u"turns"_s);
            readTurn({turns.number(0), turns.number(1), turns.text(2).toLatin1(), turns.text(3).toLatin1(),
                isSqlite ? turns.bytes(4) : turns.text(4).toUtf8()});
        }
        m_judgement.report.head(m_service, m_facts.head);
    }

private:
    void readTurn(const JournalTurn &turn)
    {
        const QString where = m_service + u':' + QString::number(turn.first);
        if (turn.first != m_expected)
            m_judgement.report.found(Rule::JournalGap, where, u"the turn before it ends at %1"_s.arg(m_expected - 1));
        else if (turn.previousHash != m_previous || turnHash(turn.previousHash, turn.first, turn.events) != turn.hash)
            m_judgement.report.found(Rule::JournalChainBroken, where, u"the hash does not fit what is written"_s);
        m_expected = turn.last + 1;
        m_previous = turn.hash;
        const auto events = readEvents(turn.events);
        if (!events || qint64(events->size()) != turn.last - turn.first + 1)
            return m_judgement.report.found(
                Rule::EventMisnumbered, where, u"the turn does not hold as many events as it says"_s);
        for (size_t i = 0; i < events->size(); ++i)
            readEvent((*events)[i], turn.first + qint64(i));
    }

    void readEvent(const EventView &event, qint64 position)
    {
        m_judgement.report.count(u"events"_s);
        const QByteArray id = event.id();
        const auto named = eventNamed(id);
        if (!named || named->service != m_service || named->position != position || event.position() != position)
            m_judgement.report.found(Rule::EventMisnumbered, m_service + u':' + QString::number(position),
                u"the event there calls itself "_s + QString::fromUtf8(id));
        if (const auto cause = eventNamed(event.cause()))
            if (!exists(*cause))
                m_judgement.report.found(Rule::CauseMissing, QString::fromUtf8(id),
                    u"its cause %1 does not exist"_s.arg(QString::fromUtf8(event.cause())));
        const Instant at = Instant::parse(event.time().toStdString()).value_or(Instant{});
        if (const auto kind = orderEventOf(event.type()); kind && tellerOf(*kind) == m_service)
            keepOrderEvent(m_judgement.orderEvents, *kind, event, position, at);
        if (m_service == u"inventory"_s)
            m_units.read(event, position, at);
    }

    bool exists(const Cause &cause) const
    {
        const auto &stores = m_judgement.cut.stores();
        return stores.contains(cause.service) && cause.position >= 1
            && cause.position <= m_judgement.cut.journal(cause.service).head;
    }

    Judgement &m_judgement;
    const QString m_service;
    const JournalFacts &m_facts;
    qint64 m_expected;
    QByteArray m_previous;
    UnitEvents m_units;
};

}

void checkJournals(Judgement &judgement)
{
    for (const auto &[service, store] : judgement.cut.stores())
        JournalReader(judgement, service).read();
    judgement.orderEvents.sort();
    judgement.unitEvents.sort();
}

}
