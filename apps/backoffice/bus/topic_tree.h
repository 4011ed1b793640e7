// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/bus/bus_ledger.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <set>

namespace bakery::office {

// The topics as a tree, of which those rows are there whose parents are open. What changes is told row by row.
class TopicTree : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role {
        PathRole = Qt::UserRole,
        NameRole,
        DepthRole,
        HasChildrenRole,
        IsOpenRole,
        RateRole,
        TotalRole,
        WrongRole,
        IsRetainedRole,
        LatestRole
    };
    static constexpr size_t mostRows = 2'000;

    explicit TopicTree(QByteArray root) : m_root(std::move(root)) { } // which all of them begin with

    // With `search` those whose name holds it, and their parents.
    void show(const BusLedger &ledger, const QByteArray &search);
    void clear();
    Q_INVOKABLE void toggle(const QString &path);
    int count() const { return int(m_rows.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void toggled(); // show it anew

private:
    struct Row {
        QByteArray path; // whole, so the topic itself where it is one
        QByteArray order; // by which rows are sorted: a parent before its children
        int depth = 0;
        bool hasChildren = false, isOpen = false, isRetained = false;
        double rate = 0;
        qint64 total = 0, wrong = 0;
        QByteArray latest = {};

        bool operator==(const Row &) const = default;
    };
    std::vector<Row> rowsOf(const BusLedger &ledger, const QByteArray &search) const;
    QByteArray nameOf(const Row &row) const;

    const QByteArray m_root;
    std::set<QByteArray> m_open;
    std::vector<Row> m_rows;
};

}
