// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/bus/bus_ledger.h"

#include <algorithm>

namespace bakery::office {
namespace {

constexpr qsizetype perMessage = 400; // what one costs beside its bytes, about

qsizetype costOf(const SeenMessage &seen)
{
    qsizetype bytes = perMessage + seen.message.payload.size();
    for (const auto &[name, value] : seen.message.userProperties)
        bytes += name.size() + value.size();
    return bytes;
}

bool isShownOn(const SeenMessage &seen)
{
    const MessageKind kind = seen.judged.declaration.kind;
    return kind == MessageKind::State || kind == MessageKind::Presence || seen.message.retention == Retention::Retained;
}

}

QByteArrayView heartOf(const SeenMessage &seen)
{
    const QByteArrayView payload = seen.message.payload;
    constexpr QByteArrayView before = ",\"data\":";
    const qsizetype data = seen.judged.declaration.kind == MessageKind::Event ? payload.indexOf(before) : -1;
    return data < 0 ? payload : payload.sliced(data + before.size()).chopped(1);
}

const KeptMessage &BusLedger::take(const SeenMessage &seen)
{
    ++m_total;
    ++m_sinceTurn;
    m_violations += !seen.judged.fits();
    const bool isKnown = m_topics.size() < m_bounds.topics || m_topics.contains(seen.message.topic);
    const QByteArray name = isKnown ? seen.message.topic : others();
    Topic &topic = m_topics[name];
    if (topic.total++ == 0)
        topic.name = name;
    ++topic.sinceTurn;
    topic.violations += !seen.judged.fits();
    topic.isRetained = isKnown && isShownOn(seen);
    const qsizetype cost = costOf(seen);
    while (!topic.latest.empty() && topic.latest.size() >= m_perTopic) {
        m_bytes -= costOf(topic.latest.front().seen);
        topic.latest.pop_front();
    }
    makeRoom(cost);
    topic.latest.push_back({m_total, seen, false});
    KeptMessage &kept = topic.latest.back();
    if (m_bytes + cost > m_bounds.bytes) {
        kept.seen.message.payload.clear();
        kept.seen.message.userProperties.clear();
        kept.isCut = true;
    }
    m_bytes += costOf(kept.seen);
    return kept;
}

// All topics keep less, each the same: what is rare is not driven out by what is busy.
void BusLedger::makeRoom(qsizetype needed)
{
    while (m_bytes + needed > m_bounds.bytes && m_perTopic > 1) {
        m_perTopic /= 2;
        for (Topic &topic : m_topics)
            while (topic.latest.size() > m_perTopic) {
                m_bytes -= costOf(topic.latest.front().seen);
                topic.latest.pop_front();
            }
    }
}

void BusLedger::turnOver(Instant now)
{
    const double seconds = m_turnedAt == Instant{} ? 1 : std::max(0.001, double((now - m_turnedAt).count()) / 1000);
    m_turnedAt = now;
    m_perSecond = double(std::exchange(m_sinceTurn, 0)) / seconds;
    for (Topic &topic : m_topics)
        topic.perSecond = double(std::exchange(topic.sinceTurn, 0)) / seconds;
}

void BusLedger::clear()
{
    m_topics.clear();
    m_total = m_violations = m_sinceTurn = 0;
    m_perSecond = 0;
    m_bytes = 0;
    m_perTopic = m_bounds.perTopic;
    m_turnedAt = {};
}

const BusLedger::Topic *BusLedger::topic(const QByteArray &name) const
{
    const auto found = m_topics.find(name);
    return found == m_topics.end() ? nullptr : &found.value();
}

}
