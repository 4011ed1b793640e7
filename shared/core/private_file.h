// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/result.h"

#include <QByteArray>
#include <QString>

namespace bakery {

struct Done { };

// Who may read a file that we write: this account alone, or everybody.
enum class FileAudience { OwnerOnly, Everybody };

// Writes beside the file and renames, so a reader sees the old content or the new one, and a power cut leaves one of
// them. A secret never exists with a wider mode than its final one. The failure says what happened to which file.
Result<Done, QString> writeFile(
    const QString &path, const QByteArray &content, FileAudience audience = FileAudience::OwnerOnly);

Result<QByteArray, QString> readFile(const QString &path);

}
