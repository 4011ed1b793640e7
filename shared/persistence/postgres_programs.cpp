// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/postgres_programs.h"

#include "shared/persistence/store_error.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bakery {

QString postgresProgram(const QString &name)
{
    const QString root = u"/usr/lib/postgresql"_s; // Debian keeps them there, and not in PATH
    QStringList versions = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::ranges::sort(versions, [](const QString &a, const QString &b) { return a.toInt() > b.toInt(); });
    for (const QString &version : versions)
        if (QString path = u"%1/%2/bin/%3"_s.arg(root, version, name); QFile::exists(path))
            return path;
    throw StoreError(StoreTrouble::Refused,
        u"PostgreSQL's %1 is missing; install the packages postgresql and postgresql-client"_s.arg(name));
}

}
