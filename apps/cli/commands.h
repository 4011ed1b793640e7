// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/cli/arguments.h"
#include "shared/service/shop_settings.h"

namespace bakery {

// One per file of the same name, those of passwords in log_in.cpp; each returns the exit status or throws Trouble.
int up(const Arguments &arguments);
int supervise(const Arguments &arguments);
int refresh(const Arguments &arguments);
int down(const Arguments &arguments);
int status(const Arguments &arguments);
int request(const Arguments &arguments);
int token(const Arguments &arguments);
int logIn(const Arguments &arguments);
int claimAdministrator(const Arguments &arguments);
int administratorCode(const Arguments &arguments);
int sealSecret(const Arguments &arguments);
int person(const Arguments &arguments);
int events(const Arguments &arguments);
int monitor(const Arguments &arguments);
int replay(const Arguments &arguments);
int log(const Arguments &arguments);
int trace(const Arguments &arguments);
int deadLetters(const Arguments &arguments);
int credentials(const Arguments &arguments);
int tls(const Arguments &arguments);
int backup(const Arguments &arguments);
int check(const Arguments &arguments);
int restore(const Arguments &arguments);
int simulate(const Arguments &arguments);
int printReports(const Arguments &arguments);
int rebuildReports(const ShopSettings &shop);

}
