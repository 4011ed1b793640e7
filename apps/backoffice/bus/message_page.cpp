// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/bus/message_page.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bakery::office {

QString MessagePage::time() const
{
    return isOpen() ? m_form.localTime(m_message.seen.at).toString(u"HH:mm:ss.zzz"_s) : QString();
}

bool MessagePage::isRetained() const
{
    const BusLedger::Topic *topic = m_ledger.topic(m_message.seen.message.topic);
    return topic && topic->isRetained;
}

QString MessagePage::violation() const { return whereAndWhat(m_message.seen.judged.violation); }

QStringList MessagePage::properties() const
{
    QStringList all;
    const Message &message = m_message.seen.message;
    for (const auto &[name, value] : message.userProperties)
        all << QString::fromUtf8(name + " = " + value);
    if (!message.responseTopic.isEmpty())
        all << u"response topic = "_s + QString::fromUtf8(message.responseTopic);
    if (!message.correlationData.isEmpty())
        all << u"correlation data = "_s
                + (message.correlationData.isValidUtf8() ? QString::fromUtf8(message.correlationData)
                                                         : QString::fromLatin1(message.correlationData.toHex()));
    return all;
}

void MessagePage::setShowsDifference(bool shows)
{
    if (shows == m_showsDifference)
        return;
    m_showsDifference = shows;
    show();
}

void MessagePage::open(const QByteArray &topic, qint64 number)
{
    const BusLedger::Topic *kept = m_ledger.topic(topic);
    if (!kept)
        return;
    const auto &all = kept->latest;
    const auto found = number == 0 ? all.end() - 1
                                   : std::find_if(all.begin(), all.end(),
                                       [number](const KeptMessage &message) { return message.number == number; });
    if (found == all.end())
        return;
    m_message = *found;
    m_before = found == all.begin() ? std::nullopt : std::optional(*(found - 1));
    show();
}

void MessagePage::step(int by)
{
    const BusLedger::Topic *kept = m_ledger.topic(m_message.seen.message.topic);
    if (!kept)
        return;
    const int wanted = std::clamp(m_place - 1 + by, 0, int(kept->latest.size()) - 1);
    open(kept->name, kept->latest[size_t(wanted)].number);
}

void MessagePage::close()
{
    m_message = {};
    m_before.reset();
    show();
}

void MessagePage::show()
{
    std::vector<PayloadLine> lines = linesOfPayload(m_message.seen.message.payload);
    m_order = orderIn(lines);
    if (m_message.seen.judged.violation)
        markViolation(lines, *m_message.seen.judged.violation);
    if (m_showsDifference && m_before && !m_message.isCut && !m_before->isCut)
        markDifference(lines, linesOfPayload(m_before->seen.message.payload));
    m_lines.show(std::move(lines));
    m_place = m_places = -1; // whatever it was before
    refresh();
}

void MessagePage::refresh()
{
    const BusLedger::Topic *kept = m_ledger.topic(m_message.seen.message.topic);
    int place = 0, places = 0;
    if (kept) {
        places = int(kept->latest.size());
        for (int i = 0; i < places; ++i)
            if (kept->latest[size_t(i)].number == m_message.number)
                place = i + 1;
    }
    if (place == m_place && places == m_places)
        return;
    m_place = place;
    m_places = places;
    Q_EMIT changed();
}

}
