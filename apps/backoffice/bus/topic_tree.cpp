// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/bus/topic_tree.h"

#include <algorithm>
#include <climits>
#include <map>

namespace bakery::office {
namespace {

constexpr qsizetype longestTaste = 120; // bytes of the latest payload

QByteArray tasteOf(QByteArrayView payload)
{
    QByteArray taste = payload.first(std::min(payload.size(), longestTaste)).toByteArray();
    for (char &c : taste)
        if (uchar(c) < ' ')
            c = ' ';
    return taste;
}

// What stands under a slash comes right after it.
QByteArray sortedBy(QByteArray path) { return path.replace('/', '\x01'); }

}

std::vector<TopicTree::Row> TopicTree::rowsOf(const BusLedger &ledger, const QByteArray &search) const
{
    std::map<QByteArray, Row> all; // by how they are sorted
    for (const BusLedger::Topic &topic : ledger.topics()) {
        if (!search.isEmpty() && !topic.name.toLower().contains(search))
            continue;
        const qsizetype start = topic.name.startsWith(m_root) ? m_root.size() : 0;
        int depth = 0;
        for (qsizetype end = start; end >= 0; ++depth) {
            end = topic.name.indexOf('/', end == start ? end : end + 1);
            const QByteArray path = end < 0 ? topic.name : topic.name.left(end);
            Row &row = all[sortedBy(path)];
            if (row.path.isEmpty())
                row = {path, sortedBy(path), depth};
            row.hasChildren |= end >= 0;
            row.rate += topic.perSecond;
            row.total += topic.total;
            row.wrong += topic.violations;
            if (end < 0) {
                row.isRetained = topic.isRetained;
                row.latest = tasteOf(heartOf(topic.latest.back().seen));
            }
        }
    }
    std::vector<Row> rows;
    int closed = INT_MAX; // rows that lie deeper are not there
    for (auto &[order, row] : all) {
        if (row.depth > closed)
            continue;
        row.isOpen = row.hasChildren && (!search.isEmpty() || m_open.contains(row.path));
        closed = row.hasChildren && !row.isOpen ? row.depth : INT_MAX;
        rows.push_back(row);
        if (rows.size() == mostRows)
            break;
    }
    return rows;
}

// Both are sorted alike, so one walk finds what has come, gone and changed.
void TopicTree::show(const BusLedger &ledger, const QByteArray &search)
{
    const std::vector<Row> wanted = rowsOf(ledger, search);
    const size_t before = m_rows.size();
    size_t at = 0;
    for (const Row &row : wanted) {
        size_t gone = at;
        while (gone < m_rows.size() && m_rows[gone].order < row.order)
            ++gone;
        if (gone > at) {
            beginRemoveRows({}, int(at), int(gone) - 1);
            m_rows.erase(m_rows.begin() + qsizetype(at), m_rows.begin() + qsizetype(gone));
            endRemoveRows();
        }
        if (at == m_rows.size() || m_rows[at].order != row.order) {
            beginInsertRows({}, int(at), int(at));
            m_rows.insert(m_rows.begin() + qsizetype(at), row);
            endInsertRows();
        } else if (!(m_rows[at] == row)) {
            m_rows[at] = row;
            Q_EMIT dataChanged(index(int(at)), index(int(at)));
        }
        ++at;
    }
    if (at < m_rows.size()) {
        beginRemoveRows({}, int(at), count() - 1);
        m_rows.resize(at);
        endRemoveRows();
    }
    if (before != m_rows.size())
        Q_EMIT countChanged();
}

void TopicTree::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
    Q_EMIT countChanged();
}

void TopicTree::toggle(const QString &path)
{
    const QByteArray name = path.toUtf8();
    if (m_open.erase(name) == 0)
        m_open.insert(name);
    Q_EMIT toggled();
}

int TopicTree::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QByteArray TopicTree::nameOf(const Row &row) const
{
    return row.depth == 0 && row.path.startsWith(m_root) ? row.path.sliced(m_root.size())
                                                         : row.path.sliced(row.path.lastIndexOf('/') + 1);
}

QVariant TopicTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case PathRole:
        return QString::fromUtf8(row.path);
    case NameRole:
        return QString::fromUtf8(nameOf(row));
    case DepthRole:
        return row.depth;
    case HasChildrenRole:
        return row.hasChildren;
    case IsOpenRole:
        return row.isOpen;
    case RateRole:
        return row.rate;
    case TotalRole:
        return row.total;
    case WrongRole:
        return row.wrong;
    case IsRetainedRole:
        return row.isRetained;
    case LatestRole:
        return QString::fromUtf8(row.latest);
    default:
        return {};
    }
}

QHash<int, QByteArray> TopicTree::roleNames() const
{
    return {{PathRole, "path"}, {NameRole, "name"}, {DepthRole, "depth"}, {HasChildrenRole, "hasChildren"},
        {IsOpenRole, "isOpen"}, {RateRole, "rate"}, {TotalRole, "total"}, {WrongRole, "wrong"},
        {IsRetainedRole, "isRetained"}, {LatestRole, "latest"}};
}

}
