// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checker/checker.h"
#include "tests/checker/tampering.h"
#include "tests/table_top/table_top_shop.h"

namespace bakery {

// A shop in which everything has happened once: sold, refused for want of stock and of money, cancelled, refunded in
// part, prepared, given up, thrown out. Its services have stopped. It is lived through once; each test gets a copy of
// its stores.
struct HonestShop {
    HonestShop();
    ~HonestShop();
    HonestShop(const HonestShop &) = delete;
    HonestShop &operator=(const HonestShop &) = delete;

    static Answer place(TableTopShop &shop, const Caller &caller, const QString &sku, qint64 quantity);
    static void mustBe(int status, const Answer &answer);

    Report checked() const { return bakery::check({.stores = stores, .now = now}); }

    // A booking as the bank makes them, behind its back.
    void book(const QString &to, const QString &from, const QString &kind, const QString &about, int amount);
    QByteArray aSoldUnit();
    QString one(const QString &service, const QString &sql) { return tampering.text(service, sql); }

    const StoreAddresses stores;
    Tampering tampering;
    Instant now;
    const QString sold, refunded, prepared, cancelled; // orders

private:
    struct Past;
    explicit HonestShop(const Past &past);
};

// Exactly one finding, of this rule.
#define COMPARE_FINDING(report, wanted)                                                                                \
    do {                                                                                                               \
        const Report seen = (report);                                                                                  \
        QVERIFY2(seen.total() == 1 && seen.has(wanted), qPrintable(seen.text()));                                      \
    } while (false)

}
