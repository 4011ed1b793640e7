// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/receipt_printer.h"

using namespace Qt::StringLiterals;

namespace bakery::kiosk {

void ReceiptPrinter::print(const ReceiptText &receipt)
{
    printDocument(receipt.isRightToLeft ? drawn(receipt) : laidOut(receipt).toUtf8(), u"receipt"_s);
}

}
