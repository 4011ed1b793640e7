// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/common.h"

// Menu: products and their prices.
namespace bakery::menu {

struct Product {
    Sku sku;
    Text<1, 80> name;
    Price price;
    Integer<1, 525'600> shelfLifeMinutes;
};
BOOST_DESCRIBE_STRUCT(Product, (), (sku, name, price, shelfLifeMinutes))

struct PutProduct {
    static constexpr Route route{Verb::Do, "menu", "put-product", management};
    using Answer = Product;
    using Refusals = Types<>;

    Sku sku;
    Text<1, 80> name;
    Price price;
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
    Price price;
    Integer<1, 525'600> shelfLifeMinutes;
    Id by;
};
BOOST_DESCRIBE_STRUCT(ProductPut, (), (sku, name, price, shelfLifeMinutes, by))

}
