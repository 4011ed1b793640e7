// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/back_office.h"
#include "tests/scenarios/bread_shop.h"

namespace bakery::office {

// A back office that the shop knows, in a shop that sells bread and donuts. Mona is a manager, Carl a cashier, Ben a
// baker.
class OfficeAtTheTable {
public:
    OfficeAtTheTable();

    void passes(Milliseconds time); // for the shop and the office
    void signsIn(const QString &name); // by PIN
    void signsInAsAdministrator(); // Ada, by password
    Id signsUp(const QString &name); // a customer with that password
    QString sealed(const QString &secret) const; // for auth alone
    void bakes(const QString &sku, qint64 quantity, const QString &batch, std::optional<Instant> bestBefore = {});
    Id sells(const QString &sku, qint64 quantity = 1); // to somebody with money; the order
    Id ordersInCash(const QString &sku); // at a kiosk: it waits until somebody pays

    BackOffice &office() { return *m_office; }
    ShelfStore &shelf() { return *m_office->shelf(); }
    UnitStory &story() { return *m_office->story(); }
    OrderList &orders() { return *m_office->orders(); }
    OrderPage &page() { return *m_office->order(); }
    QString firstUnitOf(const QString &sku) const { return m_office->shelf()->unitsOf(sku)->front().unit.text(); }
    static QString pinOf(const QString &name);

    BreadShop shop;

    static inline const QString carl = QStringLiteral("Carl"), mona = QStringLiteral("Mona"),
                                ben = QStringLiteral("Ben"), password = QStringLiteral("a long way to the oven");

private:
    void employs(const QString &name, Role role);

    QTemporaryDir m_folder;
    std::unique_ptr<MemoryBus> m_bus;
    std::unique_ptr<BackOffice> m_office;
};

}
