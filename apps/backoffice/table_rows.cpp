// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/table_rows.h"

#include <QSet>

#include <algorithm>

namespace bakery::office {

void TableRows::show(const std::vector<Row> &rows)
{
    const size_t before = m_rows.size();
    QSet<QString> wanted;
    for (const Row &row : rows)
        wanted.insert(row[0].toString());
    const auto isGone = [&wanted](const Row &row) { return !wanted.contains(row[0].toString()); };
    for (int i = int(m_rows.size()) - 1; i >= 0; --i)
        if (isGone(m_rows[size_t(i)])) {
            beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            endRemoveRows();
        }
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto found = std::find_if(m_rows.begin() + qsizetype(std::min(i, m_rows.size())), m_rows.end(),
            [&](const Row &row) { return row[0] == rows[i][0]; });
        const int from = int(found - m_rows.begin()), to = int(i);
        if (found == m_rows.end()) {
            beginInsertRows({}, to, to);
            m_rows.insert(m_rows.begin() + to, rows[i]);
            endInsertRows();
            continue;
        }
        if (from != to) {
            beginMoveRows({}, from, from, {}, to);
            std::rotate(m_rows.begin() + to, found, found + 1);
            endMoveRows();
        }
        if (m_rows[i] != rows[i]) {
            m_rows[i] = rows[i];
            Q_EMIT dataChanged(index(to), index(to));
        }
    }
    if (before != m_rows.size())
        Q_EMIT countChanged();
    ++m_revision;
    Q_EMIT shown();
}

double TableRows::most(const QString &column) const
{
    const qsizetype place = m_columns.indexOf(column.toLatin1());
    double most = 0;
    for (const Row &row : m_rows)
        most = std::max(most, row.value(place).toDouble());
    return most;
}

int TableRows::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant TableRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    return m_rows[size_t(index.row())].value(role - Qt::UserRole);
}

QHash<int, QByteArray> TableRows::roleNames() const
{
    QHash<int, QByteArray> names;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        names[Qt::UserRole + int(i)] = m_columns[i];
    return names;
}

}
