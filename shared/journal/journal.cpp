// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/journal/journal.h"

#include "shared/core/check.h"

#include <openssl/evp.h>

using namespace Qt::StringLiterals;

namespace bakery {

QByteArray turnHash(const QByteArray &previousHash, qint64 first, const QByteArray &events)
{
    static const EVP_MD *const digest = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    thread_local EVP_MD_CTX *const context = EVP_MD_CTX_new();
    const QByteArray position = QByteArray::number(first);
    unsigned char bytes[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    BAKERY_INVARIANT(EVP_DigestInit_ex2(context, digest, nullptr) == 1);
    EVP_DigestUpdate(context, previousHash.constData(), size_t(previousHash.size()));
    EVP_DigestUpdate(context, position.constData(), size_t(position.size()));
    EVP_DigestUpdate(context, events.constData(), size_t(events.size()));
    BAKERY_INVARIANT(EVP_DigestFinal_ex(context, bytes, &length) == 1);
    return QByteArray(reinterpret_cast<const char *>(bytes), int(length)).toHex();
}

QByteArray originHash() { return QByteArray(64, '0'); }

Journal::Journal(Store &store)
    : m_store(store)
    , m_identity(store, u"select incarnation, pruned_to, pruned_hash from journal_identity"_s)
    , m_makeIdentity(
          store, u"insert into journal_identity (one, incarnation, pruned_to, pruned_hash) values (1, ?, 0, ?)"_s)
    , m_last(store, u"select last_position, hash from turns order by first_position desc limit 1"_s)
    , m_append(store,
          u"insert into turns (first_position, last_position, committed_at, previous_hash, hash, events)"
          " values (?, ?, ?, ?, ?, ?)"_s)
    , m_from(store,
          u"select first_position, last_position, previous_hash, hash, events from turns"
          " where first_position >= coalesce((select max(first_position) from turns where first_position <= ?), 0)"
          " and last_position >= ? order by first_position limit ?"_s)
    , m_snapshot(store, u"select position, events from snapshots order by position desc limit 1"_s)
{
}

void Journal::load(Chance &chance, Instant now)
{
    auto identity = m_identity.one<QString, qint64, QString>();
    if (!identity) {
        m_makeIdentity.run(chance.nextId(now).text(), QString::fromLatin1(originHash()));
        identity = m_identity.one<QString, qint64, QString>();
    }
    m_incarnation = std::get<0>(*identity).toLatin1();
    m_prunedTo = std::get<1>(*identity);
    const auto last = m_last.one<qint64, QString>();
    m_head = last ? std::get<0>(*last) : m_prunedTo;
    m_headHash = (last ? std::get<1>(*last) : std::get<2>(*identity)).toLatin1();
}

JournalTurn Journal::append(const std::vector<QByteArray> &events, Instant now)
{
    qsizetype size = 2;
    for (const QByteArray &event : events)
        size += event.size() + 1;
    JournalTurn turn{m_head + 1, m_head + qint64(events.size()), m_headHash, {}, {}};
    turn.events.reserve(size);
    for (const QByteArray &event : events)
        turn.events.append(turn.events.isEmpty() ? '[' : ',').append(event);
    turn.events.append(']');
    turn.hash = turnHash(turn.previousHash, turn.first, turn.events);
    m_append.runLater(turn.first, turn.last, now, QString::fromLatin1(turn.previousHash),
        QString::fromLatin1(turn.hash), QString::fromUtf8(turn.events));
    return turn;
}

void Journal::keep(const JournalTurn &turn)
{
    BAKERY_INVARIANT(turn.first == m_head + 1);
    m_head = turn.last;
    m_headHash = turn.hash;
}

std::vector<JournalTurn> Journal::from(qint64 position, qsizetype bytes)
{
    std::vector<JournalTurn> turns;
    qsizetype size = 0;
    while (size < bytes) {
        const auto rows = m_from.all<qint64, qint64, QString, QString, QString>(position, position, qint64(16));
        for (const auto &[first, last, previous, hash, events] : rows) {
            turns.push_back({first, last, previous.toLatin1(), hash.toLatin1(), events.toUtf8()});
            size += turns.back().events.size();
            position = last + 1;
            if (size >= bytes)
                break;
        }
        if (rows.size() < 16)
            break;
    }
    return turns;
}

std::optional<Snapshot> Journal::snapshot()
{
    const auto row = m_snapshot.one<qint64, QString>();
    if (!row)
        return std::nullopt;
    Statement hash(m_store,
        u"select hash from turns where first_position <= ? and last_position = ?"
        " order by first_position desc limit 1"_s);
    Statement pruned(m_store, u"select pruned_hash from journal_identity where pruned_to = ?"_s);
    const qint64 position = std::get<0>(*row);
    auto found = hash.one<QString>(position, position);
    if (!found)
        found = pruned.one<QString>(position);
    BAKERY_INVARIANT(found);
    return Snapshot{position, std::get<0>(*found).toLatin1(), std::get<1>(*row).toUtf8()};
}

void Journal::prune(qint64 upTo, const QByteArray &snapshotEvents)
{
    Statement clear(m_store, u"delete from snapshots"_s);
    Statement write(m_store, u"insert into snapshots (position, events) values (?, ?)"_s);
    clear.run();
    write.run(m_head, QString::fromUtf8(snapshotEvents));
    Statement last(m_store,
        u"select last_position, hash from turns where first_position <= ? and last_position <= ?"
        " order by first_position desc limit 1"_s);
    const qint64 farthest = std::min(upTo, m_head);
    const auto pruned = last.one<qint64, QString>(farthest, farthest);
    if (!pruned)
        return;
    Statement drop(m_store, u"delete from turns where first_position <= ?"_s);
    Statement remember(m_store, u"update journal_identity set pruned_to = ?, pruned_hash = ?"_s);
    drop.run(std::get<0>(*pruned));
    remember.run(std::get<0>(*pruned), std::get<1>(*pruned));
    m_prunedTo = std::get<0>(*pruned);
}

}
