// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/tables/changing_rows.h"

#include <vector>

namespace bakery::office {

// Rows of a short list that is made anew now and then. Only what differs is told: a row is known by its first column,
// stays where it is, and is never reset under the cursor.
class TableRows : public ChangingRows {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int revision READ revision NOTIFY shown)
public:
    using Row = QVariantList;

    explicit TableRows(QList<QByteArray> columns) : m_columns(std::move(columns)) { }

    void show(const std::vector<Row> &rows);
    int count() const { return int(m_rows.size()); }
    int revision() const { return m_revision; } // another number each time they were shown
    Q_INVOKABLE double most(const QString &column) const; // of its numbers
    Q_INVOKABLE int rowOf(const QString &key) const; // -1: it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void shown();

private:
    const QList<QByteArray> m_columns;
    std::vector<Row> m_rows;
    int m_revision = 0;
};

}
