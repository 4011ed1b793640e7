// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/keeper/backup_tool.h"

namespace bakery {

// Makes and tries no backup, and says what it is told to say.
class BackupsOnTheTable final : public BackupTool {
public:
    BackupFile make() override { return file; }
    TrialVerdict tryOut(const QString &name) override
    {
        tried << name;
        return verdict;
    }
    void cancel() override { ++cancelled; }

    BackupFile file{.name = QStringLiteral("bakery-20261120-080000.tar"), .bytes = 4096};
    TrialVerdict verdict{.isGood = true};
    QStringList tried;
    int cancelled = 0;
};

}
