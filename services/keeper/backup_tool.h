// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace bakery {

struct BackupFile {
    QString name; // empty: none was made
    qint64 bytes = 0;
    QStringList removed; // names of what was too old to be kept
    QString trouble; // why none was made
};

struct TrialVerdict {
    std::optional<bool> isGood; // nothing: it was not found out
    QString trouble;
};

// What makes backups and tries them. It is called beside the turns, one call at a time; cancel() comes from a turn
// while such a call is under way.
class BackupTool {
public:
    virtual ~BackupTool() = default;
    virtual BackupFile make() = 0;
    virtual TrialVerdict tryOut(const QString &name) = 0;
    virtual void cancel() = 0;
};

}
