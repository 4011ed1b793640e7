// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/orders.h"

namespace bakery {

// What a receipt shows to prove that it is ours: K7QM-2TXA-9PLM, a keyed hash of the order, its number, what was paid
// and when. Nobody else can make one, and none can be guessed: it has sixty bits.
QString receiptCode(const QByteArray &key, const orders::Receipt &receipt);

}
