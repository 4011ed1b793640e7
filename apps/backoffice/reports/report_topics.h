// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/reports.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace bakery::office {

// What a report tells of, topic by topic: some figures, and what is drawn as bars. Its tables are those of the printed
// one (report_sheets.h).
class ReportTopics : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
public:
    enum Topic { Sales, Waste, Freshness, Payments, Taxes, Drawers };
    Q_ENUM(Topic)
    enum Measure {
        Takings,
        PaidBack,
        Orders,
        AverageOrder,
        TurnedAway,
        Thrown,
        ThrownValue,
        ThrownCost,
        SellThrough,
        MedianAge,
        SoldOut,
        Asked,
        Taken,
        GivenBack,
        Net,
        Tax,
        InDrawers,
        CountedOff
    };
    Q_ENUM(Measure)
    // What can be asked of a figure; Nothing: no orders or units stand behind it.
    enum Behind {
        BehindSales,
        BehindRefused,
        BehindCancelled,
        BehindRefunds,
        BehindWaste,
        BehindHandedOver,
        BehindAdded,
        BehindSoldOut,
        BehindTaps,
        BehindDrawers,
        Nothing
    };
    Q_ENUM(Behind)
    enum class Form { Amount, Number, Rate, Minutes };
    enum class Better { More, Less, Neither };

    struct Told {
        Measure measure = Takings;
        Form form = Form::Amount;
        Better better = Better::Neither;
        Behind behind = Nothing;
        std::optional<qint64> now, before; // nothing: there is none
    };
    static std::vector<Told> figuresOf(Topic topic, const reports::Figures &now, const reports::Figures &before);

    // By what a bar narrows the question down.
    enum class Narrow { Product, Means, Reason, Nothing };
    struct Bar {
        QString word; // a sku, a means of payment, a reason, a tax class
        qint64 value = 0, before = 0;
        std::optional<qint64> count; // of pieces or orders
    };
    struct Bars {
        Form form = Form::Amount;
        Narrow narrow = Narrow::Nothing;
        Behind behind = Nothing;
        std::vector<Bar> bars; // the longest first
    };
    // One or two of them; a topic may have none.
    static std::vector<Bars> barsOf(Topic topic, const reports::Figures &now, const reports::Figures &before);

    // In per cent; nothing where there is nothing to measure by.
    static std::optional<int> changeOf(const Told &told);
};

}
