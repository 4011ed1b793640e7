// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/customers/appetite.h"

#include <algorithm>

using namespace bakery::menu;

namespace bakery {
namespace {

constexpr qint64 smallChange = 150; // of what costs no more than that people take several
constexpr qint64 severalAtMost = 6;
constexpr unsigned favouriteIn10 = 6;
constexpr unsigned hereIn10 = 2;
constexpr unsigned byAccountIn10 = 5, byCardIn10 = 3;

bool canBeHad(const PublishedProduct &product)
{
    return product.kind == ProductKind::Baked && product.availability == Availability::OnSale && !product.soldOut;
}

// The first choices, as many as the product asks for.
orders::Chosen plainest(const PublishedProduct &product)
{
    orders::Chosen chosen;
    if (!product.options)
        return chosen;
    for (const PublishedOption &option : *product.options)
        for (qint64 i = 0; i < option.least.value; ++i)
            chosen.push_back({option.option, option.choices[size_t(i)].choice});
    return chosen;
}

}

std::optional<orders::PlaceOrder> pickFrom(const PublishedMenu &menu, const QString &favourite, std::mt19937_64 &dice)
{
    std::vector<const PublishedProduct *> wanted;
    for (const PublishedProduct &product : menu.products)
        if (canBeHad(product))
            wanted.push_back(&product);
    if (wanted.empty() || menu.kiosksPaused)
        return std::nullopt;
    std::shuffle(wanted.begin(), wanted.end(), dice);
    const auto liked = std::find_if(
        wanted.begin(), wanted.end(), [&](const PublishedProduct *product) { return product->sku.value == favourite; });
    if (liked != wanted.end() && dice() % 10 < favouriteIn10)
        std::swap(*liked, wanted.front());
    std::geometric_distribution<size_t> further(0.6);
    const size_t lines = std::min({wanted.size(), size_t(5), 1 + further(dice)});

    orders::PlaceOrder order;
    for (size_t i = 0; i < lines; ++i) {
        const bool isSmall = wanted[i]->price.amount.value <= smallChange;
        const qint64 quantity = isSmall ? 1 + qint64(dice() % severalAtMost) : 1;
        const orders::Chosen chosen = plainest(*wanted[i]);
        order.lines.push_back({wanted[i]->sku, quantity, chosen.empty() ? std::nullopt : std::optional(chosen)});
    }
    order.priceVersion = menu.priceVersion;
    order.serving = dice() % 10 < hereIn10 ? orders::Serving::Here : orders::Serving::TakeAway;
    return order;
}

orders::PaymentMethod meansOf(std::mt19937_64 &dice)
{
    const unsigned share = unsigned(dice() % 10);
    if (share < byAccountIn10)
        return orders::PaymentMethod::Account;
    return share < byAccountIn10 + byCardIn10 ? orders::PaymentMethod::Card : orders::PaymentMethod::Cash;
}

}
