// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/main.h"

namespace bakery {
class MenuService;
}

int main(int argc, char **argv) { return bakery::runService<bakery::MenuService>(argc, argv, "menu"); }
