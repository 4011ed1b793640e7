// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backoffice/office_at_the_table.h"

#include <QTest>

namespace bakery::office {

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

// What is done from the manager's app with ovens and with the menu, without its screen: all services are real, time is
// moved.
class SteeringTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("dialect"); // a screen does not know the store
        QTest::newRow("sqlite") << int(Dialect::Sqlite);
    }
    void showsABatchOnItsWay();
    void putsInSkipsAndFails();
    void takesAnOvenOutAndBringsItBack();
    void saysWhyAnOvenTakesNothing();
    void tellsWhatIsBakedByItself();
    void leadsFromAUnitToItsOven();
    void listsWhatIsSold();
    void marksSoldOutWithOneTouch();
    void pausesAllKiosks();
    void closesEarly();
    void changesAProduct();
    void tellsTwoEditorsOfEachOther();
    void bringsAPriceWithItsTime();
    void withdrawsAndSellsAgain();
    void letsABakerMarkAndNotChange();
};

}
