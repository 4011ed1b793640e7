// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/report_rows.h"
#include "shared/contracts/reports.h"

#include <map>
#include <tuple>
#include <vector>

namespace bakery {

// What a part of inventory's journal comes to. A day's is kept as a document once inventory has said that the day is
// complete; that of the day that is open is counted anew for each answer, by the same code.

struct AgeCount {
    Integer<0, mostMinorUnits> minutes;
    Integer<1, mostMinorUnits> pieces;
};
BOOST_DESCRIBE_STRUCT(AgeCount, (), (minutes, pieces))

struct SumOfProduct {
    Sku sku;
    reports::Count added;
    reports::Count handedOver;
    reports::Count wasted;
    List<AgeCount, 0, 1'000'000> ages; // at the hand-over, by their minute
};
BOOST_DESCRIBE_STRUCT(SumOfProduct, (), (sku, added, handedOver, wasted, ages))

// `priced` of the pieces had a price in the event, which is what `value` counts; and so for the cost.
struct WasteSum {
    Sku sku;
    reports::Word reason;
    reports::Count pieces;
    reports::Count priced;
    reports::Count value;
    reports::Count costed;
    reports::Count cost;
};
BOOST_DESCRIBE_STRUCT(WasteSum, (), (sku, reason, pieces, priced, value, costed, cost))

struct OvenSum {
    Text<0, 64> oven; // empty: by hand
    Integer<0, mostMinorUnits> quarter; // in which it was baked
    reports::Count added;
    reports::Count stale;
};
BOOST_DESCRIBE_STRUCT(OvenSum, (), (oven, quarter, added, stale))

struct ShelfSums {
    List<SumOfProduct, 0, 1'000'000> products;
    List<WasteSum, 0, 1'000'000> waste;
    List<OvenSum, 0, 1'000'000> ovens;
};
BOOST_DESCRIBE_STRUCT(ShelfSums, (), (products, waste, ovens))

// Where thrown-out units came from, written down with them.
struct Origin {
    Text<0, 64> oven;
    Integer<0, mostMinorUnits> quarter;
    reports::Count pieces;
};
BOOST_DESCRIBE_STRUCT(Origin, (), (oven, quarter, pieces))
using Origins = List<Origin, 0, 1000>;

Origins originsOf(const std::vector<ReportUnitRow> &units);

class ShelfTally {
public:
    void add(const AdditionRow &row);
    void add(const HandoverRow &row);
    void add(const ReportDiscardRow &row);
    void add(const ShelfSums &sums);
    ShelfSums sums() const;

private:
    struct Product {
        qint64 added = 0, handedOver = 0, wasted = 0;
        std::map<qint64, qint64> ages;
    };
    struct Waste {
        qint64 pieces = 0, priced = 0, value = 0, costed = 0, cost = 0;
    };
    struct Oven {
        qint64 added = 0, stale = 0;
    };
    std::map<QString, Product> m_products;
    std::map<std::pair<QString, QString>, Waste> m_waste; // by sku and reason
    std::map<std::pair<QString, qint64>, Oven> m_ovens; // by oven and quarter
};

// The age that half of the pieces have not passed; of an even number the younger of the two in the middle.
std::optional<reports::Minutes> medianOf(const std::map<qint64, qint64> &piecesByMinute);

}
