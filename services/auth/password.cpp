// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/auth/password.h"

#include "shared/core/check.h"

#include <algorithm>
#include <ctime>
#include <sodium.h>

namespace bakery {
namespace {

constexpr unsigned long long mostPasses = 16;

// One text however it was typed: an é is one character or two.
QByteArray typed(const QString &secret) { return secret.normalized(QString::NormalizationForm_C).toUtf8(); }

QString hashedAt(const QString &secret, const PasswordCost &cost)
{
    const QByteArray text = typed(secret);
    char hash[crypto_pwhash_STRBYTES] = {};
    const int outcome =
        crypto_pwhash_str(hash, text.constData(), (unsigned long long)(text.size()), cost.passes, cost.bytes);
    BAKERY_INVARIANT(outcome == 0); // there is no memory
    return QString::fromLatin1(hash);
}

// What this thread has worked: however busy the machine is, which it is while a shop starts.
Milliseconds workedSoFar()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return Milliseconds(qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000);
}

}

PasswordCost costFor(Milliseconds wanted, Milliseconds leastTook)
{
    PasswordCost cost;
    const auto times = wanted.count() / std::max<qint64>(1, leastTook.count());
    cost.passes = std::clamp<unsigned long long>(cost.passes * (unsigned long long)(times), cost.passes, mostPasses);
    return cost;
}

PasswordCost PasswordHasher::cost() const
{
    std::call_once(m_isMeasured, [this] {
        BAKERY_INVARIANT(sodium_init() >= 0); // chooses what this processor does best
        if (m_takes.count() == 0) {
            m_cost = {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
            return;
        }
        const Milliseconds before = workedSoFar();
        hashedAt(QStringLiteral("how long does it take?"), {});
        m_cost = costFor(m_takes, workedSoFar() - before);
    });
    return m_cost;
}

QString PasswordHasher::hash(const QString &secret) const { return hashedAt(secret, cost()); }

bool PasswordHasher::isOf(const QString &secret, const QString &hash) const
{
    const PasswordCost present = cost();
    if (hash.isEmpty()) {
        hashedAt(secret, present);
        return false;
    }
    const QByteArray text = typed(secret), kept = hash.toLatin1();
    return crypto_pwhash_str_verify(kept.constData(), text.constData(), (unsigned long long)(text.size())) == 0;
}

}
