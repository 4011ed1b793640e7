// SPDX-License-Identifier: GPL-3.0-or-later
// The menu that kiosks and screens show, one for each language.
#include "services/menu/menu_service.h"

using namespace bakery::menu;

namespace bakery {
namespace {

constexpr qint64 mostPublished = 10'000; // more do not fit a message by far

}

QStringList MenuService::languages() { return menuLanguages(); }

void MenuService::touchMenus()
{
    m_reading.reset();
    for (const QString &language : menuLanguages())
        touch<PublishedMenu>(language);
}

// A long menu takes a while to write, so each language is written in a turn of its own, and all of one reading.
std::optional<PublishedMenu> MenuService::published(const QString &language)
{
    if (!menuLanguages().contains(language))
        return std::nullopt;
    PublishedMenu menu = publishedIn(language, reading());
    m_made.insert(language);
    if (m_made.size() == size_t(menuLanguages().size()))
        m_reading.reset();
    return menu;
}

const WholeMenu &MenuService::reading()
{
    if (m_reading)
        return *m_reading;
    m_made.clear();
    WholeMenu menu{*m_menu.shop.find(1), m_menu.allCategories(), {}, m_menu.nextFromOven()};
    for (ProductRow &row : m_menu.productsAfter({}, mostPublished, Withdrawn::LeftOut)) {
        ProductCard card = cardOf(row);
        menu.products.emplace_back(std::move(row), std::move(card));
    }
    return m_reading.emplace(std::move(menu));
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

void MenuService::moved(const production::BatchMoved &batch) { expect(batch.batch, batch.sku, batch.doneAt); }

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
