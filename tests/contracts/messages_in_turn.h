// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/decode.h"
#include "tests/contracts/bodies.h"

namespace bakery {

// A message of the catalogue for what asks each of them the same: compiled once for all who ask.
struct MessageInTurn {
    QByteArray name;
    BodyMaker bodies;
    MaybeViolation (*readAndWrite)(JsonElement json, QByteArray &out);

    // Read as who gets it does, and written again.
    Result<QByteArray, Violation> rewrite(const QByteArray &json) const;
};

const std::vector<MessageInTurn> &messagesInTurn();

}
