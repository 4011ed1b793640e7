// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/prices.h"

#include <algorithm>

namespace bakery::kiosk {

orders::Chosen usualChoicesOf(const menu::PublishedProduct &product)
{
    std::vector<orders::ChosenOption> chosen;
    if (product.options)
        for (const menu::PublishedOption &option : *product.options)
            for (size_t i = 0; i < size_t(option.least) && i < option.choices.size(); ++i)
                chosen.push_back({option.option, option.choices[i].choice});
    return inOrder(std::move(chosen));
}

orders::Chosen inOrder(std::vector<orders::ChosenOption> chosen)
{
    std::sort(chosen.begin(), chosen.end(), [](const auto &a, const auto &b) {
        return std::pair(a.option.value, a.choice.value) < std::pair(b.option.value, b.choice.value);
    });
    return orders::Chosen(std::move(chosen));
}

qint64 unitPriceOf(const menu::PublishedProduct &product, const orders::Chosen &chosen)
{
    qint64 price = product.price.amount;
    if (!product.options)
        return price;
    for (const orders::ChosenOption &wanted : chosen)
        for (const menu::PublishedOption &option : *product.options)
            for (const menu::PublishedChoice &choice : option.choices)
                if (option.option == wanted.option && choice.choice == wanted.choice)
                    price += choice.priceEffect;
    return price;
}

}
