// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/prices.h"

namespace bakery::kiosk {

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
