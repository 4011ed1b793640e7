// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/keeper.h"

namespace bakery {

struct KeeperContract {
    static constexpr const char *service = "keeper";
    using Requests = Types<keeper::MakeBackup, keeper::TryBackup, keeper::CancelBackup, keeper::AskBackups>;
    using Events = Types<keeper::BackupMade, keeper::BackupFailed, keeper::BackupTried>;
    using States = Types<>;
    using Follows = Types<>;
};

}
