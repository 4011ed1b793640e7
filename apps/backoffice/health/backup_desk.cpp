// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/health/backup_desk.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr Milliseconds betweenLooks = 2s; // while something is under way
constexpr Milliseconds betweenTries = 10s; // while the service does not answer

static_assert(int(BackupDesk::Removed) == int(keeper::BackupState::Removed));
static_assert(int(BackupDesk::Bad) == int(keeper::TrialState::Bad));

bool isUnderWay(const keeper::Backup &backup)
{
    return backup.state == keeper::BackupState::Making || backup.trial == keeper::TrialState::Trying;
}

QString sizeOf(const keeper::Backup &backup, const LocalForm &form)
{
    return backup.bytes ? form.locale().formattedDataSize(*backup.bytes, 1, QLocale::DataSizeSIFormat) : QString();
}

}

BackupDesk::BackupDesk(ShopLine &line, StaffSession &staff, Journals &journals, const LocalForm &form)
    : m_line(line)
    , m_staff(staff)
    , m_form(form)
{
    journals.watch("keeper", [this](const EventView &) { m_isOld = true; });
    connect(&m_form, &LocalForm::changed, this, &BackupDesk::show);
}

void BackupDesk::make() { send(keeper::MakeBackup{}); }

void BackupDesk::tryOut(const QString &key)
{
    if (const auto backup = Id::parse(key))
        send(keeper::TryBackup{*backup});
}

void BackupDesk::cancel()
{
    if (const auto backup = Id::parse(m_underWay))
        send(keeper::CancelBackup{*backup});
}

template <typename R>
void BackupDesk::send(const R &request)
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_outcome = None;
    Q_EMIT changed();
    m_line.send(request, m_staff.token(), [this](const Reply &reply) {
        m_isAsking = false;
        m_outcome = reply.isGood()                     ? None
            : reply.is<keeper::KeeperIsBusy>()         ? Busy
            : reply.status == 0 || reply.status == 503 ? NoAnswer
                                                       : NotDone;
        m_isOld = true;
        Q_EMIT changed();
    });
}

void BackupDesk::ask()
{
    m_line.send(keeper::AskBackups{}, m_staff.token(), [this](const Reply &reply) {
        const auto answer = reply.isGood() ? reply.as<keeper::Backups>() : std::nullopt;
        if (answer)
            m_backups = answer->backups;
        m_state = answer ? Loaded : NotReached;
        show();
    });
}

void BackupDesk::show()
{
    std::vector<TableRows::Row> rows;
    m_underWay.clear();
    for (const keeper::Backup &backup : m_backups) {
        if (isUnderWay(backup))
            m_underWay = backup.backup.text();
        rows.push_back({backup.backup.text(), m_form.dayAndTime(backup.askedAt), int(backup.state),
            backup.file ? backup.file->value : QString(), sizeOf(backup, m_form), int(backup.trial),
            backup.triedAt ? m_form.dayAndTime(*backup.triedAt) : QString(),
            backup.trouble ? backup.trouble->value : QString()});
    }
    m_rows.show(rows);
    Q_EMIT changed();
}

void BackupDesk::forget()
{
    m_outcome = None;
    Q_EMIT changed();
}

void BackupDesk::clear()
{
    m_backups.clear();
    m_state = Loading;
    m_isOld = true;
    m_outcome = None;
    show();
}

void BackupDesk::beat()
{
    const Instant now = m_line.clock().now();
    if (!management.has(m_staff.role()) || !m_line.isConnected())
        return;
    const bool isTime = now >= m_askAgainAt && (!m_underWay.isEmpty() || m_state != Loaded);
    if (!std::exchange(m_isOld, false) && !isTime)
        return;
    m_askAgainAt = now + (m_underWay.isEmpty() ? betweenTries : betweenLooks);
    ask();
}

}
