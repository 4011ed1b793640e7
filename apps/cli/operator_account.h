// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/service/shop_settings.h"

namespace bakery {

// The accounts `cli-1` … under which commands speak to the shop. Two clients of one name would throw each other off, so
// a command holds a lock on the one that it uses.
class OperatorAccount {
public:
    static constexpr int count = 8;
    static QString name(int number) { return QStringLiteral("cli-%1").arg(number); }

    // Waits for a free one. Throws Trouble.
    explicit OperatorAccount(const ShopSettings &shop);
    ~OperatorAccount();
    OperatorAccount(const OperatorAccount &) = delete;
    OperatorAccount &operator=(const OperatorAccount &) = delete;

    const Credentials &credentials() const { return m_credentials; }

private:
    int m_lock = -1;
    Credentials m_credentials;
};

}
