// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/store.h"

namespace bakery {

// SQLite: the file and its log, which costs nothing. PostgreSQL: the tables of the schema with their indexes, which the
// server adds up in some milliseconds.
qint64 bytesOf(Store &store);

}
