// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/codec.h"
#include "shared/journal/journal.h"
#include "tests/bench/scale/past.h"

namespace bakery::bench {

// A journal that goes on where it ends, and tells what has happened long ago.
class PastJournal {
public:
    PastJournal(Store &store, const QByteArray &site, const QByteArray &service);

    // Adds an event to the turn that is being made; answers its id, for what follows from it.
    template <typename E>
    QByteArray tell(const E &event, const QByteArray &cause)
    {
        return tell(E::event.name, event.subject(), cause, [&event](QByteArray &out) { encode(out, event); });
    }
    JournalTurn endTurn();

    const Journal &journal() const { return m_journal; }
    Store &store() { return m_store; }

private:
    QByteArray tell(const QByteArray &type, const QString &subject, const QByteArray &cause,
        const std::function<void(QByteArray &)> &data);

    Store &m_store;
    const QByteArray m_site;
    const QByteArray m_service;
    Journal m_journal;
    SystemChance m_chance;
    std::vector<QByteArray> m_events;
};

// Everything that orders, inventory and bank have told of the past, turn by turn, and that each has heard of it.
void tellPast(Store &orders, Store &inventory, Store &bank, const QByteArray &site, const Past &past);

}
