// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

namespace bakery {

// A folder of backups, each named after the moment at which it was made. What was erased in the shop is still in those
// made before, so none is kept for longer than so many days; only the newest stays until there is a newer one.
class BackupFolder {
public:
    explicit BackupFolder(QString path) : m_path(std::move(path)) { }

    QString fileFor(const QDateTime &moment) const;
    QStringList removeOlderThan(const QDateTime &moment) const; // the names of what is gone; throws Trouble

private:
    QString m_path;
};

}
