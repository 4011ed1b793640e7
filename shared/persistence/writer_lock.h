// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/store.h"

#include <memory>

namespace bakery {

// The right to write to a store: one process at a time has it, and only its death, not its sleep, sets it free.
// SQLite: a flock on `<store>.lock`, which stays with the process. PostgreSQL: an advisory lock of the very session
// that writes, so whoever has lost the session can no longer commit; it must be taken again after Store::reopen().
//
//     auto lock = WriterLock::of(store);
//     if (lock->tryAcquire()) lead();     // else ask again: a standby does so every 200 ms, and after each reopen
//     lock->evict();                      // ends a holder that no longer gives signs of life
//
// A try costs a microsecond on SQLite and a statement on PostgreSQL, while a blocked thread could only be stopped by a
// signal. Belongs to the store's thread.
class WriterLock {
public:
    static std::unique_ptr<WriterLock> of(Store &store);
    virtual ~WriterLock() = default; // lets go

    virtual bool tryAcquire() = 0;
    virtual bool isHeld() const = 0;
    // Ends another holder, if there is one: SIGKILL to its process, or its database session terminated. Says whether
    // somebody was ended.
    virtual bool evict() = 0;

protected:
    explicit WriterLock(Store &store) : m_store(store) { }
    Store &m_store;
};

}
