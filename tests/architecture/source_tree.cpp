// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

bool isOurs(const QString &path)
{
    static const QStringList notOurs{u"build/"_s, u".git/"_s, u"docs/schemas/"_s};
    static const QStringList made{u"LICENSE"_s, u".git"_s, u"docs/asyncapi.yaml"_s};
    if (path.startsWith("qml/fonts/"_L1) && !path.endsWith(".md"_L1) && !path.endsWith(".sh"_L1))
        return false; // the letters themselves, and their licences
    if (path.endsWith(".png"_L1))
        return false;
    return !path.contains("node_modules/"_L1) && !path.endsWith("package-lock.json"_L1) && !made.contains(path)
        && std::none_of(notOurs.begin(), notOurs.end(), [&](const QString &folder) { return path.startsWith(folder); });
}

}

QString sourceFolder() { return qEnvironmentVariable("BAKERY_SOURCE_DIR"); }

QString contentOf(const QString &path)
{
    QFile file(sourceFolder() + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<SourceFile> sourceFiles()
{
    std::vector<SourceFile> files;
    const QDir root(sourceFolder());
    QDirIterator walk(root.path(), QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (walk.hasNext())
        if (const QString path = root.relativeFilePath(walk.next()); isOurs(path))
            files.push_back({path, contentOf(path)});
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    return files;
}

}
