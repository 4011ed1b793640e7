// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/main.h"
#include "services/auth/auth_service.h"

int main(int argc, char **argv) { return bakery::runService<bakery::AuthService>(argc, argv, "auth"); }
