// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/alerts/alarm_notices.h"

namespace bakery::office {

AlarmNotices::AlarmNotices(TodayStore &today) : m_today(today)
{
    connect(m_today.alarms(), &TableRows::shown, this, &AlarmNotices::look);
}

void AlarmNotices::look()
{
    const TableRows &rows = *m_today.alarms();
    const auto at = [&rows](int row, int column) { return rows.data(rows.index(row), Qt::UserRole + column); };
    std::set<QString> standing;
    for (int row = 0; row < rows.count(); ++row) {
        const int kind = at(row, 1).toInt();
        const QString what = at(row, 2).toString(), key = QString::number(kind) + u' ' + what;
        standing.insert(key); // how many they are may change: it is the same alarm
        if (!m_isNew && !m_told.contains(key))
            Q_EMIT raised(kind, what, at(row, 3).toString());
    }
    m_told = std::move(standing);
    m_isNew = false;
}

}
