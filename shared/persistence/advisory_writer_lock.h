// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/statement.h"
#include "shared/persistence/writer_lock.h"

namespace bakery {

class AdvisoryWriterLock final : public WriterLock {
public:
    explicit AdvisoryWriterLock(Store &store);
    ~AdvisoryWriterLock() override;

    bool tryAcquire() override;
    bool isHeld() const override { return m_heldIn == m_store.generation(); }
    bool evict() override;

private:
    qint64 m_key;
    int m_heldIn = -1; // the store's generation, that is, the session
    Statement m_try, m_terminate, m_release;
};

}
