// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/common.h"

// Menu: products and their prices.
namespace bakery::menu {

// Small enough that the dearest order possible still fits a Price.
struct ProductPrice {
    Integer<0, 10'000'000> amount;
    Currency currency;
    operator Price() const { return {amount.value, currency}; }
};
BOOST_DESCRIBE_STRUCT(ProductPrice, (), (amount, currency))

struct OtherCurrency {
    static constexpr Refusal refusal{"other-currency", 409, "The shop sells in another currency"};
    Currency currency;
};
BOOST_DESCRIBE_STRUCT(OtherCurrency, (), (currency))

struct Product {
    Sku sku;
    Text<1, 80> name;
    ProductPrice price;
    Integer<1, 525'600> shelfLifeMinutes;
};
BOOST_DESCRIBE_STRUCT(Product, (), (sku, name, price, shelfLifeMinutes))

struct PutProduct {
    static constexpr Route route{Verb::Do, "menu", "put-product", management};
    using Answer = Product;
    using Refusals = Types<OtherCurrency>;

    Sku sku;
    Text<1, 80> name;
    ProductPrice price;
    Integer<1, 525'600> shelfLifeMinutes;
};
BOOST_DESCRIBE_STRUCT(PutProduct, (), (sku, name, price, shelfLifeMinutes))

struct Products {
    List<Product, 0, 10'000> products;
};
BOOST_DESCRIBE_STRUCT(Products, (), (products))

struct AskProducts {
    static constexpr Route route{Verb::Ask, "menu", "products", anyone};
    using Answer = Products;
    using Refusals = Types<>;
};
BOOST_DESCRIBE_STRUCT(AskProducts, (), ())

struct ProductPut {
    static constexpr Event event{"menu", "ProductPut"};
    QString subject() const { return sku.value; }

    Sku sku;
    Text<1, 80> name;
    ProductPrice price;
    Integer<1, 525'600> shelfLifeMinutes;
    Id by;
};
BOOST_DESCRIBE_STRUCT(ProductPut, (), (sku, name, price, shelfLifeMinutes, by))

}
