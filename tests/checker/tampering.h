// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/statement.h"
#include "tests/table_top/both_stores.h"

#include <functional>

namespace bakery {

// Changes stores behind the back of their services.
class Tampering {
public:
    explicit Tampering(const StoreAddresses &stores) : m_stores(stores) { }

    // Foreign keys and CHECKs hold no longer where the tampering needs it: `unguarded` switches them off.
    void run(const QString &service, const QString &sql);
    void runUnguarded(const QString &service, const QString &sql);
    QString text(const QString &service, const QString &sql);

    // Changes the text of a journal's turns and makes hashes, here and at the followers, fit again: what a liar with
    // all keys would do.
    void rewriteJournal(const QString &service, const std::function<void(QByteArray &events)> &change);
    // Adds one turn with one event that fits the chain.
    void appendEvent(const QString &service, const QByteArray &type, const QString &subject, const QByteArray &cause,
        const QByteArray &data = "{}");
    // Turns one byte of a text in a SQLite file, in the last place where it stands.
    void damage(const QString &service, const QByteArray &text);

private:
    Store open(const QString &service) { return Store(m_stores.at(service)); }

    const StoreAddresses m_stores;
};

}
