// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/bus/bus_ledger.h"
#include "qml/shop/local_form.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace bakery::office {

// The latest messages as somebody can read them: only so many at each look, the newest on top. Those that came between
// are counted, and the view says so.
class MessageStream : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role {
        NumberRole = Qt::UserRole,
        TimeRole,
        TopicRole,
        KindRole,
        ServiceRole,
        WhatRole,
        GistRole,
        BytesRole,
        IsWrongRole
    };
    static constexpr size_t atOnce = 12; // at one look
    static constexpr size_t mostRows = 300;

    explicit MessageStream(const LocalForm &form) : m_form(form) { }

    void offer(const KeptMessage &message);
    void paint(); // a look
    void show(const std::vector<const KeptMessage *> &newestFirst); // these instead
    void clear() { show({}); }
    int count() const { return int(m_rows.size()); }
    qint64 leftOut() const { return m_leftOut; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Row {
        qint64 number = 0;
        QString time, topic, service, what, gist;
        int kind = 0;
        qsizetype bytes = 0;
        bool isWrong = false;
    };
    Row rowOf(const KeptMessage &message) const;

    const LocalForm &m_form;
    std::deque<KeptMessage> m_waiting; // for the next look
    std::deque<Row> m_rows;
    qint64 m_leftOut = 0;
};

}
