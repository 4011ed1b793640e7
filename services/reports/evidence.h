// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/report_maker.h"

namespace bakery {

// The orders, refunds, units and moments behind a figure, page by page. A page ends when it is full, when it would be
// too large for a message, or when so many rows were looked at that the next question should have its turn.
class EvidenceReader {
public:
    explicit EvidenceReader(ReportsStore &store) : m_store(store), m_days(store) { }

    // Nothing: the cursor is none of ours.
    std::optional<reports::EvidencePage> page(const reports::AskWhy &request);

private:
    template <typename Rows, typename EvidenceOf>
    bool readDated(Rows rowsIn, EvidenceOf evidenceOf);
    bool readOrders(const char *status);
    bool readRefunds();
    bool readShelf();
    bool readGaps();
    bool readTaps();
    bool readDrawers();
    bool readBatches();

    // Whether the page takes another; afterwards it goes on behind `cursor`.
    bool isFull() const;
    void take(reports::Evidence evidence, const QString &cursor);
    void pass(const QString &cursor);
    bool wants(const std::optional<Sku> &filter, const QString &sku) const { return !filter || filter->value == sku; }
    template <typename Lines>
    bool narrow(reports::Evidence &evidence, const Lines &lines) const;

    reports::Evidence of(const AdditionRow &row) const;
    reports::Evidence of(const HandoverRow &row) const;
    reports::Evidence of(const ReportDiscardRow &row);
    reports::Evidence of(const DrawerEntryRow &row) const;
    QString originOf(const Id &unit);

    ReportsStore &m_store;
    ReportDays m_days;
    reports::AskWhy m_request;
    reports::EvidencePage m_page;
    int m_limit = 50;
    size_t m_units = 0;
    int m_looked = 0;
};

}
