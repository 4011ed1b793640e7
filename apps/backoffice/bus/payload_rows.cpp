// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/bus/payload_rows.h"

#include <algorithm>

namespace bakery::office {

void PayloadRows::show(std::vector<PayloadLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int PayloadRows::differences() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const PayloadLine &line) {
        return line.mark == PayloadLine::New || line.mark == PayloadLine::Changed || line.mark == PayloadLine::Gone;
    }));
}

int PayloadRows::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

QVariant PayloadRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_lines.size()))
        return {};
    const PayloadLine &line = m_lines[size_t(index.row())];
    switch (role) {
    case PathRole:
        return line.path;
    case DepthRole:
        return line.depth;
    case KeyRole:
        return line.key;
    case ValueRole:
        return line.value;
    case MarkRole:
        return int(line.mark);
    case NoteRole:
        return line.note;
    default:
        return {};
    }
}

QHash<int, QByteArray> PayloadRows::roleNames() const
{
    return {{PathRole, "path"}, {DepthRole, "depth"}, {KeyRole, "key"}, {ValueRole, "value"}, {MarkRole, "mark"},
        {NoteRole, "note"}};
}

}
