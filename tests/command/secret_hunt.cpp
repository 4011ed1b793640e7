// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command/secret_hunt.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A header and claims of JSON in base64, as every JWT begins.
bool hasToken(const QByteArray &text)
{
    for (qsizetype at = 0; (at = text.indexOf("eyJ", at)) >= 0; ++at) {
        const auto end = std::find_if_not(text.begin() + at, text.end(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
        });
        if (QByteArrayView(end, text.end()).startsWith(".eyJ"))
            return true;
    }
    return false;
}

// The lines of a private key that no other key shares.
QByteArrayList ownLinesOf(const QByteArray &pem)
{
    QByteArrayList lines;
    if (pem.contains("PRIVATE KEY"))
        for (const QByteArray &line : pem.split('\n').mid(2))
            if (line.size() > 40)
                lines.append(line);
    return lines;
}

template <typename Visit>
void forEachFile(const QString &folder, Visit visit)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        visit(QDir(folder).relativeFilePath(path), path);
    }
}

}

SecretHunt::SecretHunt(const QString &shopFolder) : m_folder(shopFolder)
{
    forEachFile(shopFolder, [this](const QString &name, const QString &path) {
        if (name.startsWith("accounts/"_L1))
            m_secrets.append(QJsonDocument::fromJson(contentOf(path))["password"_L1].toString().toUtf8());
        if (name.startsWith("keys/"_L1))
            m_secrets.append(ownLinesOf(contentOf(path)));
    });
    m_secrets.removeAll({});
}

bool SecretHunt::isKnownIn(const QByteArray &text) const
{
    return std::any_of(
        m_secrets.begin(), m_secrets.end(), [&](const QByteArray &secret) { return text.contains(secret); });
}

bool SecretHunt::isIn(const QByteArray &text) const { return isKnownIn(text) || hasToken(text); }

QByteArrayList SecretHunt::inProcesses() const
{
    QByteArrayList found;
    for (const QString &process : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (process.toLongLong() == 0 || process.toLongLong() == QCoreApplication::applicationPid())
            continue;
        const QByteArray arguments = contentOf(u"/proc/"_s + process + u"/cmdline"_s);
        const QByteArray environment = contentOf(u"/proc/"_s + process + u"/environ"_s);
        const bool isOurs = arguments.contains(m_folder.toUtf8());
        for (const QByteArray &text : {arguments, environment})
            if (isKnownIn(text) || (isOurs && hasToken(text)))
                found.append("process " + process.toUtf8() + ": " + QByteArray(text).replace('\0', ' '));
    }
    return found;
}

QByteArrayList SecretHunt::inFiles() const
{
    QByteArrayList found;
    forEachFile(m_folder, [&](const QString &name, const QString &path) {
        const bool isTheirPlace = name.startsWith("accounts/"_L1) || name.startsWith("keys/"_L1);
        if (!isTheirPlace && isIn(contentOf(path)))
            found.append(path.toUtf8());
    });
    return found;
}

QByteArrayList SecretHunt::filesForOthers() const
{
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QByteArrayList found;
    const auto look = [&](const QString &path) {
        if (QFile::permissions(path) & others)
            found.append(path.toUtf8());
    };
    look(m_folder);
    forEachFile(m_folder, [&](const QString &, const QString &path) { look(path); });
    return found;
}

}
