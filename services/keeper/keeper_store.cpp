// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keeper/keeper_store.h"

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr auto backupColumns = "backup, state, asked_at, asked_by, file, bytes, trial, tried_at, tried_by, trouble"_L1;

template <typename... Arguments>
std::vector<BackupRow> readBackups(Statement &statement, const Arguments &...arguments)
{
    std::vector<BackupRow> rows;
    for (auto &values : statement.all<Id, keeper::BackupState, Instant, Id, QString, qint64, keeper::TrialState,
                        Instant, QString, QString>(arguments...))
        rows.push_back(std::apply([](auto &&...value) { return BackupRow{std::move(value)...}; }, std::move(values)));
    return rows;
}

std::optional<BackupRow> onlyOne(std::vector<BackupRow> rows)
{
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

}

KeeperStore::KeeperStore(Store &store)
    : backups(store, u"backups"_s)
    , m_latest(store, "select "_L1 % backupColumns % " from backups order by backup desc limit 100"_L1)
    , m_underWay(store, "select "_L1 % backupColumns % " from backups where state = 'making' or trial = 'trying'"_L1)
    , m_ofFile(store, "select "_L1 % backupColumns % " from backups where file = ? and state = 'made'"_L1)
{
}

std::vector<BackupRow> KeeperStore::latest() { return readBackups(m_latest); }

std::optional<BackupRow> KeeperStore::underWay() { return onlyOne(readBackups(m_underWay)); }

std::optional<BackupRow> KeeperStore::ofFile(const QString &file) { return onlyOne(readBackups(m_ofFile, file)); }

}
