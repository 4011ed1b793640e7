// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/advisory_writer_lock.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

qint64 keyOf(const QString &schema)
{
    const QByteArray name = "bakery writer of " + schema.toUtf8();
    const QByteArray digest = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
    return qFromBigEndian<qint64>(digest.constData());
}

}

AdvisoryWriterLock::AdvisoryWriterLock(Store &store)
    : WriterLock(store)
    , m_key(keyOf(store.address().schema))
    , m_try(store, u"select pg_try_advisory_lock(cast(? as bigint))"_s)
    // pg_locks shows a 64-bit key in two halves.
    , m_terminate(store,
          u"select pg_terminate_backend(pid, 1000) from pg_locks where locktype = 'advisory' and granted and objsubid "
          u"= 1 "
          "and database = (select oid from pg_database where datname = current_database()) "
          "and classid = cast(cast(? as bigint) as oid) and objid = cast(cast(? as bigint) as oid) "
          "and pid <> pg_backend_pid()"_s)
    , m_release(store, u"select pg_advisory_unlock(cast(? as bigint))"_s)
{
}

AdvisoryWriterLock::~AdvisoryWriterLock()
{
    try {
        if (isHeld() && m_store.database().isOpen())
            m_release.one<bool>(m_key);
    } catch (const StoreError &) {
        // The session is gone, and the lock with it.
    }
}

bool AdvisoryWriterLock::tryAcquire()
{
    if (!isHeld() && std::get<0>(*m_try.one<bool>(m_key)))
        m_heldIn = m_store.generation();
    return isHeld();
}

bool AdvisoryWriterLock::evict()
{
    if (isHeld())
        return false;
    const auto high = qint64(quint64(m_key) >> 32), low = qint64(quint64(m_key) & 0xffffffffu);
    return !m_terminate.all<bool>(high, low).empty();
}

}
