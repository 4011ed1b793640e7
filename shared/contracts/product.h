// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/common.h"

// What a product is, in the words that menu, orders and whoever shows or bakes it have in common.
namespace bakery::menu {

using ProductName = Text<1, 80>;
using Revision = Integer<0, 1'000'000'000>;
using BasisPoints = Integer<0, 10'000>; // 700 are 7 %
using PriceVersion = Integer<0, 1'000'000'000'000>;

enum class ProductKind { Baked, MadeToOrder };
BOOST_DESCRIBE_ENUM(ProductKind, Baked, MadeToOrder)

// What a class costs in percent is for each shop to say (TaxClassPut).
enum class TaxClass { Standard, Reduced, Zero };
BOOST_DESCRIBE_ENUM(TaxClass, Standard, Reduced, Zero)

// The fourteen that have to be declared in the European Union.
enum class Allergen {
    Gluten,
    Crustaceans,
    Eggs,
    Fish,
    Peanuts,
    Soybeans,
    Milk,
    Nuts,
    Celery,
    Mustard,
    Sesame,
    Sulphites,
    Lupin,
    Molluscs
};
BOOST_DESCRIBE_ENUM(Allergen, Gluten, Crustaceans, Eggs, Fish, Peanuts, Soybeans, Milk, Nuts, Celery, Mustard, Sesame,
    Sulphites, Lupin, Molluscs)

enum class Diet { Vegan, Vegetarian, Halal, Kosher, GlutenFree, LactoseFree };
BOOST_DESCRIBE_ENUM(Diet, Vegan, Vegetarian, Halal, Kosher, GlutenFree, LactoseFree)

// What the staff says of a product beside its stock.
enum class Availability { OnSale, SoldOut, Paused };
BOOST_DESCRIBE_ENUM(Availability, OnSale, SoldOut, Paused)

// Small enough that the dearest order possible still fits a Price.
struct ProductPrice {
    Integer<0, 10'000'000> amount;
    Currency currency;
    operator Price() const { return {amount.value, currency}; }
    friend bool operator==(const ProductPrice &, const ProductPrice &) = default;
};
BOOST_DESCRIBE_STRUCT(ProductPrice, (), (amount, currency))

// A product's words in one language.
struct Wording {
    Language language;
    ProductName name;
    std::optional<Text<1, 400>> description;
    std::optional<Text<1, 600>> ingredients; // in one sentence, the largest part first
};
BOOST_DESCRIBE_STRUCT(Wording, (), (language, name, description, ingredients))

// The name of something smaller, in one language.
struct Label {
    Language language;
    ProductName name;
};
BOOST_DESCRIBE_STRUCT(Label, (), (language, name))
using Labels = List<Label, 0, 24>;

struct TaxClasses {
    TaxClass here = TaxClass::Standard;
    TaxClass takeAway = TaxClass::Standard;
};
BOOST_DESCRIBE_STRUCT(TaxClasses, (), (here, takeAway))

struct Choice {
    Sku choice;
    std::optional<Labels> translations;
    std::optional<Integer<-1'000'000, 1'000'000>> priceEffect; // in minor units; none: it costs nothing more
};
BOOST_DESCRIBE_STRUCT(Choice, (), (choice, translations, priceEffect))

// Sliced or whole, which milk: from `least` to `most` of the choices. One of: 1 and 1; up to three: 0 and 3.
struct Option {
    Sku option;
    std::optional<Labels> translations;
    Integer<0, 20> least;
    Integer<1, 20> most;
    List<Choice, 1, 20> choices;
};
BOOST_DESCRIBE_STRUCT(Option, (), (option, translations, least, most, choices))
using Options = List<Option, 0, 10>;

// A product as management wants it. What is left out has a default: no category, baked, the standard tax, no allergens,
// sold all day, no discount. `name` and the words of options are those of the house, for languages that are not there.
struct ProductCard {
    Sku sku;
    ProductName name;
    ProductPrice price;
    Integer<1, 525'600> shelfLifeMinutes;
    std::optional<List<Wording, 0, 24>> translations;
    std::optional<Sku> category;
    std::optional<Sku> picture; // the name of an SVG
    std::optional<ProductKind> kind;
    std::optional<TaxClasses> taxClass;
    std::optional<List<Allergen, 0, 14>> allergens;
    std::optional<List<Diet, 0, 6>> diets;
    std::optional<Integer<0, 90>> discountBeforeClosingPercent;
    std::optional<LocalTime> availableFrom; // with availableUntil; past midnight when it is the later one
    std::optional<LocalTime> availableUntil;
    std::optional<Options> options;
    std::optional<Integer<0, 100'000>> energyKilojoules; // of one piece
    std::optional<ProductPrice> cost; // of making one, for what waste costs
    std::optional<Integer<1, 1'000'000>> position; // among those of its category; those without one come last, by sku
};
BOOST_DESCRIBE_STRUCT(ProductCard, (),
    (sku, name, price, shelfLifeMinutes, translations, category, picture, kind, taxClass, allergens, diets,
        discountBeforeClosingPercent, availableFrom, availableUntil, options, energyKilojoules, cost, position))

// Refusals of whoever deals with products.

struct UnknownProduct {
    static constexpr Refusal refusal{"unknown-product", 404, "There is no such product"};
    Sku sku;
};
BOOST_DESCRIBE_STRUCT(UnknownProduct, (), (sku))

struct OtherCurrency {
    static constexpr Refusal refusal{"other-currency", 409, "The shop sells in another currency"};
    Currency currency;
};
BOOST_DESCRIBE_STRUCT(OtherCurrency, (), (currency))

}
