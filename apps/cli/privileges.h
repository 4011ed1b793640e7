// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bakery {

// Nothing of a shop runs as root. `up` makes the account `bakery`, gives it the data folder, and goes on as it; every
// other command becomes the folder's owner before it opens anything in there.

bool isRoot();

// As root: makes the account if it is missing, hands the folder over, keeps the programs beside the data (the account
// need not be able to read the place where they were built) and becomes the account for good. As anybody else it makes
// sure that the folder is there and ours. Returns the folder that holds the programs to run.
QString takeFolder(const QString &dataFolder);

// As root: becomes the owner of the folder for good. Says what to do where the folder may not be read.
void becomeOwnerOf(const QString &dataFolder);

// Copies programs that have changed since to the data folder, where a shop of root's has them. For `dev`.
void refreshPrograms(const QString &dataFolder);

// Where this program and its services were built.
QString builtPrograms();

}
