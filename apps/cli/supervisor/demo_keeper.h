// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/cli/shop_client.h"

#include <QHash>
#include <QJsonObject>
#include <QTimer>

#include <deque>

namespace bakery {

// Fills a shop for `up --demo` with people, money and a shelf, and keeps the shelf good until ovens do: what goes stale
// is replaced at once, what is sold after ten minutes of shop time. It asks for everything as anybody else would.
class DemoKeeper : public QObject {
public:
    DemoKeeper(const ShopSettings &shop, ShopClient &client);

    // Blocks until people, products and the first shelf are there. Does nothing twice. Throws Trouble.
    void fill();

private:
    struct Sold {
        Instant replaceAt; // wall time
        QByteArray sku;
        qint64 quantity;
    };

    void putProducts();
    void registerPeople();
    void topUp(const QByteArray &name, const QByteArray &person);
    Reply request(const QByteArray &service, const QByteArray &what, const QJsonObject &body, const QByteArray &id);
    QByteArray fixedId(const QByteArray &what) const;

    void stockChanged(const Message &state);
    void handedOver(const Message &event);
    void replaceSold();
    void replenish(const QByteArray &sku);
    qint64 awaited(const QByteArray &sku) const;

    ShopSettings m_shop;
    ShopClient &m_client;
    ClockMapping m_clock;
    QHash<QByteArray, qint64> m_onShelf;
    QHash<QByteArray, qint64> m_coming; // asked for and not yet on the shelf
    std::deque<Sold> m_sold; // in the order of replaceAt
    QTimer m_nextReplacement;
};

}
