// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/evidence.h"

#include "services/reports/heard.h"
#include "shared/contracts/stored.h"

using namespace bakery::reports;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr size_t mostUnits = 4000; // of one page, and what one piece of evidence has beyond it
constexpr int mostLooked = 5000;
constexpr int chunk = 200;

// "2026-11-20/0196…": the row of an index, by date or by whatever stands first there.
struct DatedKey {
    QString date;
    QString key;
};
std::optional<DatedKey> datedKeyOf(const std::optional<Cursor> &cursor)
{
    if (!cursor)
        return DatedKey{u""_s, u""_s};
    const qsizetype slash = cursor->value.indexOf(u'/');
    if (slash < 0)
        return std::nullopt;
    return DatedKey{cursor->value.left(slash), cursor->value.sliced(slash + 1)};
}

std::optional<qint64> positionOf(const std::optional<Cursor> &cursor)
{
    if (!cursor)
        return 0;
    bool isNumber = false;
    const qint64 position = cursor->value.toLongLong(&isNumber);
    return isNumber ? std::optional(position) : std::nullopt;
}

const Id &keyOf(const ReportOrderRow &row) { return row.orderId; }
const Id &keyOf(const ReportRefundRow &row) { return row.refund; }

QString ovenNameOf(const QString &oven) { return oven.isEmpty() ? u"by-hand"_s : oven; }

}

std::optional<EvidencePage> EvidenceReader::page(const AskWhy &request)
{
    m_request = request;
    m_limit = request.limit ? int(*request.limit) : 50;
    const auto read = [this] {
        switch (m_request.figure) {
        case Figure::Sales:
            return readOrders("completed");
        case Figure::Refused:
            return readOrders("refused");
        case Figure::Cancelled:
            return readOrders("cancelled");
        case Figure::Refunds:
            return readRefunds();
        case Figure::Waste:
        case Figure::HandedOver:
        case Figure::Added:
            return readShelf();
        case Figure::SoldOut:
            return readGaps();
        case Figure::Taps:
            return readTaps();
        case Figure::Drawers:
            return readDrawers();
        case Figure::Batches:
            return readBatches();
        }
        return false;
    };
    return read() ? std::optional(std::move(m_page)) : std::nullopt;
}

bool EvidenceReader::isFull() const
{
    return int(m_page.evidence.size()) >= m_limit || m_units >= mostUnits || m_looked >= mostLooked;
}

void EvidenceReader::pass(const QString &cursor)
{
    ++m_looked;
    m_page.next = Cursor(cursor);
}

void EvidenceReader::take(Evidence evidence, const QString &cursor)
{
    m_units += evidence.units.size();
    m_page.evidence.push_back(std::move(evidence));
    pass(cursor);
}

// Of one product only that product's part of an order counts.
template <typename Lines>
bool EvidenceReader::narrow(Evidence &evidence, const Lines &lines) const
{
    if (!m_request.sku)
        return true;
    qint64 pieces = 0, amount = 0;
    for (const told::Line &line : lines)
        if (line.sku == *m_request.sku) {
            pieces += line.quantity;
            amount += line.quantity * line.unitPrice.amount;
        }
    evidence.pieces = pieces;
    evidence.amount->amount = amount;
    std::erase_if(evidence.units, [this](const UnitBehind &unit) { return unit.sku != *m_request.sku; });
    return pieces > 0;
}

// The rows of an index by date, in portions; `evidenceOf` gives nothing for one that does not count.
template <typename Rows, typename EvidenceOf>
bool EvidenceReader::readDated(Rows rowsIn, EvidenceOf evidenceOf)
{
    auto at = datedKeyOf(m_request.after);
    if (!at)
        return false;
    for (;;) {
        const auto rows = (m_store.*rowsIn)({m_request.from, m_request.to}, at->date, at->key, chunk);
        for (const auto &row : rows) {
            if (isFull())
                return true;
            at = DatedKey{row.date, keyOf(row).text()};
            const QString cursor = at->date + u'/' + at->key;
            std::optional<Evidence> evidence;
            if (!m_request.method || m_request.method->value == row.method)
                evidence = evidenceOf(row);
            if (evidence)
                take(std::move(*evidence), cursor);
            else
                pass(cursor);
        }
        if (rows.size() < chunk)
            break;
    }
    m_page.next.reset();
    return true;
}

bool EvidenceReader::readOrders(const char *status)
{
    return readDated(&ReportsStore::ordersIn, [&](const ReportOrderRow &row) -> std::optional<Evidence> {
        if (!row.counts || row.status != QLatin1StringView(status))
            return std::nullopt;
        Evidence evidence{.at = row.at, .order = row.orderId, .number = row.number, .method = row.method};
        evidence.amount = Price{row.total, Currency(row.currency)};
        evidence.pieces = row.pieces;
        if (const auto handover = m_store.handoverOf(row.orderId))
            evidence.units = of(*handover).units;
        return narrow(evidence, decodeStored<told::Lines>(row.lines)) ? std::optional(evidence) : std::nullopt;
    });
}

bool EvidenceReader::readRefunds()
{
    return readDated(&ReportsStore::refundsIn, [this](const ReportRefundRow &row) {
        Evidence evidence{.at = row.at, .order = row.orderId, .refund = row.refund, .method = row.method};
        evidence.amount = Price{row.amount, Currency(row.currency)};
        const told::Lines lines = row.lines.isEmpty() ? told::Lines() : decodeStored<told::Lines>(row.lines);
        for (const told::Line &line : lines)
            evidence.pieces = evidence.pieces + line.quantity;
        return narrow(evidence, lines) ? std::optional(evidence) : std::nullopt;
    });
}

Evidence EvidenceReader::of(const AdditionRow &row) const
{
    Evidence evidence{.at = row.at, .sku = Sku(row.sku), .pieces = row.pieces};
    evidence.oven = Word(ovenNameOf(row.oven));
    for (const Id &unit : decodeStored<List<Id, 0, 1000>>(row.units))
        evidence.units.push_back({unit, row.sku, {}});
    return evidence;
}

Evidence EvidenceReader::of(const HandoverRow &row) const
{
    Evidence evidence{.at = row.at, .order = row.orderId, .pieces = row.pieces};
    for (const told::HandedUnit &unit : decodeStored<told::HandedUnits>(row.units))
        evidence.units.push_back({unit.unit, unit.sku, Minutes(minutesBetween(unit.bakedAt, row.at))});
    return evidence;
}

// Of one oven only the units that came out of it.
Evidence EvidenceReader::of(const ReportDiscardRow &row)
{
    Evidence evidence{.at = row.at, .sku = Sku(row.sku), .reason = Word(row.reason), .oven = m_request.oven};
    for (const Id &unit : decodeStored<List<Id, 0, 1000>>(row.units))
        if (!m_request.oven || ovenNameOf(originOf(unit)) == m_request.oven->value)
            evidence.units.push_back({unit, row.sku, {}});
    evidence.pieces = qint64(evidence.units.size());
    return evidence;
}

QString EvidenceReader::originOf(const Id &unit)
{
    const ReportUnitRow *row = m_store.units.find(unit);
    return row ? row->oven : QString();
}

bool EvidenceReader::readShelf()
{
    const auto after = positionOf(m_request.after);
    if (!after)
        return false;
    const auto read = [this](const ReportDays::ShelfPart &part, auto rowsIn, auto counts) {
        ReportsStore::Stretch left = part.stretch;
        for (;;) {
            const auto rows = (m_store.*rowsIn)(left, chunk);
            for (const auto &row : rows) {
                if (isFull())
                    return false;
                left.after = row.position;
                const QString cursor = QString::number(row.position);
                if (row.at >= part.within.from && row.at < part.within.to && counts(row))
                    take(of(row), cursor);
                else
                    pass(cursor);
            }
            if (rows.size() < chunk)
                return true;
        }
    };
    for (ReportDays::ShelfPart part : m_days.shelfIn({m_request.from, m_request.to})) {
        part.stretch.after = std::max(part.stretch.after, *after);
        bool isThrough = true;
        if (m_request.figure == Figure::Added)
            isThrough = read(part, &ReportsStore::additionsIn, [this](const AdditionRow &row) {
                return wants(m_request.sku, row.sku)
                    && (!m_request.oven || m_request.oven->value == ovenNameOf(row.oven));
            });
        else if (m_request.figure == Figure::Waste)
            isThrough = read(part, &ReportsStore::discardsIn, [this](const ReportDiscardRow &row) {
                return wants(m_request.sku, row.sku) && (!m_request.reason || m_request.reason->value == row.reason)
                    && (!m_request.oven || of(row).pieces > 0);
            });
        else
            isThrough = read(part, &ReportsStore::handoversIn, [this](const HandoverRow &row) {
                return !m_request.sku || row.units.contains(u'"' + m_request.sku->value + u'"');
            });
        if (!isThrough)
            return true;
    }
    m_page.next.reset();
    return true;
}

bool EvidenceReader::readGaps()
{
    const auto after = datedKeyOf(m_request.after); // the moment at which it began, and the product
    if (!after)
        return false;
    const Calendar calendar = m_days.calendar({m_request.from, m_request.to});
    const auto gaps = m_store.gapsIn(calendar.spanOf(m_request.from).from, calendar.spanOf(m_request.to).to);
    for (const ReportsStore::Gap &gap : gaps) {
        const QString began = QString::fromLatin1(gap.from.text());
        if (std::tie(began, gap.sku) <= std::tie(after->date, after->key) || !wants(m_request.sku, gap.sku))
            continue;
        if (isFull())
            return true;
        take({.at = gap.from, .sku = Sku(gap.sku), .until = gap.until}, began + u'/' + gap.sku);
    }
    m_page.next.reset();
    return true;
}

bool EvidenceReader::readTaps()
{
    const auto after = positionOf(m_request.after);
    if (!after)
        return false;
    const Calendar calendar = m_days.calendar({m_request.from, m_request.to});
    const auto taps =
        m_store.tapsIn(calendar.spanOf(m_request.from).from, calendar.spanOf(m_request.to).to, *after, mostLooked);
    for (const TapRow &tap : taps) {
        if (isFull())
            return true;
        const QString cursor = QString::number(tap.position);
        if (wants(m_request.sku, tap.sku))
            take({.at = tap.at, .sku = Sku(tap.sku), .pieces = 1}, cursor);
        else
            pass(cursor);
    }
    if (taps.size() < size_t(mostLooked))
        m_page.next.reset();
    return true;
}

Evidence EvidenceReader::of(const DrawerEntryRow &row) const
{
    Evidence evidence{.at = row.at, .order = row.orderId, .reason = Word(row.what)};
    if (!row.currency.isEmpty())
        evidence.amount = Price{row.counted.value_or(std::abs(row.amount)), Currency(row.currency)};
    evidence.drawer = Sku(row.drawer);
    if (row.counted)
        evidence.difference = Money{row.amount, Currency(row.currency)};
    if (row.note)
        evidence.note = Reason(*row.note);
    evidence.by = row.doneBy;
    return evidence;
}

bool EvidenceReader::readBatches()
{
    const auto after = datedKeyOf(m_request.after); // the moment at which it ended, and the batch
    if (!after)
        return false;
    const Calendar calendar = m_days.calendar({m_request.from, m_request.to});
    for (const ReportBatchRow &row :
        m_store.batchesIn(calendar.spanOf(m_request.from).from, calendar.spanOf(m_request.to).to)) {
        const QString ended = QString::fromLatin1(row.at.text()), batch = row.batch.text();
        if (std::tie(ended, batch) <= std::tie(after->date, after->key)
            || (m_request.oven && m_request.oven->value != row.oven))
            continue;
        if (isFull())
            return true;
        take({.at = row.at,
                 .reason = Word(row.isBaked ? u"baked"_s : u"failed"_s),
                 .oven = Word(row.oven),
                 .batch = row.batch,
                 .pieces = row.pieces},
            ended + u'/' + batch);
    }
    m_page.next.reset();
    return true;
}

// Drawer by drawer; the cursor names the one at which the page before has ended, and the position there.
bool EvidenceReader::readDrawers()
{
    const auto after = datedKeyOf(m_request.after);
    const auto position =
        after ? positionOf(after->key.isEmpty() ? std::nullopt : std::optional(Cursor(after->key))) : std::nullopt;
    if (!position)
        return false;
    const Calendar calendar = m_days.calendar({m_request.from, m_request.to});
    const Span span{calendar.cashSpanOf(m_request.from).from, calendar.cashSpanOf(m_request.to).to};
    for (const QString &drawer : m_store.allDrawers()) {
        if (drawer < after->date || (m_request.drawer && m_request.drawer->value != drawer))
            continue;
        qint64 from = drawer == after->date ? *position : 0;
        for (;;) {
            const auto rows = m_store.drawerEntriesIn(drawer, span.from, span.to, from, chunk);
            for (const DrawerEntryRow &row : rows) {
                if (isFull())
                    return true;
                from = row.position;
                const QString cursor = drawer + u'/' + QString::number(row.position);
                if (!m_request.reason || m_request.reason->value == row.what)
                    take(of(row), cursor);
                else
                    pass(cursor);
            }
            if (rows.size() < chunk)
                break;
        }
    }
    m_page.next.reset();
    return true;
}

}
