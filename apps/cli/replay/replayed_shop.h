// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/cli/connected_shop.h"
#include "apps/cli/replay/tally.h"

#include <map>

namespace bakery {

// The test shop into which a recording is replayed: its people, what is on its shelf, and what its journal says of the
// orders that were placed anew. Its tokens are its own; of the recording no token is known.
class ReplayedShop {
public:
    explicit ReplayedShop(const ShopSettings &shop);

    // Asks until there is an answer that stays; status 0 when none came for long.
    Reply ask(const QByteArray &service, const QByteArray &what, const QJsonObject &body, const Caller &who,
        const QByteArray &id = {});

    Caller customer(const QString &recorded); // the same one for the same one; registered when first asked for
    Caller kiosk() const { return m_kiosk; }
    Caller manager() const;
    Caller cashier() const;

    // The regular price of a product from now on; false where there is no such product.
    bool setPrice(const QString &sku, const QJsonObject &price);
    // To be had at any hour: the recorded day has other ones than the day on which it is replayed.
    Reply putProduct(QJsonObject card);
    // At least so many are on the shelf.
    bool stockUp(const QString &sku, qint64 available);

    // The order that this request has made, as its event tells its cause; a refusal does not name it.
    std::optional<QString> placedBy(const QByteArray &request);
    const Tally &tally() const { return m_tally; }
    // Until the journal has told what became of all of them, or for so long.
    bool waitFor(const std::set<QString> &orders, int timeoutMs);

private:
    ShopSettings m_shop;
    ConnectedShop m_connected;
    Caller m_kiosk;
    std::map<QString, Caller> m_customers;
    std::map<QString, QString> m_orderOfCause;
    Tally m_tally;
};

}
