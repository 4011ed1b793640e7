// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/reports_service.h"

#include "services/reports/shelf_tally.h"
#include "shared/contracts/stored.h"
#include "shared/service/new_service.h"

using namespace bakery::reports;
using namespace Qt::StringLiterals;

namespace bakery {

template <>
std::unique_ptr<Service> newService<ReportsService>(Context &context)
{
    return std::make_unique<ReportsService>(context);
}

ReportsService::ReportsService(Context &context) : ServiceOf(context), m_reports(context.store), m_sales(m_reports)
{
    on<told::OrderPlaced>(&ReportsService::placed);
    before<told::OrderPlaced>(&ReportsService::preparePlaced);
    on<told::OrderCompleted>(&ReportsService::completed);
    before<told::OrderCompleted>(&ReportsService::prepareOrders<told::OrderCompleted>);
    on<told::OrderRefused>(&ReportsService::refused);
    before<told::OrderRefused>(&ReportsService::prepareOrders<told::OrderRefused>);
    on<told::OrderCancelled>(&ReportsService::cancelled);
    before<told::OrderCancelled>(&ReportsService::prepareOrders<told::OrderCancelled>);
    on<told::OrderRefunded>(&ReportsService::refunded);
    on<orders::OrdersEnded>(&ReportsService::ended);
    on<told::UnitsAdded>(&ReportsService::added);
    on<told::ItemsHandedOver>(&ReportsService::handedOver);
    on<told::UnitsDiscarded>(&ReportsService::discarded);
    before<told::UnitsDiscarded>(&ReportsService::prepareDiscards);
    on<told::DiscardUndone>(&ReportsService::undone);
    on<told::ShelfCleared>(&ReportsService::cleared);
    on<inventory::ShelfEmptied>(&ReportsService::emptied);
    on<inventory::ShelfFilled>(&ReportsService::filled);
    on<told::PaymentTaken>(&ReportsService::paid);
    before<told::PaymentTaken>(&ReportsService::preparePayments<told::PaymentTaken>);
    on<told::PaymentRefunded>(&ReportsService::paidBack);
    before<told::PaymentRefunded>(&ReportsService::preparePayments<told::PaymentRefunded>);
    on<bank::CashHandedBack>(&ReportsService::handedBack);
    on<told::CashMoved>(&ReportsService::cashMoved);
    on<bank::DrawerCounted>(&ReportsService::drawerCounted);
    on<bank::DrawerOpened>(&ReportsService::drawerOpened);
    on<told::ProductPut>(&ReportsService::learnProduct, FromSnapshot::Yes);
    on<menu::ProductWithdrawn>(&ReportsService::withdrawn, FromSnapshot::Yes);
    on<told::PriceSet>(&ReportsService::learnPrice);
    on<told::AvailabilityChanged>(&ReportsService::learnAvailability);
    on<menu::SoldOutTapped>(&ReportsService::tapped);
    on<merchant::MerchantPut>(&ReportsService::learnMerchant, FromSnapshot::Yes);
    on<merchant::SitePut>(&ReportsService::learnSite, FromSnapshot::Yes);
    on<merchant::DayOpened>(&ReportsService::opened, FromSnapshot::Yes);
    on<merchant::DayChanged>(&ReportsService::changed);
    on<merchant::DayClosing>(&ReportsService::closing);
    on<told::DayClosed>(&ReportsService::closed);
    on<production::BatchBaked>(&ReportsService::baked);
    on<production::BatchFailed>(&ReportsService::failed);
    forEach(ReportsContract::Follows{}, [this]<typename E>() { mayWait<E>(); }); // nobody waits for a report
    answer<AskToday>(&ReportsService::today);
    answer<AskReport>(&ReportsService::report);
    answer<AskDays>(&ReportsService::days);
    answer<AskWhy>(&ReportsService::why);
    answer<Rebuild>(&ReportsService::rebuild);
    catchUpInLargeTurns();
}

Instant ReportsService::hear(const char *service)
{
    const QString name = QString::fromLatin1(service);
    const Instant at = heardEvent().shopTime();
    const HeardRow *row = m_reports.heard.find(name);
    if (!row)
        m_reports.heard.insert({name, at});
    else if (row->at < at)
        m_reports.heard.change(name).at = at;
    return at;
}

// Orders' words.

void ReportsService::placed(const told::OrderPlaced &event) { m_sales.place(event, hear("orders")); }
void ReportsService::completed(const told::OrderCompleted &event) { m_sales.complete(event.order, hear("orders")); }
void ReportsService::refused(const told::OrderRefused &event) { m_sales.refuse(event.order, hear("orders")); }
void ReportsService::cancelled(const told::OrderCancelled &event)
{
    m_sales.cancel(event.order, event.reason, hear("orders"));
}
void ReportsService::refunded(const told::OrderRefunded &event) { m_sales.refund(event, hear("orders")); }

void ReportsService::ended(const orders::OrdersEnded &event)
{
    hear("orders");
    m_sales.seeDate(event.date);
}

template <typename E>
void ReportsService::prepareOrders(const std::vector<const E *> &events)
{
    std::vector<Id> orders;
    for (const E *event : events)
        orders.push_back(event->order);
    m_sales.expect(orders);
}

void ReportsService::preparePlaced(const std::vector<const told::OrderPlaced *> &orders) { m_sales.expect(orders); }

// Inventory's words.

void ReportsService::added(const told::UnitsAdded &event)
{
    const Instant at = hear("inventory");
    const told::NewUnit &first = event.units.front();
    const QString oven = first.oven ? first.oven->value : QString();
    List<Id, 0, 1000> ids;
    for (const told::NewUnit &unit : event.units) {
        m_reports.units.insert({unit.unit, event.sku, oven, unit.bakedAt});
        ids.push_back(unit.unit);
    }
    m_reports.additions.insert({position(), at, event.sku, oven, first.bakedAt, qint64(ids.size()), encodeStored(ids)});
}

void ReportsService::handedOver(const told::ItemsHandedOver &event)
{
    const Instant at = hear("inventory");
    if (event.units.empty()) // everything is made to order: nothing left the shelf
        return;
    m_reports.handovers.insert({position(), at, event.order, qint64(event.units.size()), encodeStored(event.units)});
}

// Where they came from is looked up now, so that a day can be counted from its own rows.
void ReportsService::discarded(const told::UnitsDiscarded &event)
{
    const Instant at = hear("inventory");
    const auto amount = [](const std::optional<Price> &price) {
        return price ? std::optional<qint64>(price->amount) : std::nullopt;
    };
    m_reports.discards.insert({position(), at, event.sku, event.reason, qint64(event.units.size()), amount(event.price),
        amount(event.cost), encodeStored(event.units), originsOf(event.units)});
}

QString ReportsService::originsOf(const std::vector<Id> &units)
{
    std::vector<ReportUnitRow> rows;
    for (const Id &unit : units)
        if (const ReportUnitRow *row = m_reports.units.find(unit))
            rows.push_back(*row);
    return encodeStored(bakery::originsOf(rows));
}

// A mistake, put right within minutes and within its day: these units were never thrown out.
void ReportsService::undone(const told::DiscardUndone &event)
{
    hear("inventory");
    std::set<Id> back(event.units.begin(), event.units.end());
    qint64 before = position();
    while (!back.empty()) {
        const std::vector<ReportDiscardRow> rows = m_reports.lastDiscards(event.sku, m_reports.clearedTo(), before);
        if (rows.empty())
            return;
        before = rows.back().position;
        for (const ReportDiscardRow &row : rows)
            putBack(row, back);
    }
}

void ReportsService::putBack(const ReportDiscardRow &row, std::set<Id> &back)
{
    List<Id, 0, 1000> left;
    for (const Id &unit : decodeStored<List<Id, 0, 1000>>(row.units))
        if (back.erase(unit) == 0)
            left.push_back(unit);
    if (qint64(left.size()) == row.pieces)
        return;
    m_reports.discards.adopt(row);
    if (left.empty())
        return m_reports.discards.remove(row.position);
    ReportDiscardRow &discard = m_reports.discards.change(row.position);
    discard.pieces = qint64(left.size());
    discard.units = encodeStored(left);
    discard.origins = originsOf(left);
}

void ReportsService::prepareDiscards(const std::vector<const told::UnitsDiscarded *> &events)
{
    std::vector<Id> units;
    for (const told::UnitsDiscarded *event : events)
        units.insert(units.end(), event->units.begin(), event->units.end());
    m_reports.units.prefetch(units);
}

// Everything in inventory's journal since the day before was cleared is of this day, and complete.
void ReportsService::cleared(const told::ShelfCleared &event)
{
    hear("inventory");
    const ReportsStore::Stretch stretch{m_reports.clearedTo(), position()};
    ShelfTally tally;
    for (const AdditionRow &row : m_reports.additionsIn(stretch))
        tally.add(row);
    for (const HandoverRow &row : m_reports.handoversIn(stretch))
        tally.add(row);
    for (const ReportDiscardRow &row : m_reports.discardsIn(stretch))
        tally.add(row);
    m_reports.shelfDays.insert({event.date, stretch.after, stretch.to, encodeStored(tally.sums())});
}

void ReportsService::emptied(const inventory::ShelfEmptied &event)
{
    beginGap(event.sku, "inventory", hear("inventory"));
}

void ReportsService::filled(const inventory::ShelfFilled &event) { endGap(event.sku, "inventory", hear("inventory")); }

void ReportsService::beginGap(const QString &sku, const char *source, Instant at)
{
    const QString by = QString::fromLatin1(source);
    if (!m_reports.openGaps.find({sku, by}))
        m_reports.openGaps.insert({sku, by, at});
}

void ReportsService::endGap(const QString &sku, const char *source, Instant at)
{
    const QString by = QString::fromLatin1(source);
    const OpenGapRow *open = m_reports.openGaps.find({sku, by});
    if (!open)
        return;
    const Instant from = open->fromAt;
    m_reports.openGaps.remove({sku, by});
    if (at > from && !m_reports.gaps.find({sku, by, from}))
        m_reports.gaps.insert({sku, by, from, at});
}

// Bank's words.

template <typename E>
void ReportsService::preparePayments(const std::vector<const E *> &events)
{
    std::vector<Id> orders;
    for (const E *event : events)
        orders.push_back(event->order);
    m_reports.payments.prefetch(orders);
}

ReportPaymentRow &ReportsService::payment(const Id &order)
{
    if (!m_reports.payments.find(order))
        return m_reports.payments.insert({order, 0, 0});
    return m_reports.payments.change(order);
}

// Menu's words.

void ReportsService::learnProduct(const told::ProductPut &event)
{
    hear("menu");
    if (!m_reports.products.find(event.sku))
        m_reports.products.insert({.sku = event.sku});
    m_reports.products.change(event.sku) = {event.sku, event.name, event.price.amount,
        event.cost ? std::optional<qint64>(event.cost->amount) : std::nullopt, {}};
}

void ReportsService::withdrawn(const menu::ProductWithdrawn &event)
{
    const Instant at = hear("menu");
    if (m_reports.products.find(event.sku))
        m_reports.products.change(event.sku).withdrawnAt = at;
}

void ReportsService::learnPrice(const told::PriceSet &event)
{
    hear("menu");
    if (m_reports.products.find(event.sku))
        m_reports.products.change(event.sku).price = event.regularPrice.amount;
}

void ReportsService::learnAvailability(const told::AvailabilityChanged &event)
{
    const Instant at = hear("menu");
    if (event.state.value == enumText(menu::Availability::SoldOut))
        beginGap(event.sku, "menu", at);
    else
        endGap(event.sku, "menu", at);
}

void ReportsService::tapped(const menu::SoldOutTapped &event)
{
    const Instant at = hear("menu");
    m_reports.taps.insert({position(), at, event.sku});
}

// Merchant's words.

ReportShopRow &ReportsService::shop()
{
    if (!m_reports.shop.find(1))
        m_reports.shop.insert({});
    return m_reports.shop.change(1);
}

void ReportsService::learnMerchant(const merchant::MerchantPut &event)
{
    hear("merchant");
    ReportShopRow &row = shop();
    row.legalName = event.merchant.legalName;
    row.address = encodeStored(event.merchant.address);
    row.taxNumber = event.merchant.taxNumber ? std::optional(event.merchant.taxNumber->value) : std::nullopt;
    row.currency = event.merchant.currency;
}

void ReportsService::learnSite(const merchant::SitePut &event)
{
    hear("merchant");
    ReportShopRow &row = shop();
    row.site = event.site.name;
    row.timeZone = event.site.timeZone;
    row.hasHours = !event.site.hours.empty();
}

void ReportsService::opened(const merchant::DayOpened &event)
{
    hear("merchant");
    learnDay(event.date, event.opensAt, event.closesAt, event.breaks);
}

// It may tell of a day that has not been opened: that is told again when it is.
void ReportsService::changed(const merchant::DayChanged &event)
{
    hear("merchant");
    if (m_reports.days.find(event.date))
        learnDay(event.date, event.opensAt, event.closesAt, event.breaks);
}

void ReportsService::learnDay(const LocalDate &date, Instant opensAt, Instant closesAt, const merchant::Breaks &breaks)
{
    if (!m_reports.days.find(date))
        m_reports.days.insert({.date = date, .state = u"open"_s});
    ReportDayRow &row = m_reports.days.change(date);
    row.opensAt = opensAt;
    row.closesAt = closesAt;
    row.breaks = encodeStored(breaks);
}

void ReportsService::closing(const merchant::DayClosing &event)
{
    hear("merchant");
    if (m_reports.days.find(event.date))
        m_reports.days.change(event.date).state = u"closing"_s;
}

void ReportsService::closed(const told::DayClosed &event)
{
    hear("merchant");
    if (!m_reports.days.find(event.date))
        learnDay(event.date, event.opensAt, event.closesAt, {});
    ReportDayRow &row = m_reports.days.change(event.date);
    row.state = u"closed"_s;
    row.totals = encodeStored(event.sales);
}

// Production's words.

void ReportsService::baked(const production::BatchBaked &event)
{
    hear("production");
    m_reports.batches.insert({event.batch, event.oven, event.bakedAt, event.quantity, true});
}

void ReportsService::failed(const production::BatchFailed &event)
{
    hear("production");
    m_reports.batches.insert({event.batch, event.oven, event.failedAt, event.quantity, false});
}

}
