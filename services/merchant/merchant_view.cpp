// SPDX-License-Identifier: GPL-3.0-or-later
// How things stand: rows as documents, for answers and states.
#include "services/merchant/merchant_service.h"
#include "services/merchant/views.h"

using namespace bakery::merchant;

namespace bakery {
namespace {

std::optional<LocalTime> decidedTime(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(LocalTime(text));
}

std::optional<Instant> momentOf(Instant at) { return at == Instant{} ? std::nullopt : std::optional(at); }

std::optional<Reason> reasonOf(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(Reason(text));
}

Day withoutHours(QDate date) { return {localDate(date), DayStatus::AlwaysOpen, {}, {}, {}, {}, {}, {}, {}, {}}; }

}

Merchant merchantOf(const MerchantRow &row)
{
    return {row.legalName, ofColumn<AddressLines>(row.address), row.taxNumber, row.currency, row.logo};
}

Site siteOf(const SiteRow &row)
{
    return {row.name, ofColumn<AddressLines>(row.address), row.timeZone, ofColumn<HoursOfWeek>(row.hours)};
}

ExceptionalDay exceptionOf(const ExceptionRow &row) { return {row.date, ofColumn<HoursOfDay>(row.hours), row.reason}; }

OpeningDay hoursOf(const DayRow &row)
{
    return endingAt(
        {LocalDate(row.date), row.opensAt, row.regularClosesAt, ofColumn<Breaks>(row.breaks)}, row.closesAt);
}

Day dayOf(const DayRow &row)
{
    const OpeningDay hours = hoursOf(row);
    return {hours.date, row.status, hours.opensAt, hours.closesAt, hours.breaks, reasonOf(row.reason),
        momentOf(row.closingAt), momentOf(row.closedAt), {}, {}};
}

Day withTotals(Day day, const DayRow &row)
{
    if (!row.sales.isEmpty())
        day.sales = ofColumn<orders::SalesTotals>(row.sales);
    if (!row.waste.isEmpty())
        day.waste = ofColumn<inventory::WasteTotals>(row.waste);
    return day;
}

std::optional<OpeningHours> MerchantService::hoursFrom(QDate date)
{
    store().flush(); // what this turn has changed counts
    return m_hoursFrom(date);
}

std::optional<OpeningHours> MerchantService::readHoursFrom(QDate date)
{
    const SiteRow *row = m_merchant.site.find(1);
    if (!row)
        return std::nullopt;
    OpeningHours hours{QTimeZone(row->timeZone.toUtf8()), ofColumn<HoursOfWeek>(row->hours), {}, {}};
    BAKERY_INVARIANT(hours.zone.isValid());
    const QString from = localDate(date.addDays(-1)).value;
    for (const ExceptionRow &exception : m_merchant.exceptionsFrom(from))
        hours.exceptions[exception.date] = ofColumn<HoursOfDay>(exception.hours);
    for (const DayRow &day : m_merchant.scheduledFrom(from))
        hours.adjustments[day.date] = {decidedTime(day.opensLate), decidedTime(day.closesEarly)};
    return hours;
}

// From a day before the earliest date that it can be on earth.
std::optional<OpeningHours> MerchantService::hours()
{
    return hoursFrom(localDateAt(QTimeZone::utc(), shopNow()).addDays(-1));
}

std::optional<DayRow> MerchantService::openDay()
{
    store().flush();
    for (DayRow &day : m_merchant.unfinished())
        if (day.status == DayStatus::Open)
            return std::move(day);
    return std::nullopt;
}

std::optional<ScheduledDay> MerchantService::scheduledNext()
{
    const auto known = hours();
    const auto next = known ? nextDay(*known, shopNow()) : std::nullopt;
    if (!next)
        return std::nullopt;
    return ScheduledDay{next->date, next->opensAt, next->closesAt, next->breaks};
}

bool MerchantService::hasBegun(const LocalDate &date)
{
    const DayRow *row = m_merchant.days.find(date);
    return row && row->status != DayStatus::Scheduled;
}

Day MerchantService::viewOf(const OpeningHours &hours, QDate date)
{
    const LocalDate name = localDate(date);
    const DayRow *row = m_merchant.days.find(name);
    if (row && row->status != DayStatus::Scheduled)
        return dayOf(*row);
    if (hours.isAlwaysOpen())
        return withoutHours(date);
    const auto plan = dayOn(hours, date);
    if (!plan)
        return {name, DayStatus::DayOff, {}, {}, {}, {}, {}, {}, {}, {}};
    const bool isPast = plan->closesAt <= shopNow();
    return {name, isPast ? DayStatus::Missed : DayStatus::Scheduled, plan->opensAt, plan->closesAt, plan->breaks,
        row ? reasonOf(row->reason) : std::nullopt, {}, {}, {}, {}};
}

// Where there are no hours (any more) the shop is open, whatever became of a day that it had before.
Day MerchantService::presentDay(const OpeningHours &hours)
{
    if (const auto open = openDay())
        return dayOf(*open);
    const QDate date = dateNow(hours);
    return hours.isAlwaysOpen() ? withoutHours(date) : viewOf(hours, date);
}

std::optional<SiteView> MerchantService::siteView()
{
    const SiteRow *row = m_merchant.site.find(1);
    if (!row)
        return std::nullopt;
    SiteView view{siteOf(*row), {}};
    const QDate today = localDateAt(QTimeZone(row->timeZone.toUtf8()), shopNow());
    for (const ExceptionRow &exception : m_merchant.exceptionsFrom(localDate(today).value))
        view.exceptions.push_back(exceptionOf(exception));
    return view;
}

std::optional<PublishedMerchant> MerchantService::publishedMerchant(const QString &)
{
    const MerchantRow *row = m_merchant.merchant.find(1);
    return row ? std::optional(PublishedMerchant{merchantOf(*row)}) : std::nullopt;
}

std::optional<PublishedSite> MerchantService::publishedSite(const QString &)
{
    const auto view = siteView();
    return view ? std::optional(PublishedSite{view->site, view->exceptions}) : std::nullopt;
}

std::optional<PublishedLook> MerchantService::publishedLook(const QString &)
{
    const LookRow *row = m_merchant.look.find(1);
    return row ? std::optional(PublishedLook{ofColumn<Look>(row->look)}) : std::nullopt;
}

std::optional<Today> MerchantService::today(const QString &)
{
    const auto known = hours();
    if (!known)
        return std::nullopt;
    const Day day = presentDay(*known);
    const auto next = nextDay(*known, shopNow());
    return Today{day.date, day.status, day.opensAt, day.closesAt, day.breaks, day.reason,
        next ? std::optional(next->opensAt) : std::nullopt};
}

// What holds from now on; days that are over are told by nobody.
void MerchantService::tellSnapshot()
{
    store().flush();
    if (const MerchantRow *row = m_merchant.merchant.find(1))
        emit(MerchantPut{merchantOf(*row), row->changedBy});
    if (const LookRow *row = m_merchant.look.find(1))
        emit(LookPut{ofColumn<Look>(row->look), row->changedBy});
    const SiteRow *row = m_merchant.site.find(1);
    if (!row)
        return;
    emit(SitePut{siteOf(*row), row->changedBy});
    const QDate today = localDateAt(QTimeZone(row->timeZone.toUtf8()), shopNow());
    for (const ExceptionRow &exception : m_merchant.exceptionsFrom(localDate(today).value)) {
        const ExceptionalDay day = exceptionOf(exception);
        emit(ExceptionPut{day.date, day.hours, day.reason, exception.changedBy});
    }
    if (const auto open = openDay()) {
        const OpeningDay hours = hoursOf(*open);
        emit(DayOpened{hours.date, hours.opensAt, hours.closesAt, hours.breaks});
    }
    if (const auto next = scheduledNext())
        emit(NextDayScheduled{next});
}

}
