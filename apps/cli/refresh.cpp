// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/commands.h"
#include "apps/cli/privileges.h"
#include "apps/cli/shop_folder.h"

namespace bakery {

int refresh(const Arguments &arguments)
{
    refreshPrograms(dataFolderOf(arguments));
    return 0;
}

}
