// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/id.h"

#include <QByteArrayView>

#include <compare>

namespace bakery {

// The uuid of an order, a refund, a unit or an account, as two numbers that sort as its text does in every store.
struct Key {
    quint64 high = 0;
    quint64 low = 0;

    static Key of(const Id &id);
    static Key of(QByteArrayView text); // null when that is no uuid
    bool isNull() const { return high == 0 && low == 0; }
    QString text() const; // empty when null

    friend auto operator<=>(const Key &, const Key &) = default;
};

}
