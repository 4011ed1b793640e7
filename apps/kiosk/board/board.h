// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/shop/local_form.h"
#include "qml/shop/shop_line.h"
#include "shared/contracts/merchant_events.h"
#include "shared/contracts/orders_board.h"

namespace bakery::kiosk {

// The screen above the counter: what is being prepared, and what can be fetched. It asks for nothing and needs no
// pairing: whoever has a broker account of the shop sees what the shop shows.
class Board final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(bakery::LocalForm *form READ form CONSTANT)
    Q_PROPERTY(bool isConnected READ isConnected NOTIFY changed)
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString shopName READ shopName NOTIFY changed)
    Q_PROPERTY(QString clockTime READ clockTime NOTIFY changed)
    Q_PROPERTY(QStringList preparing READ preparing NOTIFY changed)
    Q_PROPERTY(QString newest READ newest NOTIFY changed)
    Q_PROPERTY(QStringList ready READ ready NOTIFY changed)
public:
    Board(Bus &bus, const Clock &clock, const QByteArray &site, const QString &client);

    LocalForm *form() { return &m_form; }
    bool isConnected() const { return m_line.isConnected(); }
    bool isLoaded() const { return bool(m_shown); } // the shop has shown something
    QString shopName() const { return m_shopName; }
    QString clockTime() const { return m_clockTime; }
    QStringList preparing() const; // the first to be placed first
    QString newest() const; // of the ready ones; empty: there is none
    QStringList ready() const; // the others, newest first

    void start() { m_line.open(); }
    void beat(); // some four times a second

Q_SIGNALS:
    void changed();
    void called(); // a number has become ready

private:
    void show(const orders::PickUpBoard &board);

    LocalForm m_form;
    ShopLine m_line;
    std::optional<orders::PickUpBoard> m_shown;
    QString m_shopName, m_clockTime;
};

}
