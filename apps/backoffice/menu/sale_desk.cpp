// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/menu/sale_desk.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

Reason writtenDown(const QString &reason) { return Reason(reason.trimmed().left(200)); }

}

SaleDesk::SaleDesk(ShopLine &line, StaffSession &staff, const ProductNames &names, const LocalForm &form)
    : m_line(line)
    , m_staff(staff)
    , m_names(names)
    , m_form(form)
{
    m_line.watchState<merchant::Today>([this](const merchant::Today &day) {
        m_day = day;
        Q_EMIT changed();
    });
    connect(&m_names, &ProductNames::changed, this, &SaleDesk::changed);
    connect(&m_form, &LocalForm::changed, this, &SaleDesk::changed);
}

QString SaleDesk::kiosksUntil() const
{
    return areKiosksPaused() && m_names.menu()->kiosksPausedUntil ? m_form.clockTime(*m_names.menu()->kiosksPausedUntil)
                                                                  : QString();
}

QString SaleDesk::kiosksReason() const
{
    return areKiosksPaused() && m_names.menu()->kiosksPausedReason ? m_names.menu()->kiosksPausedReason->value
                                                                   : QString();
}

bool SaleDesk::mayCloseEarly() const
{
    return m_day && m_day->closesAt
        && (m_day->status == merchant::DayStatus::Open || m_day->status == merchant::DayStatus::Scheduled);
}

std::optional<Instant> SaleDesk::momentOf(Until until) const
{
    const Instant now = m_line.clock().shopNow();
    if (until == AnHour)
        return now + 1h;
    if (until == Closing && m_day && m_day->closesAt && *m_day->closesAt > now)
        return m_day->closesAt;
    return std::nullopt;
}

void SaleDesk::markSoldOut(const QString &sku, Until until, const QString &reason)
{
    m_sku = sku;
    m_what = m_names.nameOf(sku);
    ask(menu::MarkSoldOut{Sku(sku), momentOf(until), writtenDown(reason)}, SoldOut, momentOf(until));
}

void SaleDesk::pause(const QString &sku, Until until, const QString &reason)
{
    m_sku = sku;
    m_what = m_names.nameOf(sku);
    ask(menu::PauseProduct{Sku(sku), momentOf(until), writtenDown(reason)}, Paused, momentOf(until));
}

void SaleDesk::resume(const QString &sku)
{
    m_sku = sku;
    m_what = m_names.nameOf(sku);
    ask(menu::ResumeProduct{Sku(sku)}, Resumed);
}

void SaleDesk::pauseKiosks(int minutes, const QString &reason)
{
    std::optional<Instant> until;
    if (minutes > 0)
        until = m_line.clock().shopNow() + std::chrono::minutes(minutes);
    m_what.clear();
    ask(menu::PauseKiosks{until, writtenDown(reason)}, KiosksPaused, until);
}

void SaleDesk::resumeKiosks()
{
    m_what.clear();
    ask(menu::ResumeKiosks{}, KiosksResumed);
}

QString SaleDesk::clockIn(int minutes) const
{
    return m_form.clockTime(m_line.clock().shopNow() + std::chrono::minutes(minutes));
}

QString SaleDesk::opensLater(int minutes) const
{
    return m_day && m_day->opensAt ? m_form.clockTime(*m_day->opensAt + std::chrono::minutes(minutes)) : QString();
}

void SaleDesk::openLate(int minutes, const QString &reason)
{
    if (!mayOpenLate() || !m_day->opensAt)
        return;
    const Instant opens = *m_day->opensAt + std::chrono::minutes(minutes);
    m_what.clear();
    ask(merchant::OpenLate{LocalTime(m_form.localTime(opens).time().toString(u"HH:mm"_s)), writtenDown(reason)},
        OpensLate, opens);
}

void SaleDesk::closeEarly(int inMinutes, const QString &reason)
{
    if (!mayCloseEarly())
        return;
    const Instant closes = m_line.clock().shopNow() + std::chrono::minutes(inMinutes);
    m_what.clear();
    ask(merchant::CloseEarly{LocalTime(m_form.localTime(closes).time().toString(u"HH:mm"_s)), writtenDown(reason)},
        ClosesEarly, closes);
}

template <typename R>
void SaleDesk::ask(const R &request, Outcome good, const std::optional<Instant> &until)
{
    if (m_outcome == Asking)
        return;
    m_outcome = Asking;
    m_when = until ? m_form.clockTime(*until) : QString();
    Q_EMIT changed();
    m_line.send(request, m_staff.token(), [this, good](const Reply &reply) { conclude(reply, good); });
}

void SaleDesk::conclude(const Reply &reply, Outcome good)
{
    m_outcome = reply.isGood() ? good
        : reply.status == 0    ? NotReached
        : reply.status == 403  ? NotAllowed
        : reply.status == 409  ? TooLate
                               : Refused;
    Q_EMIT changed();
}

void SaleDesk::undo()
{
    if (m_outcome == KiosksPaused)
        resumeKiosks();
    else if (mayUndo())
        resume(m_sku);
}

void SaleDesk::forget()
{
    m_outcome = None;
    Q_EMIT changed();
}

}
