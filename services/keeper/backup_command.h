// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/keeper/backup_tool.h"

#include <atomic>

namespace bakery {

// Has the command do it, so that a disk that fills up or a machine that runs out of memory takes no service along.
// Backups lie in `<data>/backups`.
class BackupCommand final : public BackupTool {
public:
    // `program`: bakery-cli.
    BackupCommand(QString program, QString dataFolder);

    BackupFile make() override;
    TrialVerdict tryOut(const QString &name) override;
    void cancel() override { m_isCancelled = true; }

private:
    struct Outcome {
        bool isGood = false, isCancelled = false;
        QByteArray output;
        QString trouble;
    };
    Outcome run(const QStringList &arguments);

    const QString m_program, m_dataFolder;
    std::atomic_bool m_isCancelled = false;
};

}
