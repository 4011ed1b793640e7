// SPDX-License-Identifier: GPL-3.0-or-later
// What takes long is done beside the turns, one thing at a time. Whatever a crash cuts short stands in its row, and is
// given up once the service is back.
#include "services/keeper/keeper_service.h"

#include "services/keeper/backup_command.h"
#include "shared/service/new_service.h"

#include <QCoreApplication>

using namespace bakery::keeper;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

const auto cutShort = u"it was cut short"_s;

std::shared_ptr<BackupTool> commandBesideUs(const QString &dataFolder)
{
    return std::make_shared<BackupCommand>(QCoreApplication::applicationDirPath() + u"/bakery-cli"_s, dataFolder);
}

Backup viewOf(const BackupRow &row)
{
    Backup backup{.backup = row.backup, .state = row.state, .askedAt = row.askedAt, .trial = row.trial};
    if (!row.file.isEmpty()) {
        backup.file = row.file;
        backup.bytes = row.bytes;
    }
    if (row.trial != TrialState::Untried)
        backup.triedAt = row.triedAt;
    if (!row.trouble.isEmpty())
        backup.trouble = row.trouble;
    return backup;
}

}

template <>
std::unique_ptr<Service> newService<KeeperService>(Context &context)
{
    return std::make_unique<KeeperService>(context);
}

KeeperService::KeeperService(Context &context, std::shared_ptr<BackupTool> tool)
    : ServiceOf(context)
    , m_store(context.store)
    , m_tool(tool ? std::move(tool) : commandBesideUs(context.dataFolder))
{
    answer<MakeBackup>(&KeeperService::make);
    answer<TryBackup>(&KeeperService::tryOut);
    answer<CancelBackup>(&KeeperService::cancel);
    answer<AskBackups>(&KeeperService::list);
    every(1h, &KeeperService::endWhatWasCutShort);
}

Outcome<MakeBackup> KeeperService::make(const MakeBackup &, const Caller &caller)
{
    if (const auto other = m_store.underWay())
        return KeeperIsBusy{other->backup};
    const Id backup = nextId();
    const BackupRow &row = m_store.backups.insert({.backup = backup, .askedAt = shopNow(), .askedBy = caller.subject});
    beside(
        backup.text(), [tool = m_tool] { return tool->make(); },
        [this, backup](const BackupFile &file) { hearOfFile(backup, file); });
    return Outcome<MakeBackup>(viewOf(row)).about(backup.text());
}

void KeeperService::hearOfFile(const Id &backup, const BackupFile &file)
{
    BackupRow &row = m_store.backups.change(backup);
    if (file.name.isEmpty()) {
        row.state = BackupState::Failed;
        row.trouble = file.trouble;
        emit(BackupFailed{backup, row.trouble, row.askedBy});
        return;
    }
    row.state = BackupState::Made;
    row.file = file.name;
    row.bytes = file.bytes;
    for (const QString &name : file.removed)
        if (const auto old = m_store.ofFile(name))
            m_store.backups.change(m_store.backups.adopt(*old).backup).state = BackupState::Removed;
    const QStringList told = file.removed.first(std::min<qsizetype>(file.removed.size(), 1000));
    emit(BackupMade{backup, row.file, row.bytes, std::vector<FileName>(told.begin(), told.end()), row.askedBy});
}

Outcome<TryBackup> KeeperService::tryOut(const TryBackup &request, const Caller &caller)
{
    if (const auto other = m_store.underWay())
        return KeeperIsBusy{other->backup};
    const BackupRow *known = m_store.backups.find(request.backup);
    if (!known)
        return UnknownBackup{};
    if (known->state != BackupState::Made)
        return NoFileOfBackup{};
    BackupRow &row = m_store.backups.change(request.backup);
    row.trial = TrialState::Trying;
    row.triedAt = shopNow();
    row.triedBy = caller.subject.text();
    row.trouble.clear();
    beside(
        row.backup.text(), [tool = m_tool, file = row.file] { return tool->tryOut(file); },
        [this, backup = row.backup](const TrialVerdict &verdict) { hearOfTrial(backup, verdict); });
    return Outcome<TryBackup>(viewOf(row)).about(row.backup.text());
}

void KeeperService::hearOfTrial(const Id &backup, const TrialVerdict &verdict)
{
    BackupRow &row = m_store.backups.change(backup);
    row.trial = !verdict.isGood ? TrialState::Untried : *verdict.isGood ? TrialState::Good : TrialState::Bad;
    row.triedAt = shopNow();
    row.trouble = verdict.trouble;
    const Id by = Id::parse(QStringView(row.triedBy)).value();
    emit(
        BackupTried{backup, row.trial, row.trouble.isEmpty() ? std::nullopt : std::optional<Trouble>(row.trouble), by});
}

// The tool is told in this turn, before it is committed: were it taken back, the work would only be asked for again.
Outcome<CancelBackup> KeeperService::cancel(const CancelBackup &request, const Caller &)
{
    const BackupRow *row = m_store.backups.find(request.backup);
    if (!row)
        return UnknownBackup{};
    if (isBeside(row->backup.text()))
        m_tool->cancel();
    return Outcome<CancelBackup>(viewOf(*row)).about(row->backup.text());
}

Outcome<AskBackups> KeeperService::list(const AskBackups &, const Caller &)
{
    Backups backups;
    for (const BackupRow &row : m_store.latest())
        backups.backups.push_back(viewOf(row));
    return backups;
}

void KeeperService::endWhatWasCutShort()
{
    const auto row = m_store.underWay();
    if (!row || isBeside(row->backup.text()))
        return;
    m_store.backups.adopt(*row);
    if (row->state == BackupState::Making)
        hearOfFile(row->backup, {.trouble = cutShort});
    else
        hearOfTrial(row->backup, {.trouble = cutShort});
}

}
