// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keeper/backup_command.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int patienceMs = 200; // until it is looked whether somebody has cancelled

// What the command said last, on whichever of the two it said it.
QString lastWords(const QByteArray &text) { return QString::fromUtf8(text).trimmed().section(u'\n', -3).right(400); }

}

BackupCommand::BackupCommand(QString program, QString dataFolder)
    : m_program(std::move(program))
    , m_dataFolder(std::move(dataFolder))
{
}

BackupCommand::Outcome BackupCommand::run(const QStringList &arguments)
{
    m_isCancelled = false;
    QProcess process;
    process.start(m_program, arguments + QStringList{u"--data"_s, m_dataFolder});
    if (!process.waitForStarted())
        return {.trouble = u"%1 cannot be started: %2"_s.arg(m_program, process.errorString())};
    while (!process.waitForFinished(patienceMs) && process.state() != QProcess::NotRunning) {
        if (m_isCancelled) {
            process.terminate(); // it clears away what it has begun
            process.waitForFinished(-1);
            return {.isCancelled = true, .trouble = u"it was cancelled"_s};
        }
    }
    const QByteArray output = process.readAllStandardOutput(), progress = process.readAllStandardError();
    const bool isGood = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (isGood)
        return {.isGood = true, .output = output};
    const QString words = lastWords(output.trimmed().isEmpty() ? progress : output);
    return {.trouble = words.isEmpty() ? u"the command ended without a word"_s : words};
}

BackupFile BackupCommand::make()
{
    const QString folder = m_dataFolder + u"/backups"_s;
    if (!QDir().mkpath(folder))
        return {.trouble = u"%1 cannot be made: is the disk full?"_s.arg(folder)};
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const Outcome outcome = run({u"backup"_s, folder});
    if (!outcome.isGood)
        return {.trouble = outcome.trouble};
    const QJsonDocument told = QJsonDocument::fromJson(outcome.output);
    BackupFile made{.name = QFileInfo(told["file"_L1].toString()).fileName(), .bytes = told["bytes"_L1].toInteger()};
    for (const QJsonValue &removed : told["removed"_L1].toArray())
        made.removed << removed.toString();
    if (made.name.isEmpty())
        made.trouble = u"the command did not say where the backup is"_s;
    return made;
}

TrialVerdict BackupCommand::tryOut(const QString &name)
{
    const Outcome outcome = run({u"restore"_s, m_dataFolder + u"/backups/"_s + name, u"--trial"_s});
    if (outcome.isCancelled)
        return {.trouble = outcome.trouble};
    return {outcome.isGood, outcome.trouble};
}

}
