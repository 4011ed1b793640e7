// SPDX-License-Identifier: GPL-3.0-or-later
// The menu that kiosks and screens show, one for each language.
#include "services/menu/menu_service.h"

#include "services/menu/published.h"

using namespace bakery::menu;

namespace bakery {
namespace {

constexpr qint64 mostPublished = 10'000; // more do not fit a message by far

}

QStringList MenuService::languages() { return menuLanguages(); }

void MenuService::touchMenus()
{
    for (const QString &language : menuLanguages())
        touch<PublishedMenu>(language);
}

// All languages are made of one reading.
void MenuService::preparePublishing(const QStringList &languages)
{
    WholeMenu menu{*m_menu.shop.find(1), m_menu.allCategories(), {}, m_menu.nextFromOven()};
    for (ProductRow &row : m_menu.productsAfter({}, mostPublished, Withdrawn::LeftOut)) {
        ProductCard card = cardOf(row);
        menu.products.emplace_back(std::move(row), std::move(card));
    }
    m_published.clear();
    for (const QString &language : languages)
        m_published[language] = publishedIn(language, menu);
}

std::optional<PublishedMenu> MenuService::published(const QString &language)
{
    if (!menuLanguages().contains(language))
        return std::nullopt;
    if (!m_published.contains(language))
        preparePublishing({language});
    return std::move(m_published.extract(language).mapped());
}

// What can be had.

void MenuService::shelfEmptied(const inventory::ShelfEmptied &event) { setOnShelf(event.sku, false); }

void MenuService::shelfFilled(const inventory::ShelfFilled &event) { setOnShelf(event.sku, true); }

void MenuService::setOnShelf(const QString &sku, bool onShelf)
{
    if (!m_menu.products.find(sku))
        throw MessageFailure("a shelf of a product that was never put");
    m_menu.products.change(sku).onShelf = onShelf;
    touchMenus();
}

// What will come out of the ovens.

void MenuService::planned(const production::BatchPlanned &batch) { expect(batch.batch, batch.sku, batch.doneAt); }

void MenuService::started(const production::BatchStarted &batch) { expect(batch.batch, batch.sku, batch.doneAt); }

void MenuService::expect(const Id &batch, const QString &sku, Instant doneAt)
{
    if (!m_menu.batches.find(batch))
        m_menu.batches.insert({.batch = batch});
    m_menu.batches.change(batch) = {batch, sku, doneAt};
    touchMenus();
}

void MenuService::baked(const production::BatchBaked &batch) { expectNoMore(batch.batch); }

void MenuService::failed(const production::BatchFailed &batch) { expectNoMore(batch.batch); }

void MenuService::skipped(const production::BatchSkipped &batch) { expectNoMore(batch.batch); }

void MenuService::expectNoMore(const Id &batch)
{
    if (!m_menu.batches.find(batch))
        return;
    m_menu.batches.remove(batch);
    touchMenus();
}

}
