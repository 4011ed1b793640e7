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
    Id personOf(const QString &name) const { return m_people.at(name); } // who works here
    static QString pinOf(const QString &name);

    BreadShop shop;

    static inline const QString carl = QStringLiteral("Carl"), mona = QStringLiteral("Mona"),
                                ben = QStringLiteral("Ben"), password = QStringLiteral("a long way to the oven");

private:
    void employs(const QString &name, Role role);

    QTemporaryDir m_folder;
    std::map<QString, Id> m_people;
    std::unique_ptr<MemoryBus> m_bus;
    std::unique_ptr<BackOffice> m_office;
};

inline QVariant at(const TableRows &rows, int row, const char *column)
{
    return rows.data(rows.index(row), rows.roleNames().key(column));
}

template <typename R>
void mustDo(OfficeAtTheTable &table, const R &what)
{
    const Answer answer = table.shop.request(table.shop.administrator(), what);
    if (answer.status != 200)
        qFatal("%s: %d %s", R::route.name, answer.status, answer.body.constData());
}

}
