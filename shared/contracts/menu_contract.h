// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/menu.h"

namespace bakery {

struct MenuContract {
    static constexpr const char *service = "menu";
    using Requests = Types<menu::PutProduct, menu::AskProducts>;
    using Events = Types<menu::ProductPut>;
    using States = Types<>;
    using Follows = Types<>;
};

}
