// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/log_mover.h"

#include "shared/core/check.h"

#include <sqlite3.h>

using namespace std::chrono_literals;

namespace bakery {

LogMover::~LogMover()
{
    if (m_moving.valid())
        m_moving.wait();
    sqlite3_close(m_connection);
}

void LogMover::begin()
{
    BAKERY_INVARIANT(!isMoving());
    m_moving = std::async(std::launch::async, [this] { return move(); });
}

std::optional<int> LogMover::ended()
{
    if (!m_moving.valid() || m_moving.wait_for(0s) != std::future_status::ready)
        return std::nullopt;
    return m_moving.get();
}

int LogMover::finish()
{
    BAKERY_INVARIANT(isMoving());
    return m_moving.get();
}

int LogMover::move()
{
    if (!m_connection) {
        const int opened = sqlite3_open_v2(m_file.constData(), &m_connection, SQLITE_OPEN_READWRITE, nullptr);
        if (opened != SQLITE_OK)
            return opened;
        sqlite3_exec(m_connection, "pragma synchronous=full", nullptr, nullptr, nullptr);
        sqlite3_wal_autocheckpoint(m_connection, 0);
    }
    const int code = sqlite3_wal_checkpoint_v2(m_connection, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    return code == SQLITE_OK ? code : sqlite3_extended_errcode(m_connection);
}

}
