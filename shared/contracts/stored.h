// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/codec.h"
#include "shared/core/check.h"

// Documents in a store's columns: what is always read and written whole is one, in the same JSON as on the wire.
namespace bakery {

template <typename T>
QString encodeStored(const T &value)
{
    return QString::fromUtf8(encode(value));
}

// We wrote it ourselves, so one that cannot be read is a broken store.
template <typename T>
T decodeStored(const QString &text)
{
    const auto document = JsonDocument::parse(text.toUtf8());
    BAKERY_INVARIANT(bool(document));
    auto value = decode<T>(*document);
    BAKERY_INVARIANT(bool(value));
    return std::move(*value);
}

}
