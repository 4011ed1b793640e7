// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/backup_folder.h"

#include "apps/cli/trouble.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr QStringView nameFormat = u"'bakery-'yyyyMMdd-hhmmss'.tar'";

QString nameAt(const QDateTime &moment) { return moment.toUTC().toString(nameFormat); }

}

QString BackupFolder::fileFor(const QDateTime &moment) const { return QDir(m_path).filePath(nameAt(moment)); }

QStringList BackupFolder::removeOlderThan(const QDateTime &moment) const
{
    const QDir folder(m_path);
    const QStringList backups = folder.entryList({u"bakery-[0-9]*-[0-9]*.tar"_s}, QDir::Files, QDir::Name);
    QStringList removed;
    for (const QString &name : backups) {
        if (name >= nameAt(moment) || name == backups.last())
            break;
        QFile file(folder.filePath(name));
        if (!file.remove())
            throw Trouble(
                u"%1 is too old to be kept and cannot be removed: %2"_s.arg(file.fileName(), file.errorString()));
        removed.append(name);
    }
    return removed;
}

}
