// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backoffice/office_at_the_table.h"

#include <QTest>

namespace bakery::office {

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
