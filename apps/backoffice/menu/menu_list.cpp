// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/menu/menu_list.h"

#include "apps/backoffice/menu/product_card.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr int productsAPage = 200;

}

MenuList::MenuList(
    ShopLine &line, StaffSession &staff, Journals &journals, const ProductNames &names, const LocalForm &form)
    : m_line(line)
    , m_staff(staff)
    , m_names(names)
    , m_form(form)
{
    journals.watch("menu", [this](const EventView &event) {
        if (!event.subject().isEmpty() && m_state != Waiting)
            m_old.insert(event.subject());
    });
    connect(&journals, &Journals::missed, this, [this](const QByteArray &service) {
        if (service == "menu" && m_state != Waiting)
            load();
    });
    connect(&m_names, &ProductNames::changed, this, [this] { m_isOld = true; });
}

void MenuList::setOnly(Only only)
{
    m_only = only;
    show();
}

void MenuList::setSearch(const QString &search)
{
    m_search = search.trimmed().left(40);
    show();
}

void MenuList::load()
{
    if (!m_staff.isSignedIn() || !m_line.isConnected())
        return;
    ++m_loading;
    m_isAsking = true;
    m_seen.clear();
    m_old.clear();
    if (m_state != Loaded)
        m_state = Loading;
    Q_EMIT changed();
    ask({});
}

void MenuList::ask(const std::optional<Cursor> &after)
{
    menu::AskProducts question;
    question.after = after;
    question.limit = productsAPage;
    question.withdrawn = true;
    m_line.send(question, m_staff.token(), [this, loading = m_loading](const Reply &reply) {
        if (loading != m_loading)
            return;
        const auto page = reply.isGood() ? reply.as<menu::Products>() : std::nullopt;
        if (!page) {
            m_isAsking = false;
            m_askAgainAt = m_line.clock().now() + askedAgainAfter;
            m_state = reply.status == 403 ? Refused : m_state;
            return Q_EMIT changed();
        }
        for (const menu::Product &product : page->products) {
            m_products.insert_or_assign(product.sku, product);
            m_seen.insert(product.sku);
        }
        if (page->next)
            return ask(page->next);
        std::erase_if(m_products, [this](const auto &known) { return !m_seen.contains(known.first); });
        m_isAsking = false;
        m_state = Loaded;
        show();
        for (const QString &sku : m_seen)
            Q_EMIT told(sku);
    });
}

void MenuList::askAnew(const QString &sku)
{
    m_line.send(menu::AskProduct{Sku(sku)}, m_staff.token(), [this, sku, loading = m_loading](const Reply &reply) {
        if (loading != m_loading)
            return;
        if (const auto product = reply.isGood() ? reply.as<menu::Product>() : std::nullopt)
            take(*product);
        else if (reply.status == 0)
            m_old.insert(sku);
    });
}

void MenuList::take(const menu::Product &product)
{
    m_products.insert_or_assign(product.sku, product);
    m_isOld = true;
    Q_EMIT told(product.sku);
}

void MenuList::clear()
{
    ++m_loading;
    m_isAsking = false;
    m_products.clear();
    m_old.clear();
    m_state = Waiting;
    m_search.clear();
    m_only = Everything;
    show();
}

// What happens in a rush is asked for and told four times a second.
void MenuList::beat()
{
    if (!m_isAsking && m_state != Loaded && m_line.clock().now() >= m_askAgainAt)
        load();
    if (!m_isAsking && m_state == Loaded && m_line.isConnected())
        for (const QString &sku : std::exchange(m_old, {}))
            if (SkuRule::admits(sku)) // the kiosks' pauses have no product
                askAnew(sku);
    if (m_isOld)
        show();
}

const menu::Product *MenuList::find(const QString &sku) const
{
    const auto found = m_products.find(sku);
    return found == m_products.end() ? nullptr : &found->second;
}

MenuList::Standing MenuList::standingOf(const menu::Product &product) const
{
    if (product.withdrawn)
        return IsWithdrawn;
    if (product.availability.state != menu::Availability::OnSale)
        return product.availability.state == menu::Availability::SoldOut ? SoldOut : Paused;
    const menu::PublishedProduct *shown = m_names.find(product.sku);
    return shown && shown->soldOut ? ShelfEmpty : OnSale;
}

bool MenuList::fits(const menu::Product &product, Only only) const
{
    switch (only) {
    case Withdrawn:
        return product.withdrawn;
    case OffSale:
        return !product.withdrawn && standingOf(product) != OnSale;
    case Untranslated:
        return !product.withdrawn && !missingLanguages(product, m_form.languages()).isEmpty();
    case Everything:
        return !product.withdrawn;
    }
    return false;
}

int MenuList::count(Only only) const
{
    return int(std::count_if(
        m_products.begin(), m_products.end(), [&](const auto &known) { return fits(known.second, only); }));
}

void MenuList::show()
{
    m_isOld = false;
    std::vector<const menu::Product *> shown;
    for (const auto &[sku, product] : m_products)
        if (fits(product, m_only)
            && (m_search.isEmpty() || m_names.nameOf(sku).contains(m_search, Qt::CaseInsensitive)
                || product.name.value.contains(m_search, Qt::CaseInsensitive) || sku.contains(m_search)))
            shown.push_back(&product);
    std::stable_sort(shown.begin(), shown.end(), [this](const menu::Product *one, const menu::Product *other) {
        return m_names.placeOf(one->sku) < m_names.placeOf(other->sku);
    });
    std::map<QString, QString> categories;
    std::vector<TableRows::Row> rows, categoryRows;
    if (const menu::PublishedMenu *menu = m_names.menu())
        for (const menu::PublishedCategory &category : menu->categories) {
            categories[category.category] = category.name.value;
            categoryRows.push_back({category.category.value, category.name.value});
        }
    for (const menu::Product *product : shown) {
        const QString sku = product->sku, category = product->category ? product->category->value : QString();
        const bool isLess = product->priceNow && product->priceNow->amount.value < product->price.amount.value;
        const auto &until = product->availability.until;
        rows.push_back({sku, product->withdrawn ? product->name.value : m_names.nameOf(sku), m_names.pictureOf(sku),
            category, categories[category],
            m_form.money(isLess ? product->priceNow->amount.value : product->price.amount.value),
            isLess ? m_form.money(product->price.amount) : QString(), int(standingOf(*product)),
            until ? m_form.clockTime(*until) : QString(),
            product->availability.reason ? product->availability.reason->value : QString(),
            int(product->scheduledPrices.size()), int(missingLanguages(*product, m_form.languages()).size()),
            double(isLess ? product->priceNow->amount.value : product->price.amount.value)});
    }
    m_categories.show(categoryRows);
    m_rows.show(rows);
    Q_EMIT changed();
}

}
