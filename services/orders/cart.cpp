// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/cart.h"

#include "services/orders/choices.h"
#include "shared/core/check.h"

#include <algorithm>

using namespace bakery::orders;

namespace bakery {

bool isLegal(CartState state, CartDeed deed)
{
    switch (deed) {
    case CartDeed::Put:
    case CartDeed::Empty:
    case CartDeed::Order:
    case CartDeed::Expire:
        return state == CartState::Active;
    case CartDeed::Sell:
    case CartDeed::Refuse:
        return state == CartState::Locked;
    }
    return false;
}

std::optional<CartState> after(CartState state, CartDeed deed)
{
    BAKERY_INVARIANT(isLegal(state, deed));
    switch (deed) {
    case CartDeed::Put:
    case CartDeed::Refuse:
        return CartState::Active;
    case CartDeed::Order:
        return CartState::Locked;
    case CartDeed::Empty:
    case CartDeed::Sell:
    case CartDeed::Expire:
        break;
    }
    return std::nullopt;
}

std::vector<OrderLine> with(std::vector<OrderLine> lines, const PutInCart &some)
{
    const Chosen options = sorted(some.options.value_or(Chosen{}));
    const auto same = std::find_if(lines.begin(), lines.end(), [&](const OrderLine &line) {
        return line.sku == some.sku && line.options.value_or(Chosen{}) == options && line.batch == some.batch;
    });
    if (some.quantity == 0) {
        if (same != lines.end())
            lines.erase(same);
        return lines;
    }
    if (same != lines.end()) {
        same->quantity = some.quantity.value;
        return lines;
    }
    OrderLine line{some.sku, some.quantity.value, {}, some.batch};
    if (!options.empty())
        line.options = options;
    lines.push_back(std::move(line));
    return lines;
}

QString cartOwner(const Id &subject, const std::optional<CartSession> &session)
{
    return session ? QString(subject.text() + u'/' + session->value) : subject.text();
}

}
