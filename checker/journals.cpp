// SPDX-License-Identifier: GPL-3.0-or-later
// Every journal from its beginning, or from where it was pruned: positions, chain, ids, causes.
#include "checker/batch_events.h"
#include "checker/checks.h"
#include "checker/row_stream.h"
#include "checker/unit_events.h"
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
    // A caller may name its request as it likes, also so that it looks like an event's incarnation and position.
    if (first <= 0 || last - first != 9 || !isNumber || id.startsWith("request-"))
        return std::nullopt;
    return Cause{QString::fromLatin1(id.left(first)), position};
}

struct RefundOnly {
    std::optional<Id> refund;
};
BOOST_DESCRIBE_STRUCT(RefundOnly, (), (refund))

struct ToppedUp {
    Id customer;
    Price amount;
};
BOOST_DESCRIBE_STRUCT(ToppedUp, (), (customer, amount))

bool mayBeOfRefund(OrderEvent event)
{
    return event == OrderEvent::RefundRequested || event == OrderEvent::PaymentRefunded
        || event == OrderEvent::UnitsReturned || event == OrderEvent::OrderRefunded;
}

class JournalReader {
public:
    JournalReader(Judgement &judgement, const QString &service)
        : m_judgement(judgement)
        , m_service(service)
        , m_facts(judgement.cut.journal(service))
        , m_expected(m_facts.prunedTo + 1)
        , m_previous(m_facts.prunedTo > 0 ? m_facts.prunedHash.toLatin1() : originHash())
        , m_units(judgement.unitFacts)
        , m_batches(judgement)
        , m_turns(judgement.report.counter(u"turns"_s))
        , m_events(judgement.report.counter(u"events"_s))
    {
    }

    void read()
    {
        RowStream turns(m_judgement.cut.store(m_service),
            u"select first_position, last_position, previous_hash, hash, events from turns order by first_position"_s);
        while (turns.next()) {
            ++m_turns;
            const QByteArrayView events = turns.bytes(4);
            readTurn({turns.number(0), turns.number(1), turns.bytes(2).toByteArray(), turns.bytes(3).toByteArray(),
                QByteArray::fromRawData(events.data(), events.size())});
        }
        m_batches.finish();
        m_judgement.report.head(m_service, m_facts.head);
    }

private:
    void readTurn(const JournalTurn &turn)
    {
        m_isReported = false;
        const QString where = m_service + u':' + QString::number(turn.first);
        if (turn.first != m_expected)
            found(Rule::JournalGap, where, u"the turn before it ends at %1"_s.arg(m_expected - 1));
        else if (turn.previousHash != m_previous || turnHash(turn.previousHash, turn.first, turn.events) != turn.hash)
            found(Rule::JournalChainBroken, where, u"the hash does not fit what is written"_s);
        m_expected = turn.last + 1;
        m_previous = turn.hash;
        const auto events = readEvents(turn.events);
        if (!events || qint64(events->size()) != turn.last - turn.first + 1)
            return found(Rule::EventMisnumbered, where, u"the turn does not hold as many events as it says"_s);
        for (size_t i = 0; i < events->size(); ++i)
            readEvent((*events)[i], turn.first + qint64(i));
    }

    void readEvent(const EventView &event, qint64 position)
    {
        ++m_events;
        const QByteArray id = event.id();
        const auto named = eventNamed(id);
        if (!named || named->service != m_service || named->position != position || event.position() != position)
            found(Rule::EventMisnumbered, m_service + u':' + QString::number(position),
                u"the event there calls itself "_s + QString::fromUtf8(id));
        if (const auto cause = eventNamed(event.cause()))
            if (!exists(*cause))
                found(Rule::CauseMissing, QString::fromUtf8(id),
                    u"its cause %1 does not exist"_s.arg(QString::fromUtf8(event.cause())));
        if (const auto kind = orderEventOf(event.type()); kind && tellerOf(*kind) == m_service)
            keepOrderEvent(*kind, event, position);
        if (m_service == u"inventory"_s)
            m_units.read(event, position);
        if (m_service == u"production"_s)
            m_batches.read(event, position);
        if (m_service == u"bank"_s && event.type() == bank::AccountToppedUp::event.name)
            if (const auto data = event.decodeData<ToppedUp>())
                m_judgement.topUpFacts.put({Key::of(data->customer), data->amount.amount});
        if (m_service == u"merchant"_s && event.type() == merchant::DayClosed::event.name)
            if (const auto closed = event.decodeData<merchant::DayClosed>())
                m_judgement.daysClosed[closed->date].push_back(*closed);
    }

    void keepOrderEvent(OrderEvent kind, const EventView &event, qint64 position)
    {
        Key refund;
        if (mayBeOfRefund(kind))
            if (const auto data = event.decodeData<RefundOnly>(); data && data->refund)
                refund = Key::of(*data->refund);
        const bool isOfRefund = !refund.isNull();
        const Key order = Key::of(event.subject().toLatin1());
        m_judgement.orderFacts.put({order, position, kind, isOfRefund, false});
        if (isOfRefund)
            m_judgement.orderFacts.put({refund, position, kind, true, true});
    }

    // Of one turn only the first, which explains the others.
    void found(Rule rule, const QString &subject, const QString &detail)
    {
        if (!std::exchange(m_isReported, true))
            m_judgement.report.found(rule, subject, detail);
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
    bool m_isReported = false; // of this turn
    UnitEvents m_units;
    BatchEvents m_batches;
    qint64 &m_turns;
    qint64 &m_events;
};

}

void checkJournals(Judgement &judgement)
{
    for (const auto &[service, store] : judgement.cut.stores())
        JournalReader(judgement, service).read();
    judgement.orderFacts.sort();
    judgement.unitFacts.sort();
    judgement.batchFacts.sort();
    judgement.topUpFacts.sort();
}

}
