// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/judging/seen_message.h"

#include <QHash>
#include <QSize>

namespace bakery {

// How much goes by under each topic.
class TopicRates {
public:
    static constexpr qsizetype mostTopics = 10'000; // beyond these, one row for all others

    void count(const Message &message, bool fits);
    // What was counted since the last such moment becomes the rate.
    void turnOver(Instant now);

    QByteArray table(QSize size) const; // the busiest first
    QByteArray json() const; // one line with all
    qint64 total() const { return m_total; }

private:
    struct Counts {
        qint64 total = 0;
        qint64 violations = 0;
        qint64 sinceTurn = 0;
        double perSecond = 0;
        qsizetype latestBytes = 0;
    };
    std::vector<std::pair<QByteArray, Counts>> busiestFirst() const;

    QHash<QByteArray, Counts> m_topics;
    qint64 m_total = 0;
    qint64 m_sinceTurn = 0;
    double m_perSecond = 0;
    Instant m_turnedAt;
};

}
