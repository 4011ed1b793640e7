// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/main.h"

namespace bakery {
class UsersService;
}

int main(int argc, char **argv)
{
    return bakery::runService<bakery::UsersService>(argc, argv, "users", bakery::Urgency::LooksBack);
}
