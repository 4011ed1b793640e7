// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/main.h"

namespace bakery {
class ProductionService;
}

int main(int argc, char **argv) { return bakery::runService<bakery::ProductionService>(argc, argv, "production"); }
