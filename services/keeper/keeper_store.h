// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/keeper.h"
#include "shared/persistence/table.h"

namespace bakery {

struct BackupRow {
    static constexpr int keyColumns = 1;
    Id backup;
    keeper::BackupState state = keeper::BackupState::Making;
    Instant askedAt;
    Id askedBy;
    QString file; // empty until it is made
    qint64 bytes = 0;
    keeper::TrialState trial = keeper::TrialState::Untried;
    Instant triedAt;
    QString triedBy;
    QString trouble;
};
BOOST_DESCRIBE_STRUCT(BackupRow, (), (backup, state, askedAt, askedBy, file, bytes, trial, triedAt, triedBy, trouble))

class KeeperStore {
public:
    explicit KeeperStore(Store &store);

    Table<BackupRow> backups;

    std::vector<BackupRow> latest(); // a hundred, the latest first
    std::optional<BackupRow> underWay();
    std::optional<BackupRow> ofFile(const QString &file);

private:
    Statement m_latest;
    Statement m_underWay;
    Statement m_ofFile;
};

}
