// SPDX-License-Identifier: GPL-3.0-or-later
// How an instance is, for whoever watches this process.
#include "shared/service/instance.h"

#include "shared/persistence/store_size.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr Milliseconds measureStoreAfter = 60s;

}

// A row is read through the very connection that turns use; a store that has failed and is not opened anew answers
// nothing.
Health Instance::health()
{
    if (m_needsReopen)
        return {.words = "the store does not answer"};
    try {
        const QString anything = m_parts.store.dialect() == Dialect::Sqlite ? u"select count(*) from sqlite_master"_s
                                                                            : u"select cast(1 as bigint)"_s;
        Statement(m_parts.store, anything).one<qint64>();
    } catch (const StoreError &error) {
        storeFailed(error);
        return {.words = "the store does not answer"};
    }
    const bool isReachable = m_parts.bus.isConnected();
    const bool isEither = m_service || m_standsBy;
    return {.isReady = isReachable && isEither,
        .storeAnswers = true,
        .words = !isEither ? "starts"
            : !isReachable ? "waits for the broker"
            : m_service    ? "leads"
                           : "stands by"};
}

Reading Instance::reading()
{
    const Instant now = m_parts.clock.now();
    if (!m_needsReopen && now >= m_measureStoreAt) {
        m_measureStoreAt = m_parts.store.dialect() == Dialect::Sqlite ? now : now + measureStoreAfter;
        try {
            m_storeBytes = bytesOf(m_parts.store);
        } catch (const StoreError &error) {
            storeFailed(error);
        }
    }
    return {.figures = m_context.figures,
        .presence = presence(),
        .openRequests = m_service ? m_service->openRequests() : 0,
        .storeBytes = m_storeBytes,
        .isConnected = m_parts.bus.isConnected(),
        .takenAt = m_parts.clock.wallNow()};
}

}
