// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/menu/menu_store.h"
#include "shared/contracts/menu_contract.h"
#include "shared/service/service.h"

namespace bakery {

class MenuService final : public ServiceOf<MenuContract> {
public:
    explicit MenuService(Context &context);

private:
    Outcome<menu::PutProduct> put(const menu::PutProduct &request, const Caller &caller);
    Outcome<menu::AskProducts> list(const menu::AskProducts &request, const Caller &caller);
    void tellSnapshot() override;

    MenuStore m_menu;
};

}
