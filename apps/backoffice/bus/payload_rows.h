// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/bus/payload_lines.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace bakery::office {

// The values of one message, a row each.
class PayloadRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
public:
    enum Role { PathRole = Qt::UserRole, DepthRole, KeyRole, ValueRole, MarkRole, NoteRole };
    enum Mark { Plain, Wrong, New, Changed, Gone };
    Q_ENUM(Mark)

    void show(std::vector<PayloadLine> lines);
    int differences() const; // from the message before

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<PayloadLine> m_lines;
};

}
