// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/store_error.h"

#include <QStringList>

namespace bakery {

// The statements of a file, without their semicolons. Strings, quoted names, comments, PostgreSQL's $$ bodies and the
// body of a trigger are not cut.
QStringList splitStatements(const QString &script);

// Replaces {{integer}} and its like by what the dialect calls it. Throws Fatal for a word that nobody knows.
QString inDialect(QString script, Dialect dialect);

}
