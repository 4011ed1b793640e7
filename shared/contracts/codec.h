// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/types.h"
#include "shared/core/result.h"

namespace bakery {

// Where a document breaks its contract: "lines[2].quantity", "must be at least 1".
struct Violation {
    QByteArray path;
    QByteArray problem;
};

// A parsed JSON text. Refused: not UTF-8, not an object or array at the top, deeper than 64 levels, a NUL character in a
// string (neither database can hold it).
class JsonDocument;

// The codec, made at compile time from the Boost.Describe lists.
template <typename T>
void encode(QByteArray &out, const T &value); // appends
template <typename T>
QByteArray encode(const T &value);
template <typename T>
Result<T, Violation> decode(const JsonDocument &document);

}
