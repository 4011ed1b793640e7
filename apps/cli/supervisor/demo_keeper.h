// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/cli/shop_client.h"
#include "apps/cli/supervisor/demo_menu.h"
#include "apps/cli/supervisor/demo_shelf.h"

#include <QJsonObject>
#include <QTimer>

namespace bakery {

// Fills a shop for `up --demo` with people, money, a shelf and ovens. The ovens bake what is sold; what they do not,
// and what goes stale, the keeper puts on the shelf itself, so that it is always good; in a shop that lives whole days
// there is only what its ovens bake. It hears what happens from inventory's journal and asks for everything as anybody
// else would.
class DemoKeeper : public QObject {
public:
    DemoKeeper(const ShopSettings &shop, ShopClient &client);

    // Blocks until people, products and the first shelf are there. Does nothing twice. Throws Trouble.
    void fill();

private:
    void putMenu();
    void fillShelf();
    QList<QJsonObject> known(const QByteArray &question, const QString &list);
    void putMissing(
        const QByteArray &what, const QString &key, const QList<QJsonObject> &wanted, const QList<QJsonObject> &known);
    void registerPeople();
    void giveSecret(const QByteArray &what, const Reply &registered, const QString &field, const QString &secret);
    void topUp(const QByteArray &name, const QByteArray &person);
    Reply request(const QByteArray &service, const QByteArray &what, const QJsonObject &body, const QByteArray &id);
    QByteArray fixedId(const QByteArray &what) const;

    Instant shopNow() const;
    void heard(const Message &journal);
    void heardEvent(const QJsonObject &event);
    void count(const Reply &stock);
    void countAgain();
    void fillUp();
    void put(const QByteArray &sku, qint64 quantity);

    ShopSettings m_shop;
    ShopClient &m_client;
    ClockMapping m_clock;
    const DemoMenu m_menu;
    DemoShelf m_shelf;
    qint64 m_position = 0; // of the journal: an entry may arrive twice
    QTimer m_fillUp;
    QTimer m_count;
};

}
