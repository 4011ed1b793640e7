// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/store.h"

#include <map>
#include <memory>

namespace bakery {

using StoreAddresses = std::map<QString, StoreAddress>; // by service

struct JournalFacts {
    QString incarnation;
    qint64 prunedTo = 0;
    QString prunedHash;
    qint64 head = 0;
};

// One moment of a whole shop: a read transaction on every store, opened while no turn runs.
class Cut {
public:
    // `gateFolder` is where the shop's turn gate lies; empty for stores that nobody writes to.
    Cut(const StoreAddresses &stores, const QString &gateFolder);

    Store &store(const QString &service) { return *m_stores.at(service); }
    const std::map<QString, std::unique_ptr<Store>> &stores() const { return m_stores; }
    // The same moment on connections of their own, of those stores that are files: for another thread.
    const std::map<QString, std::unique_ptr<Store>> &files() const { return m_files; }
    const JournalFacts &journal(const QString &service) const { return m_journals.at(service); }
    bool isPruned(const QString &service) const { return journal(service).prunedTo > 0; }
    // How far a follower has handled a journal; 0: not at all.
    qint64 followed(const QString &follower, const QString &service) const;

private:
    std::map<QString, std::unique_ptr<Store>> m_stores;
    std::map<QString, std::unique_ptr<Store>> m_files;
    std::map<QString, JournalFacts> m_journals;
    std::map<std::pair<QString, QString>, qint64> m_followed; // follower, service
};

}
