// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/shop/local_form.h"
#include "qml/shop/shop_line.h"

namespace bakery::office {

// What the broker tells of itself under $SYS, where it is Mosquitto or tells the same.
class BrokerFigures : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(bool isTold READ isTold NOTIFY changed)
    Q_PROPERTY(QString version READ version NOTIFY changed)
    Q_PROPERTY(QString clients READ clients NOTIFY changed)
    Q_PROPERTY(QString received READ received NOTIFY changed)
    Q_PROPERTY(QString sent READ sent NOTIFY changed)
    Q_PROPERTY(QString retained READ retained NOTIFY changed)
    Q_PROPERTY(QString dropped READ dropped NOTIFY changed)
    Q_PROPERTY(QString memory READ memory NOTIFY changed)
public:
    BrokerFigures(ShopLine &line, const LocalForm &form);

    bool isTold() const { return !m_told.empty(); }
    QString version() const { return text("version"); }
    QString clients() const { return number("clients/connected"); }
    QString received() const { return number("load/messages/received/1min"); } // a minute
    QString sent() const { return number("load/messages/sent/1min"); }
    QString retained() const { return number("retained messages/count"); }
    QString dropped() const { return number("publish/messages/dropped"); }
    QString memory() const; // in MB

Q_SIGNALS:
    void changed();

private:
    QString text(const char *name) const;
    QString number(const char *name) const;

    const LocalForm &m_form;
    std::map<QByteArray, QByteArray> m_told; // by what follows $SYS/broker/
};

}
