// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/table_rows.h"

namespace bakery::office {

void TableRows::show(const std::vector<Row> &rows)
{
    const size_t before = m_rows.size();
    turnInto(
        m_rows, rows, [](const Row &row) { return row[0].toString(); },
        [](const Row &one, const Row &other) { return one == other; });
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

int TableRows::rowOf(const QString &key) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&key](const Row &row) { return row[0].toString() == key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
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
