// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace bakery {

// A file of the repository; the path is relative to its root.
struct SourceFile {
    QString path;
    QString text;

    QStringList lines() const { return text.split(u'\n'); }
    bool isCpp() const { return path.endsWith(QStringLiteral(".cpp")) || path.endsWith(QStringLiteral(".h")); }
};

QString sourceFolder();
QString contentOf(const QString &path);

// All that people write: no build folders, no licence text, nothing that is made from something else.
std::vector<SourceFile> sourceFiles();

}
