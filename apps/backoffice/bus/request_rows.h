// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/judging/request_form.h"

#include <QAbstractListModel>
#include <QJsonObject>
#include <QtQml/qqmlregistration.h>

namespace bakery::office {

// What a request says as a form: a row for each value that it has or may have, in the order of its contract.
class RequestRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
public:
    enum Role {
        PathRole = Qt::UserRole,
        DepthRole,
        KeyRole,
        KindRole,
        ValueRole,
        ChoicesRole,
        HintRole,
        IsThereRole,
        MayGrowRole,
        MayGoRole,
        IsWrongRole
    };
    enum Kind { Text, Number, Truth, Choice, Group, List };
    Q_ENUM(Kind)

    void begin(const FormField &form); // with what has to be there
    void show(const QJsonObject &body, const QString &wrongPath);
    void clear();
    const QJsonObject &body() const { return m_body; }

    Q_INVOKABLE void set(const QString &path, const QString &value);
    Q_INVOKABLE void put(const QString &path); // what is not there; of a list one more
    Q_INVOKABLE void remove(const QString &path);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QString path; // as a violation names it: lines[0].sku
        const FormField *field = nullptr;
        int depth = 0;
        QString key, value;
        bool isThere = true, mayGrow = false, mayGo = false, isWrong = false;

        bool isAt(const Row &other) const;
        bool operator==(const Row &) const = default;
    };
    void addRows(std::vector<Row> &rows, const FormField &field, const QJsonValue &value, const Row &row) const;
    const Row *rowAt(const QString &path) const;
    void change(const QString &path, const QJsonValue &value); // undefined: it goes

    FormField m_form;
    QJsonObject m_body;
    QString m_wrongPath;
    std::vector<Row> m_rows;
};

}
