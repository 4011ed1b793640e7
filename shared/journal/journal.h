// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/id.h"
#include "shared/persistence/statement.h"

#include <optional>
#include <vector>

namespace bakery {

// One turn of a journal, as it is stored, published and sent to followers.
struct JournalTurn {
    qint64 first = 0;
    qint64 last = 0;
    QByteArray previousHash;
    QByteArray hash;
    QByteArray events; // a JSON array of CloudEvents
};

// SHA-256 over the hash before, the first position and the text of the events, in hexadecimal.
QByteArray turnHash(const QByteArray &previousHash, qint64 first, const QByteArray &events);

// The hash that the first turn of every journal names as the one before it.
QByteArray originHash();

struct Snapshot {
    qint64 position = 0;
    QByteArray hash; // of the turn at that position
    QByteArray events;
};

// A service's own durable, gap-free, hash-chained log of what it has emitted.
class Journal {
public:
    explicit Journal(Store &store);

    // Reads identity and head from the store, and makes the identity in a new store. Inside a transaction.
    void load(Chance &chance, Instant now);

    const QByteArray &incarnation() const { return m_incarnation; }
    qint64 head() const { return m_head; }
    const QByteArray &headHash() const { return m_headHash; }
    qint64 prunedTo() const { return m_prunedTo; }

    // Adds one turn inside the running transaction. The head moves when keep() says that the commit succeeded.
    JournalTurn append(const std::vector<QByteArray> &events, Instant now);
    void keep(const JournalTurn &turn);

    // The turns from the one that holds `position` on, about `bytes` of them and at least one.
    std::vector<JournalTurn> from(qint64 position, qsizetype bytes);
    std::optional<Snapshot> snapshot();

    // Inside a transaction: writes the snapshot at the head and drops the turns that end at or before `upTo`.
    void prune(qint64 upTo, const QByteArray &snapshotEvents);

private:
    Store &m_store;
    Statement m_identity, m_makeIdentity, m_last, m_append, m_from, m_snapshot;
    QByteArray m_incarnation;
    qint64 m_head = 0;
    QByteArray m_headHash;
    qint64 m_prunedTo = 0;
};

}
