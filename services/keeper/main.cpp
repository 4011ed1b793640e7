// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/main.h"

namespace bakery {
class KeeperService;
}

int main(int argc, char **argv) { return bakery::runService<bakery::KeeperService>(argc, argv, "keeper"); }
