// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <algorithm>
#include <set>

namespace bakery::office {

// The base of lists that are made anew now and then while somebody looks at them: what stays is left where it is.
class ChangingRows : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
protected:
    // Makes `rows` what is wanted, and tells only what differs. Each row has a key of its own.
    template <typename Rows, typename KeyOf, typename IsSame>
    void turnInto(Rows &rows, const Rows &wanted, KeyOf keyOf, IsSame isSame)
    {
        removeOthers(rows, wanted, keyOf);
        std::set<std::decay_t<decltype(keyOf(wanted[0]))>> present;
        for (const auto &row : rows)
            present.insert(keyOf(row));
        for (size_t i = 0; i < wanted.size(); ++i) {
            size_t end = i;
            while (end < wanted.size() && !present.contains(keyOf(wanted[end])))
                ++end;
            if (end > i) {
                beginInsertRows({}, int(i), int(end) - 1);
                rows.insert(
                    rows.begin() + qsizetype(i), wanted.begin() + qsizetype(i), wanted.begin() + qsizetype(end));
                endInsertRows();
                i = end - 1;
                continue;
            }
            bring(rows, i, keyOf, keyOf(wanted[i]));
            if (!isSame(rows[i], wanted[i])) {
                rows[i] = wanted[i];
                Q_EMIT dataChanged(index(int(i)), index(int(i)));
            }
        }
    }

private:
    template <typename Rows, typename KeyOf>
    void removeOthers(Rows &rows, const Rows &wanted, KeyOf keyOf)
    {
        std::set<std::decay_t<decltype(keyOf(wanted[0]))>> kept;
        for (const auto &row : wanted)
            kept.insert(keyOf(row));
        const auto isGone = [&](size_t row) { return !kept.contains(keyOf(rows[row])); };
        for (size_t end = rows.size(); end > 0;) {
            size_t from = end;
            while (from > 0 && isGone(from - 1))
                --from;
            if (from < end) {
                beginRemoveRows({}, int(from), int(end) - 1);
                rows.erase(rows.begin() + qsizetype(from), rows.begin() + qsizetype(end));
                endRemoveRows();
            }
            end = from > 0 ? from - 1 : 0;
        }
    }

    // The row of that key, from behind.
    template <typename Rows, typename KeyOf, typename Key>
    void bring(Rows &rows, size_t to, KeyOf keyOf, const Key &key)
    {
        const auto found =
            std::find_if(rows.begin() + qsizetype(to), rows.end(), [&](const auto &row) { return keyOf(row) == key; });
        const int from = int(found - rows.begin());
        if (from == int(to))
            return;
        beginMoveRows({}, from, from, {}, int(to));
        const auto row = *found;
        rows.erase(found);
        rows.insert(rows.begin() + qsizetype(to), row);
        endMoveRows();
    }
};

}
