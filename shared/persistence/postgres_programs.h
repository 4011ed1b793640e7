// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bakery {

// The path of initdb, pg_ctl, pg_dump … of the newest PostgreSQL that is installed. Throws Refused when there is none.
QString postgresProgram(const QString &name);

}
