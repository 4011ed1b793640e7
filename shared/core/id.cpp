// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/id.h"

#include <QRandomGenerator>

namespace bakery {
namespace {

template <typename Text>
std::optional<Id> parseCanonical(const Text &text)
{
    if (text.size() != 36)
        return std::nullopt;
    const QUuid uuid = QUuid::fromString(text);
    if (uuid.isNull())
        return std::nullopt;
    return Id(uuid);
}

}

std::optional<Id> Id::parse(QStringView text) { return parseCanonical(text); }

std::optional<Id> Id::parse(std::string_view text)
{
    return parseCanonical(QLatin1StringView(text.data(), qsizetype(text.size())));
}

Instant madeAt(const Id &id)
{
    const QUuid &uuid = id.uuid();
    return {qint64(uuid.data1) << 16 | uuid.data2};
}

Id Chance::nextId(Instant at)
{
    // Ids of one millisecond stay in order through a counter; a clock that steps back does not undo the order.
    if (at.sinceEpochMs > m_lastMs || m_counter == 0xfff || m_lastMs - at.sinceEpochMs > 5000) {
        m_lastMs = at.sinceEpochMs > m_lastMs || m_lastMs - at.sinceEpochMs > 5000 ? at.sinceEpochMs : m_lastMs + 1;
        m_counter = 0;
    } else {
        ++m_counter;
    }
    const quint64 tail = draw();
    QUuid uuid;
    uuid.data1 = uint(m_lastMs >> 16);
    uuid.data2 = ushort(m_lastMs & 0xffff);
    uuid.data3 = ushort(0x7000 | m_counter);
    for (int i = 0; i < 8; ++i)
        uuid.data4[i] = uchar(tail >> (8 * i));
    uuid.data4[0] = uchar((uuid.data4[0] & 0x3f) | 0x80);
    return Id(uuid);
}

quint64 SystemChance::draw() { return QRandomGenerator::system()->generate64(); }

}
