// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/command/shop_on_trial.h"
#include "tests/command/window_on_trial.h"

namespace bakery {

// A real kiosk in a real window, beside a shop.
class KioskUnderFinger : public WindowOnTrial {
public:
    explicit KioskUnderFinger(const ShopOnTrial &shop);

    bool start(const QStringList &options = {});
    bool pair(); // a manager approves the code that it shows
    bool approve(const QString &code) const;
    QString screen(); // that it said last

    static constexpr int width = 1280, height = 800;

private:
    const ShopOnTrial &m_shop;
    const QString m_account;
};

}
