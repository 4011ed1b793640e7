// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/product.h"

// The menu as it is published, once for each language.
namespace bakery::menu {

struct PublishedCategory {
    Sku category;
    ProductName name;
};
BOOST_DESCRIBE_STRUCT(PublishedCategory, (), (category, name))

struct PublishedChoice {
    Sku choice;
    ProductName name;
    Integer<-1'000'000, 1'000'000> priceEffect;
};
BOOST_DESCRIBE_STRUCT(PublishedChoice, (), (choice, name, priceEffect))

struct PublishedOption {
    Sku option;
    ProductName name;
    Integer<0, 20> least;
    Integer<1, 20> most;
    List<PublishedChoice, 1, 20> choices;
};
BOOST_DESCRIBE_STRUCT(PublishedOption, (), (option, name, least, most, choices))

// `soldOut`: the staff says so, or nothing of it is on the shelf. `regularPrice` is there while `price` is less.
struct PublishedProduct {
    Sku sku;
    ProductName name;
    std::optional<Text<1, 400>> description;
    std::optional<Text<1, 600>> ingredients;
    std::optional<Sku> category;
    std::optional<Sku> picture;
    ProductKind kind = ProductKind::Baked;
    ProductPrice price;
    std::optional<ProductPrice> regularPrice;
    Availability availability = Availability::OnSale;
    std::optional<Instant> until;
    bool soldOut = false;
    std::optional<Instant> nextFromOvenAt; // when the next of it that is planned will be done
    std::optional<LocalTime> availableFrom;
    std::optional<LocalTime> availableUntil;
    std::optional<List<Allergen, 0, 14>> allergens;
    std::optional<List<Diet, 0, 6>> diets;
    std::optional<List<PublishedOption, 0, 10>> options;
    std::optional<Integer<0, 100'000>> energyKilojoules;
};
BOOST_DESCRIBE_STRUCT(PublishedProduct, (),
    (sku, name, description, ingredients, category, picture, kind, price, regularPrice, availability, until, soldOut,
        nextFromOvenAt, availableFrom, availableUntil, allergens, diets, options, energyKilojoules))

// Products stand in the order of their categories, within one by sku; those without a category come last.
struct PublishedMenu {
    static constexpr State state{"menu", "menu", "language"};

    Language language;
    PriceVersion priceVersion; // what a cart made from this menu names
    bool kiosksPaused = false;
    std::optional<Instant> kiosksPausedUntil;
    std::optional<Reason> kiosksPausedReason;
    List<PublishedCategory, 0, 100> categories;
    List<PublishedProduct, 0, 10'000> products;
};
BOOST_DESCRIBE_STRUCT(PublishedMenu, (),
    (language, priceVersion, kiosksPaused, kiosksPausedUntil, kiosksPausedReason, categories, products))

}
