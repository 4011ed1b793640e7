// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/menu/published.h"
#include "shared/contracts/menu_contract.h"
#include "shared/service/service.h"

#include <set>

namespace bakery {

class MenuService final : public ServiceOf<MenuContract> {
public:
    explicit MenuService(Context &context);

private:
    Outcome<menu::PutProduct> put(const menu::PutProduct &request, const Caller &caller);
    Outcome<menu::ArrangeProducts> arrange(const menu::ArrangeProducts &request, const Caller &caller);
    Outcome<menu::WithdrawProduct> withdraw(const menu::WithdrawProduct &request, const Caller &caller);
    Outcome<menu::AskProduct> product(const menu::AskProduct &request, const Caller &caller);
    Outcome<menu::AskProducts> list(const menu::AskProducts &request, const Caller &caller);
    Outcome<menu::AskProductHistory> history(const menu::AskProductHistory &request, const Caller &caller);
    Outcome<menu::PutCategory> putCategory(const menu::PutCategory &request, const Caller &caller);
    Outcome<menu::AskCategories> listCategories(const menu::AskCategories &request, const Caller &caller);
    Outcome<menu::PutTaxClass> putTaxClass(const menu::PutTaxClass &request, const Caller &caller);
    Outcome<menu::AskTaxClasses> listTaxClasses(const menu::AskTaxClasses &request, const Caller &caller);
    void tellSnapshot() override;
    std::optional<QString> otherCurrency(const menu::ProductCard &card);
    void write(const menu::ProductCard &card, const Caller &caller);
    void revise(ProductRow &row, const Id &by);
    void remember(ProductRow &row, menu::HistoryEntry entry);
    menu::Product view(const ProductRow &row, const std::vector<ScheduledPriceRow> &scheduled, const Caller &caller);
    menu::Product present(const QString &sku, const Caller &caller);

    // menu_prices.cpp
    Outcome<menu::SchedulePrice> schedulePrice(const menu::SchedulePrice &request, const Caller &caller);
    Outcome<menu::CancelScheduledPrice> cancelScheduled(
        const menu::CancelScheduledPrice &request, const Caller &caller);
    void setDuePrices();
    void opened(const merchant::DayOpened &day);
    void changed(const merchant::DayChanged &day);
    void closing(const merchant::DayClosing &day);
    void discountOrNot();
    void tellPrice(ProductRow &row, qint64 version, menu::PriceCause cause);
    void setPrice(ProductRow &row, const ScheduledPriceRow &due, qint64 version);
    bool isDiscounting();
    qint64 nextPriceVersion();

    // menu_on_sale.cpp
    Outcome<menu::MarkSoldOut> markSoldOut(const menu::MarkSoldOut &request, const Caller &caller);
    Outcome<menu::PauseProduct> pauseProduct(const menu::PauseProduct &request, const Caller &caller);
    Outcome<menu::ResumeProduct> resumeProduct(const menu::ResumeProduct &request, const Caller &caller);
    Outcome<menu::PauseKiosks> pauseKiosks(const menu::PauseKiosks &request, const Caller &caller);
    Outcome<menu::ResumeKiosks> resumeKiosks(const menu::ResumeKiosks &request, const Caller &caller);
    Outcome<menu::TapSoldOut> tapSoldOut(const menu::TapSoldOut &request, const Caller &caller);
    template <typename Request>
    Outcome<Request> say(const QString &sku, const menu::AvailabilityNow &availability);
    void setAvailability(const QString &sku, const menu::AvailabilityNow &availability);
    void resumeDue();
    void setKiosks(const menu::KiosksNow &kiosks);

    // menu_publishing.cpp
    QStringList languages();
    void touchMenus();
    const WholeMenu &reading();
    std::optional<menu::PublishedMenu> published(const QString &language);
    void shelfEmptied(const inventory::ShelfEmptied &event);
    void shelfFilled(const inventory::ShelfFilled &event);
    void setOnShelf(const QString &sku, bool onShelf);
    void planned(const production::BatchPlanned &batch);
    void moved(const production::BatchMoved &batch);
    void started(const production::BatchStarted &batch);
    void baked(const production::BatchBaked &batch);
    void failed(const production::BatchFailed &batch);
    void skipped(const production::BatchSkipped &batch);
    void expect(const Id &batch, const QString &sku, Instant doneAt);
    void expectNoMore(const Id &batch);

    MenuStore m_menu;
    std::optional<WholeMenu> m_reading; // until each language is made of it, or something of it changes
    std::set<QString> m_made; // of that reading
};

}
