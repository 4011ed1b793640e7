// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/keeper/backup_tool.h"
#include "services/keeper/keeper_store.h"
#include "shared/contracts/keeper_contract.h"
#include "shared/service/service.h"

namespace bakery {

class KeeperService final : public ServiceOf<KeeperContract> {
public:
    // Without a tool: the command beside the service's program.
    explicit KeeperService(Context &context, std::shared_ptr<BackupTool> tool = nullptr);

private:
    Outcome<keeper::MakeBackup> make(const keeper::MakeBackup &request, const Caller &caller);
    Outcome<keeper::TryBackup> tryOut(const keeper::TryBackup &request, const Caller &caller);
    Outcome<keeper::CancelBackup> cancel(const keeper::CancelBackup &request, const Caller &caller);
    Outcome<keeper::AskBackups> list(const keeper::AskBackups &request, const Caller &caller);
    void endWhatWasCutShort();
    void hearOfFile(const Id &backup, const BackupFile &file);
    void hearOfTrial(const Id &backup, const TrialVerdict &verdict);

    KeeperStore m_store;
    const std::shared_ptr<BackupTool> m_tool;
};

}
