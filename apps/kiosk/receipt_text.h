// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/menu_store.h"
#include "shared/contracts/orders.h"

namespace bakery::kiosk {

// A receipt in the words of a language, before it has a width.
struct ReceiptText {
    struct Line {
        QString what;
        QString amount;
    };
    QStringList heads; // in the middle, the shop first
    std::vector<Line> lines;
    std::vector<Line> sums;
    QStringList ends; // in the middle
    bool isRightToLeft = false;
};

// What the shop's receipt says and nothing else.
ReceiptText textOf(
    const orders::Receipt &receipt, const QString &shopName, const MenuStore &menu, const LocalForm &form);

constexpr int receiptColumns = 42; // of a roll of 80 mm

// As plain text for a language that is written from the left: one letter after the other, and no codes of any printer.
QString laidOut(const ReceiptText &receipt, int columns = receiptColumns);

// As a PDF as wide as such a roll, for a language that is written from the right: a printer of lines neither joins its
// letters nor turns them round.
QByteArray drawn(const ReceiptText &receipt);

}
