// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/instant.h"

#include <QString>

#include <mutex>

namespace bakery {

// What one argon2id costs: passes over that much memory.
struct PasswordCost {
    unsigned long long passes = 2;
    size_t bytes = size_t(19) << 20;

    friend bool operator==(const PasswordCost &, const PasswordCost &) = default;
};

// The cost at which hashing takes about as long as wanted, given how long the least one took; never less than that.
PasswordCost costFor(Milliseconds wanted, Milliseconds leastTook);

// Hashes passwords and PINs. Slow on purpose, so never in a turn; several threads may use one.
class PasswordHasher {
public:
    // Finds out at first use what this machine does in that time; 0: as little as can be, for tests.
    explicit PasswordHasher(Milliseconds takes) : m_takes(takes) { }

    QString hash(const QString &secret) const;
    // Takes as long where there is no hash, so that nobody learns whom the shop knows.
    bool isOf(const QString &secret, const QString &hash) const;

private:
    PasswordCost cost() const;

    const Milliseconds m_takes;
    mutable std::once_flag m_isMeasured;
    mutable PasswordCost m_cost;
};

}
