// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/journal_reader.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int turnsAtOnce = 500;

bool names(const QJsonValue &value, const QString &subject)
{
    const auto doesOne = [&](const QJsonValue &one) { return names(one, subject); };
    if (value.isArray()) {
        const QJsonArray all = value.toArray();
        return std::any_of(all.begin(), all.end(), doesOne);
    }
    if (value.isObject()) {
        const QJsonObject all = value.toObject();
        return std::any_of(all.begin(), all.end(), doesOne);
    }
    return value.toString() == subject;
}

}

JournalReader::JournalReader(Store &store)
    : m_from{store,
        u"select first_position, last_position, events from turns where first_position >= "
        "coalesce((select max(first_position) from turns where first_position <= ?), 0) and last_position >= ? order by first_position limit ?"_s}
    , m_about{store,
          u"select first_position, events from turns where committed_at >= ? and events like ? "
          "order by first_position"_s}
{
}

qint64 JournalReader::read(qint64 position, const std::function<void(const JournalEntry &)> &visit)
{
    for (;;) {
        const auto turns = m_from.all<qint64, qint64, QString>(position, position, turnsAtOnce);
        for (const auto &[first, last, events] : turns) {
            qint64 at = first;
            for (const QJsonValue &event : QJsonDocument::fromJson(events.toUtf8()).array()) {
                if (at >= position)
                    visit({at, event.toObject()});
                ++at;
            }
            position = last + 1;
        }
        if (turns.size() < turnsAtOnce)
            return position;
    }
}

std::vector<JournalEntry> JournalReader::about(const QString &subject, Instant since)
{
    std::vector<JournalEntry> found;
    for (const auto &[first, events] : m_about.all<qint64, QString>(since, QString(u'%' + subject + u'%'))) {
        qint64 at = first;
        for (const QJsonValue &event : QJsonDocument::fromJson(events.toUtf8()).array()) {
            if (event["subject"_L1].toString() == subject || names(event["data"_L1], subject))
                found.push_back({at, event.toObject()});
            ++at;
        }
    }
    return found;
}

}
