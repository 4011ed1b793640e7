// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker/cut.h"

#include "shared/persistence/statement.h"
#include "shared/persistence/turn_gate.h"

using namespace Qt::StringLiterals;

namespace bakery {

Cut::Cut(const StoreAddresses &stores, const QString &gateFolder)
{
    for (const auto &[service, address] : stores) {
        m_stores[service] = std::make_unique<Store>(address, Store::Access::ReadOnly);
        if (address.dialect == Dialect::Sqlite)
            m_files[service] = std::make_unique<Store>(address, Store::Access::ReadOnly);
    }
    {
        std::optional<TurnGate::Hold> hold;
        if (!gateFolder.isEmpty())
            hold.emplace(TurnGate(gateFolder).holdTurns());
        for (const auto *opened : {&m_stores, &m_files})
            for (const auto &[service, store] : *opened)
                store->begin();
    }
    for (const auto &[service, store] : m_stores) {
        Statement identity(*store, u"select incarnation, pruned_to, pruned_hash from journal_identity"_s);
        Statement last(*store, u"select last_position from turns order by first_position desc limit 1"_s);
        Statement following(*store, u"select service, position from following"_s);
        JournalFacts facts;
        if (const auto found = identity.one<QString, qint64, QString>())
            std::tie(facts.incarnation, facts.prunedTo, facts.prunedHash) = *found;
        facts.head = facts.prunedTo;
        if (const auto found = last.one<qint64>())
            facts.head = std::get<0>(*found);
        m_journals[service] = facts;
        for (const auto &[followed, position] : following.all<QString, qint64>())
            m_followed[{service, followed}] = position;
    }
}

qint64 Cut::followed(const QString &follower, const QString &service) const
{
    const auto found = m_followed.find({follower, service});
    return found == m_followed.end() ? 0 : found->second;
}

}
