// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/main.h"

namespace bakery {
class MerchantService;
}

int main(int argc, char **argv) { return bakery::runService<bakery::MerchantService>(argc, argv, "merchant"); }
