// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/monitor/topic_rates.h"

#include "shared/contracts/encode.h"

#include <algorithm>

namespace bakery {

void TopicRates::count(const Message &message, bool fits)
{
    ++m_total;
    ++m_sinceTurn;
    const bool isKnown = m_topics.size() < mostTopics || m_topics.contains(message.topic);
    Counts &counts = m_topics[isKnown ? message.topic : QByteArrayLiteral("(others)")];
    ++counts.total;
    ++counts.sinceTurn;
    counts.violations += !fits;
    counts.latestBytes = message.payload.size();
}

void TopicRates::turnOver(Instant now)
{
    const double seconds = m_turnedAt == Instant{} ? 1 : std::max(0.001, double((now - m_turnedAt).count()) / 1000);
    m_turnedAt = now;
    m_perSecond = double(std::exchange(m_sinceTurn, 0)) / seconds;
    for (Counts &counts : m_topics)
        counts.perSecond = double(std::exchange(counts.sinceTurn, 0)) / seconds;
}

std::vector<std::pair<QByteArray, TopicRates::Counts>> TopicRates::busiestFirst() const
{
    std::vector<std::pair<QByteArray, Counts>> rows;
    for (auto it = m_topics.begin(); it != m_topics.end(); ++it)
        rows.emplace_back(it.key(), it.value());
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return std::tuple(-a.second.perSecond, -a.second.total, a.first)
            < std::tuple(-b.second.perSecond, -b.second.total, b.first);
    });
    return rows;
}

QByteArray TopicRates::table(QSize size) const
{
    const auto number = [](auto value, int width) { return QByteArray::number(value).rightJustified(width); };
    QByteArray text = QByteArray::number(m_total) + " messages, " + QByteArray::number(m_perSecond, 'f', 1)
        + " a second, " + QByteArray::number(m_topics.size()) + " topics\n";
    text += "     /s      total      bytes  wrong  topic\n";
    qsizetype shown = 0;
    const auto rows = busiestFirst();
    for (const auto &[topic, counts] : rows) {
        if (++shown > size.height() - 4)
            break;
        text += QByteArray::number(counts.perSecond, 'f', 1).rightJustified(7) + number(counts.total, 11)
            + number(counts.latestBytes, 11) + number(counts.violations, 7) + "  "
            + topic.left(std::max(10, size.width() - 39)) + '\n';
    }
    if (qsizetype(rows.size()) >= shown && shown > size.height() - 4)
        text += "        … and " + QByteArray::number(qsizetype(rows.size()) - shown + 1) + " topics more\n";
    return text;
}

QByteArray TopicRates::json() const
{
    QByteArray out = "{\"total\":" + QByteArray::number(m_total)
        + ",\"perSecond\":" + QByteArray::number(m_perSecond, 'f', 1) + ",\"topics\":[";
    const char *separator = "";
    for (const auto &[topic, counts] : busiestFirst()) {
        out += std::exchange(separator, ",");
        out += "{\"topic\":";
        encodeText(out, QByteArrayView(topic));
        out += ",\"perSecond\":" + QByteArray::number(counts.perSecond, 'f', 1) + ",\"total\":"
            + QByteArray::number(counts.total) + ",\"latestBytes\":" + QByteArray::number(counts.latestBytes)
            + ",\"violations\":" + QByteArray::number(counts.violations) + '}';
    }
    return out + "]}\n";
}

}
