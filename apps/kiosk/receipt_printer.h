// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/receipt_text.h"
#include "qml/shop/paper_printer.h"

namespace bakery::kiosk {

// Prints a receipt. The sale is over before it begins.
class ReceiptPrinter : public bakery::PaperPrinter {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
public:
    using PaperPrinter::PaperPrinter;

    void print(const ReceiptText &receipt);
};

}
