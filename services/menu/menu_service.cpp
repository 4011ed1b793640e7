// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/menu/menu_service.h"

#include "services/menu/card.h"
#include "shared/contracts/stored.h"
#include "shared/service/new_service.h"

using namespace bakery::menu;
using namespace std::chrono_literals;

namespace bakery {
namespace {

constexpr qsizetype pageBytes = 512 * 1024;
constexpr size_t mostCategories = 100;

struct BySku {
    bool operator()(const ScheduledPriceRow &row, const QString &sku) const { return row.sku < sku; }
    bool operator()(const QString &sku, const ScheduledPriceRow &row) const { return sku < row.sku; }
};

// Where it is not the regular one.
std::optional<ProductPrice> priceNowOf(const ProductRow &row)
{
    return row.priceNow == row.price ? std::nullopt : std::optional(ProductPrice{row.priceNow, row.currency});
}

bool isOutdated(const std::optional<Revision> &expected, const ProductRow *row)
{
    return expected && *expected != (row ? row->revision : 0);
}

}

template <>
std::unique_ptr<Service> newService<MenuService>(Context &context)
{
    return std::make_unique<MenuService>(context);
}

MenuService::MenuService(Context &context) : ServiceOf(context), m_menu(context.store)
{
    answer<PutProduct>(&MenuService::put);
    answer<ArrangeProducts>(&MenuService::arrange);
    answer<WithdrawProduct>(&MenuService::withdraw);
    answer<AskProduct>(&MenuService::product);
    answer<AskProducts>(&MenuService::list);
    answer<AskProductHistory>(&MenuService::history);
    answer<PutCategory>(&MenuService::putCategory);
    answer<AskCategories>(&MenuService::listCategories);
    answer<PutTaxClass>(&MenuService::putTaxClass);
    answer<AskTaxClasses>(&MenuService::listTaxClasses);
    answer<SchedulePrice>(&MenuService::schedulePrice);
    answer<CancelScheduledPrice>(&MenuService::cancelScheduled);
    answer<MarkSoldOut>(&MenuService::markSoldOut);
    answer<PauseProduct>(&MenuService::pauseProduct);
    answer<ResumeProduct>(&MenuService::resumeProduct);
    answer<TapSoldOut>(&MenuService::tapSoldOut);
    answer<PauseKiosks>(&MenuService::pauseKiosks);
    answer<ResumeKiosks>(&MenuService::resumeKiosks);
    publish<PublishedMenu>(&MenuService::published, &MenuService::languages);
    onePartATurn<PublishedMenu>();
    on<inventory::ShelfEmptied>(&MenuService::shelfEmptied);
    on<inventory::ShelfFilled>(&MenuService::shelfFilled, FromSnapshot::Yes);
    mayWait<inventory::ShelfEmptied>();
    mayWait<inventory::ShelfFilled>();
    on<merchant::DayOpened>(&MenuService::opened, FromSnapshot::Yes);
    on<merchant::DayChanged>(&MenuService::changed);
    on<merchant::DayClosing>(&MenuService::closing);
    on<production::BatchPlanned>(&MenuService::planned, FromSnapshot::Yes);
    on<production::BatchMoved>(&MenuService::moved);
    on<production::BatchStarted>(&MenuService::started, FromSnapshot::Yes);
    on<production::BatchBaked>(&MenuService::baked);
    on<production::BatchFailed>(&MenuService::failed);
    on<production::BatchSkipped>(&MenuService::skipped);
    every(1s, &MenuService::discountOrNot);
    every(1s, &MenuService::setDuePrices);
    every(1s, &MenuService::resumeDue);
}

// Products.

Outcome<PutProduct> MenuService::put(const PutProduct &request, const Caller &caller)
{
    const ProductRow *row = m_menu.products.find(request.sku);
    if (isOutdated(request.expectedRevision, row))
        return ChangedMeanwhile{request.sku, row ? row->revision : 0};
    if (const auto contradiction = contradictionIn(request))
        return *contradiction;
    if (const auto currency = otherCurrency(request))
        return OtherCurrency{*currency};
    if (request.category && !m_menu.categories.find(*request.category))
        return UnknownCategory{*request.category};
    if (m_menu.publishedBytesBeside(request.sku) + publishedBytes(request) > mostPublishedBytes)
        return MenuFull{mostPublishedBytes};
    write(request, caller);
    return present(request.sku, caller);
}

// All prices of a shop are in one currency.
std::optional<QString> MenuService::otherCurrency(const ProductCard &card)
{
    const QString currency = m_menu.currency().value_or(card.price.currency);
    const bool isOther =
        card.price.currency != Currency(currency) || (card.cost && card.cost->currency != Currency(currency));
    return isOther ? std::optional(currency) : std::nullopt;
}

void MenuService::write(const ProductCard &card, const Caller &caller)
{
    const bool isNew = !m_menu.products.find(card.sku);
    const ProductRow &row = isNew ? m_menu.products.insert({.sku = card.sku}) : *m_menu.products.find(card.sku);
    const ProductCard before = isNew ? ProductCard{} : cardOf(row);
    const auto fields = changedFields(before, card);
    if (fields.empty() && !row.withdrawn)
        return;
    ProductRow &changed = m_menu.products.change(card.sku);
    const qint64 percent = card.discountBeforeClosingPercent.value_or(0);
    const bool isDiscounted = percent > 0 && isDiscounting();
    const qint64 priceNow = isDiscounted ? discounted(card.price.amount, percent) : card.price.amount.value;
    if (isNew || changed.priceNow != priceNow || differInEffects(before, card))
        changed.priceVersion = nextPriceVersion();
    revise(changed, caller.subject);
    changed.withdrawn = false;
    changed.price = card.price.amount;
    changed.priceNow = priceNow;
    changed.discountPercent = percent;
    changed.discounted = isDiscounted;
    changed.currency = card.price.currency;
    changed.card = encodeStored(card);
    changed.publishedBytes = publishedBytes(card);
    touchMenus();
    remember(changed, {.by = caller.subject, .change = Change::Put, .fields = fields, .product = card});
    emit(ProductPut{card, changed.revision, changed.priceVersion, priceNowOf(changed), caller.subject});
}

Outcome<ArrangeProducts> MenuService::arrange(const ArrangeProducts &request, const Caller &caller)
{
    for (const Sku &sku : request.products)
        if (!m_menu.products.find(sku))
            return UnknownProduct{sku};
    ArrangedProducts arranged;
    for (size_t i = 0; i < request.products.size(); ++i) {
        const ProductRow *row = m_menu.products.find(request.products[i]);
        ProductCard card = cardOf(*row);
        const qint64 position = qint64(i) + 1;
        if (row->withdrawn || card.position == position)
            continue;
        card.position = position;
        write(card, caller);
        arranged.changed = arranged.changed + 1;
    }
    return arranged;
}

Outcome<WithdrawProduct> MenuService::withdraw(const WithdrawProduct &request, const Caller &caller)
{
    const ProductRow *row = m_menu.products.find(request.sku);
    if (!row)
        return UnknownProduct{request.sku};
    if (isOutdated(request.expectedRevision, row))
        return ChangedMeanwhile{request.sku, row->revision};
    if (!row->withdrawn) {
        ProductRow &changed = m_menu.products.change(request.sku);
        changed.withdrawn = true;
        touchMenus();
        revise(changed, caller.subject);
        remember(changed, {.by = caller.subject, .change = Change::Withdrawn, .reason = request.reason});
        emit(ProductWithdrawn{request.sku, changed.revision, request.reason, caller.subject});
    }
    return present(request.sku, caller);
}

void MenuService::revise(ProductRow &row, const Id &by)
{
    ++row.revision;
    row.changedBy = by;
    row.changedAt = context().clock.wallNow();
}

void MenuService::remember(ProductRow &row, HistoryEntry entry)
{
    entry.entry = ++row.entries;
    entry.at = context().clock.wallNow();
    entry.revision = row.revision;
    m_menu.history.insert({row.sku, row.entries, encodeStored(entry)});
}

Product MenuService::view(const ProductRow &row, const std::vector<ScheduledPriceRow> &scheduled, const Caller &caller)
{
    Product product{cardOf(row), row.revision, row.priceVersion, priceNowOf(row), row.withdrawn,
        {row.availability, row.until, row.reason, row.saidBy}, {}, row.changedBy, row.changedAt};
    if (!isStaff(caller.role)) {
        product.cost.reset();
        return product;
    }
    const auto [from, to] = std::equal_range(scheduled.begin(), scheduled.end(), row.sku, BySku{});
    for (auto price = from; price != to; ++price)
        product.scheduledPrices.push_back({price->fromAt, {price->price, price->currency}, price->saidBy});
    return product;
}

Product MenuService::present(const QString &sku, const Caller &caller)
{
    return view(*m_menu.products.find(sku), m_menu.scheduledFor(sku), caller);
}

Outcome<AskProduct> MenuService::product(const AskProduct &request, const Caller &caller)
{
    if (!m_menu.products.find(request.sku))
        return UnknownProduct{request.sku};
    return present(request.sku, caller);
}

Outcome<AskProducts> MenuService::list(const AskProducts &request, const Caller &caller)
{
    const QString after = request.after ? request.after->value : QString();
    if (request.after && !SkuRule::admits(after))
        return BadCursor{};
    const qint64 limit = request.limit.value_or(1000);
    const auto rows = m_menu.productsAfter(
        after, limit + 1, request.withdrawn.value_or(false) ? Withdrawn::Included : Withdrawn::LeftOut);
    const auto scheduled = m_menu.allScheduled();
    Products page;
    qsizetype bytes = 0;
    for (const ProductRow &row : rows) {
        if (qint64(page.products.size()) == limit || bytes > pageBytes) {
            page.next = Cursor(page.products.back().sku.value);
            break;
        }
        page.products.push_back(view(row, scheduled, caller));
        bytes += encode(page.products.back()).size();
    }
    return page;
}

Outcome<AskProductHistory> MenuService::history(const AskProductHistory &request, const Caller &)
{
    const ProductRow *row = m_menu.products.find(request.sku);
    if (!row)
        return UnknownProduct{request.sku};
    bool isNumber = true;
    const qint64 before = request.after ? request.after->value.toLongLong(&isNumber) : row->entries + 1;
    if (!isNumber)
        return BadCursor{};
    ProductHistory page;
    qsizetype bytes = 0;
    const qint64 limit = request.limit.value_or(20);
    for (const HistoryRow &entry : m_menu.historyBefore(request.sku, before, limit)) {
        page.entries.push_back(decodeStored<HistoryEntry>(entry.document));
        bytes += entry.document.size();
        if (bytes > pageBytes)
            break;
    }
    if (!page.entries.empty() && page.entries.back().entry > 1)
        page.next = Cursor(QString::number(page.entries.back().entry));
    return page;
}

// Categories and taxes.

Outcome<PutCategory> MenuService::putCategory(const PutCategory &request, const Caller &caller)
{
    if (const auto contradiction = contradictionIn(request.translations))
        return *contradiction;
    if (!m_menu.categories.find(request.category)) {
        if (m_menu.allCategories().size() >= mostCategories)
            return TooManyCategories{qint64(mostCategories)};
        m_menu.categories.insert({.category = request.category});
    }
    m_menu.categories.change(request.category) = {request.category, request.position,
        encodeStored(request.translations), caller.subject, context().clock.wallNow()};
    touchMenus();
    emit(CategoryPut{request.category, request.translations, request.position, caller.subject});
    return Category(request);
}

Outcome<AskCategories> MenuService::listCategories(const AskCategories &, const Caller &)
{
    Categories all;
    for (const CategoryRow &row : m_menu.allCategories())
        all.categories.push_back({row.category, decodeStored<Labels>(row.translations), row.position});
    return all;
}

Outcome<PutTaxClass> MenuService::putTaxClass(const PutTaxClass &request, const Caller &caller)
{
    if (!m_menu.taxClasses.find(request.taxClass))
        m_menu.taxClasses.insert({.taxClass = request.taxClass});
    m_menu.taxClasses.change(request.taxClass) = {
        request.taxClass, request.basisPoints, caller.subject, context().clock.wallNow()};
    emit(TaxClassPut{request.taxClass, request.basisPoints, caller.subject});
    return TaxRate(request);
}

Outcome<AskTaxClasses> MenuService::listTaxClasses(const AskTaxClasses &, const Caller &)
{
    TaxRates all;
    for (const TaxClassRow &row : m_menu.allTaxClasses())
        all.taxClasses.push_back({row.taxClass, row.basisPoints});
    return all;
}

void MenuService::tellSnapshot()
{
    for (const TaxClassRow &row : m_menu.allTaxClasses())
        emit(TaxClassPut{row.taxClass, row.basisPoints, row.changedBy});
    for (const CategoryRow &row : m_menu.allCategories())
        emit(CategoryPut{row.category, decodeStored<Labels>(row.translations), row.position, row.changedBy});
    for (const ProductRow &row : m_menu.allProducts()) {
        emit(ProductPut{cardOf(row), row.revision, row.priceVersion, priceNowOf(row), row.changedBy});
        if (row.withdrawn)
            emit(ProductWithdrawn{row.sku, row.revision, {}, row.changedBy});
        if (row.availability != Availability::OnSale)
            emit(AvailabilityChanged{row.sku, row.availability, row.until, row.reason, row.saidBy});
    }
    if (const ShopRow *shop = m_menu.shop.find(1); shop->kiosksPaused)
        emit(KiosksPaused{shop->kiosksUntil, *shop->kiosksReason, *shop->kiosksBy});
}

}
