// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/heard.h"
#include "services/reports/reports_store.h"
#include "services/reports/sales_sums.h"
#include "shared/service/service.h"

#include <set>

namespace bakery {

// What is heard: reports_service.cpp, of drawers reports_drawers.cpp; what is asked: reports_requests.cpp. A handler
// writes rows that follow from the journal it hears of alone. Two journals have no common order, and so everything is
// the same whichever comes first.
class ReportsService final : public ServiceOf<ReportsContract> {
public:
    explicit ReportsService(Context &context);

private:
    void placed(const told::OrderPlaced &event);
    void completed(const told::OrderCompleted &event);
    void refused(const told::OrderRefused &event);
    void cancelled(const told::OrderCancelled &event);
    void refunded(const told::OrderRefunded &event);
    void ended(const orders::OrdersEnded &event);
    template <typename E>
    void prepareOrders(const std::vector<const E *> &events);
    void preparePlaced(const std::vector<const told::OrderPlaced *> &orders);

    void added(const told::UnitsAdded &event);
    void handedOver(const told::ItemsHandedOver &event);
    void discarded(const told::UnitsDiscarded &event);
    void undone(const told::DiscardUndone &event);
    void putBack(const ReportDiscardRow &row, std::set<Id> &back);
    QString originsOf(const std::vector<Id> &units);
    void prepareDiscards(const std::vector<const told::UnitsDiscarded *> &events);
    void cleared(const told::ShelfCleared &event);
    void emptied(const inventory::ShelfEmptied &event);
    void filled(const inventory::ShelfFilled &event);
    void beginGap(const QString &sku, const char *source, Instant at);
    void endGap(const QString &sku, const char *source, Instant at);

    void paid(const told::PaymentTaken &event);
    void paidBack(const told::PaymentRefunded &event);
    void handedBack(const bank::CashHandedBack &event);
    void cashMoved(const told::CashMoved &event);
    void drawerCounted(const bank::DrawerCounted &event);
    void drawerOpened(const bank::DrawerOpened &event);
    void enter(const std::optional<Sku> &drawer, DrawerEntryRow entry);
    template <typename E>
    void preparePayments(const std::vector<const E *> &events);
    ReportPaymentRow &payment(const Id &order);

    void learnProduct(const told::ProductPut &event);
    void withdrawn(const menu::ProductWithdrawn &event);
    void learnPrice(const told::PriceSet &event);
    void learnAvailability(const told::AvailabilityChanged &event);
    void tapped(const menu::SoldOutTapped &event);

    void learnMerchant(const merchant::MerchantPut &event);
    void learnSite(const merchant::SitePut &event);
    void opened(const merchant::DayOpened &event);
    void changed(const merchant::DayChanged &event);
    void closing(const merchant::DayClosing &event);
    void closed(const told::DayClosed &event);
    ReportShopRow &shop();
    void learnDay(const LocalDate &date, Instant opensAt, Instant closesAt, const merchant::Breaks &breaks);

    void baked(const production::BatchBaked &event);
    void failed(const production::BatchFailed &event);

    // Notes that this service has told something, and says when it happened.
    Instant hear(const char *service);
    qint64 position() const { return heardEvent().position(); }

    Outcome<reports::AskToday> today(const reports::AskToday &request, const Caller &caller);
    Outcome<reports::AskReport> report(const reports::AskReport &request, const Caller &caller);
    Outcome<reports::AskDays> days(const reports::AskDays &request, const Caller &caller);
    Outcome<reports::AskWhy> why(const reports::AskWhy &request, const Caller &caller);
    Outcome<reports::Rebuild> rebuild(const reports::Rebuild &request, const Caller &caller);

    ReportsStore m_reports;
    SalesSums m_sales;
};

}
