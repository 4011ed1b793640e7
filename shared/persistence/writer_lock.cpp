// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/writer_lock.h"

#include "shared/persistence/advisory_writer_lock.h"
#include "shared/persistence/file_writer_lock.h"

namespace bakery {

std::unique_ptr<WriterLock> WriterLock::of(Store &store)
{
    if (store.dialect() == Dialect::Sqlite)
        return std::make_unique<FileWriterLock>(store);
    return std::make_unique<AdvisoryWriterLock>(store);
}

WriterLock::WriterLock(Store &store, int askAgainMs) : m_store(store)
{
    m_again.setInterval(askAgainMs);
    m_again.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_again, &QTimer::timeout, &m_again, [this] { askAgain(); });
}

void WriterLock::acquire(std::function<void()> held)
{
    m_held = std::move(held);
    m_again.start();
}

void WriterLock::askAgain()
{
    try {
        if (!tryAcquire())
            return;
    } catch (const StoreError &error) {
        if (error.trouble() != StoreTrouble::Lost)
            throw;
        try {
            m_store.reopen();
        } catch (const StoreError &stillAway) {
            if (stillAway.trouble() != StoreTrouble::Lost)
                throw;
        }
        return;
    }
    m_again.stop();
    std::exchange(m_held, nullptr)();
}

}
