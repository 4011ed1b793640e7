// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/service/shop_settings.h"

namespace bakery {

// The accounts `cli-1` … under which commands speak to the shop, and `monitor-1` …, which may only listen. Two clients
// of one name would throw each other off, so a command holds a lock on the one that it uses.
class OperatorAccount {
public:
    static constexpr int count = 8;
    enum class For { Speaking, Watching };
    static QString name(int number, For what = For::Speaking)
    {
        return (what == For::Watching ? QStringLiteral("monitor-%1") : QStringLiteral("cli-%1")).arg(number);
    }

    // Waits for a free one. Throws Trouble.
    explicit OperatorAccount(const ShopSettings &shop, For what = For::Speaking);
    ~OperatorAccount();
    OperatorAccount(const OperatorAccount &) = delete;
    OperatorAccount &operator=(const OperatorAccount &) = delete;

    const Credentials &credentials() const { return m_credentials; }

private:
    int m_lock = -1;
    Credentials m_credentials;
};

}
