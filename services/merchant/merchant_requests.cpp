// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/merchant/business_day.h"
#include "services/merchant/look.h"
#include "services/merchant/merchant_service.h"
#include "services/merchant/views.h"

using namespace bakery::merchant;

namespace bakery {
namespace {

const QString beyondAllDates = QStringLiteral("9999-12-32");

// The last moment, after the opening, at which the wall clock shows that time.
Instant closingOf(const DayRow &open, const QTimeZone &zone, const LocalTime &closes)
{
    const QDate date = dateOf(LocalDate(open.date));
    const Instant sameDay = momentsOf(zone, date, timeOf(closes)).last;
    return sameDay > open.opensAt ? sameDay : momentsOf(zone, date.addDays(1), timeOf(closes)).last;
}

}

// Who sells, and where.

Outcome<PutMerchant> MerchantService::putMerchant(const PutMerchant &request, const Caller &caller)
{
    if (request.logo && !isLogo(*request.logo))
        return LogoNotSvg{};
    if (!m_merchant.merchant.find(1))
        m_merchant.merchant.insert({});
    const auto textOf = [](const auto &text) { return text ? std::optional(text->value) : std::nullopt; };
    MerchantRow &row = m_merchant.merchant.change(1);
    row = {1, request.legalName, asColumn(request.address), textOf(request.taxNumber), request.currency,
        textOf(request.logo), caller.subject, now()};
    emit(MerchantPut{merchantOf(row), caller.subject});
    touch<PublishedMerchant>();
    return merchantOf(row);
}

Outcome<AskMerchant> MerchantService::merchant(const AskMerchant &, const Caller &)
{
    const MerchantRow *row = m_merchant.merchant.find(1);
    if (!row)
        return NoMerchant{};
    return merchantOf(*row);
}

Outcome<PutSite> MerchantService::putSite(const PutSite &request, const Caller &caller)
{
    if (!m_merchant.merchant.find(1))
        return NoMerchant{};
    if (!QTimeZone::isTimeZoneIdAvailable(request.timeZone.value.toUtf8()))
        return UnknownTimeZone{request.timeZone};
    if (const auto weekday = overlapIn(request.hours))
        return HoursOverlap{*weekday};
    if (!m_merchant.site.find(1))
        m_merchant.site.insert({});
    SiteRow &row = m_merchant.site.change(1);
    row = {
        1, request.name, asColumn(request.address), request.timeZone, asColumn(request.hours), caller.subject, now()};
    emit(SitePut{siteOf(row), caller.subject});
    touch<PublishedSite>();
    touch<Today>();
    advance(); // it may have to open at once
    return siteOf(row);
}

Outcome<AskSite> MerchantService::site(const AskSite &, const Caller &)
{
    const auto view = siteView();
    if (!view)
        return NoSite{};
    return *view;
}

Outcome<PutLook> MerchantService::putLook(const PutLook &request, const Caller &caller)
{
    const Look &look = request.look;
    if (look.logo && !isLogo(*look.logo))
        return LogoNotSvg{};
    if (look.logo && !isAlone(*look.logo))
        return LogoNotAlone{};
    if (const auto poor = look.accent ? poorContrastOf(*look.accent) : std::nullopt)
        return *poor;
    if (!m_merchant.look.find(1))
        m_merchant.look.insert({});
    m_merchant.look.change(1) = {1, asColumn(look), caller.subject, now()};
    emit(LookPut{look, caller.subject});
    touch<PublishedLook>();
    return look;
}

Outcome<PutException> MerchantService::putException(const PutException &request, const Caller &caller)
{
    auto known = hoursFrom(dateOf(request.date));
    if (!known || known->isAlwaysOpen())
        return ShopAlwaysOpen{};
    if (hasBegun(request.date) || dateOf(request.date) < dateNow(*known))
        return DayHasBegun{request.date};
    known->exceptions[request.date] = request.hours;
    if (const auto weekday = overlapAround(*known, dateOf(request.date)))
        return HoursOverlap{*weekday};
    if (!m_merchant.exceptions.find(request.date))
        m_merchant.exceptions.insert({.date = request.date});
    ExceptionRow &row = m_merchant.exceptions.change(request.date);
    row = {request.date, asColumn(request.hours), request.reason, caller.subject};
    emit(ExceptionPut{request.date, request.hours, request.reason, caller.subject});
    touch<PublishedSite>();
    touch<Today>();
    advance();
    return exceptionOf(row);
}

Outcome<RemoveException> MerchantService::removeException(const RemoveException &request, const Caller &caller)
{
    const ExceptionRow *row = m_merchant.exceptions.find(request.date);
    if (!row)
        return UnknownException{request.date};
    if (hasBegun(request.date))
        return DayHasBegun{request.date};
    const ExceptionalDay removed = exceptionOf(*row);
    m_merchant.exceptions.remove(request.date);
    emit(ExceptionRemoved{request.date, caller.subject});
    touch<PublishedSite>();
    touch<Today>();
    advance();
    return removed;
}

// Late and early, for one day.

Outcome<OpenLate> MerchantService::openLate(const OpenLate &request, const Caller &caller)
{
    auto known = hours();
    if (!known || known->isAlwaysOpen())
        return ShopAlwaysOpen{};
    const QDate date = dateNow(*known);
    const LocalDate name = localDate(date);
    if (hasBegun(name))
        return DayHasBegun{name};
    known->adjustments[name].opens.reset();
    const auto regular = dayOn(*known, date);
    if (!regular)
        return ClosedThatDay{name};
    known->adjustments[name].opens = request.opens;
    const auto day = dayOn(*known, date);
    if (!day || day->opensAt < regular->opensAt)
        return OutsideHours{regular->opensAt, regular->closesAt};
    decide(name, *day, request.reason, caller).opensLate = request.opens;
    advance();
    return viewOf(*known, date);
}

Outcome<CloseEarly> MerchantService::closeEarly(const CloseEarly &request, const Caller &caller)
{
    auto known = hours();
    if (!known)
        return ShopAlwaysOpen{};
    if (const auto open = openDay())
        return endEarly(*open, known->zone, request, caller);
    if (known->isAlwaysOpen())
        return ShopAlwaysOpen{};
    const QDate date = dateNow(*known);
    const LocalDate name = localDate(date);
    if (hasBegun(name))
        return DayIsOver{name};
    known->adjustments[name].closes.reset();
    const auto regular = dayOn(*known, date);
    if (!regular)
        return ClosedThatDay{name};
    known->adjustments[name].closes = request.closes;
    const auto day = dayOn(*known, date);
    if (!day || closingOf({.date = name, .opensAt = regular->opensAt}, known->zone, request.closes) > regular->closesAt)
        return OutsideHours{regular->opensAt, regular->closesAt};
    decide(name, *day, request.reason, caller).closesEarly = request.closes;
    return viewOf(*known, date);
}

Outcome<CloseEarly> MerchantService::endEarly(
    const DayRow &open, const QTimeZone &zone, const CloseEarly &request, const Caller &caller)
{
    const Instant closesAt = closingOf(open, zone, request.closes);
    if (closesAt > open.regularClosesAt)
        return OutsideHours{open.opensAt, open.regularClosesAt};
    DayRow ended = open;
    ended.closesAt = std::min(std::max(closesAt, shopNow()), open.regularClosesAt);
    const OpeningDay day = hoursOf(ended);
    decide(day.date, day, request.reason, caller).closesAt = day.closesAt;
    advance();
    return dayOf(*m_merchant.days.find(open.date));
}

DayRow &MerchantService::decide(
    const LocalDate &date, const OpeningDay &day, const Reason &reason, const Caller &caller)
{
    emit(DayChanged{date, day.opensAt, day.closesAt, day.breaks, reason, caller.subject});
    touch<Today>();
    if (!m_merchant.days.find(date))
        m_merchant.days.insert({.date = date});
    DayRow &row = m_merchant.days.change(date);
    row.reason = reason;
    return row;
}

// Questions.

Outcome<AskDay> MerchantService::day(const AskDay &request, const Caller &caller)
{
    const auto known = request.date ? hoursFrom(dateOf(*request.date)) : hours();
    if (!known)
        return NoSite{};
    const Day day = request.date ? viewOf(*known, dateOf(*request.date)) : presentDay(*known);
    const DayRow *row = day.closingAt ? m_merchant.days.find(day.date) : nullptr;
    return row && isStaff(caller.role) ? withTotals(day, *row) : day; // what a shop earns is its own business
}

Outcome<AskDays> MerchantService::days(const AskDays &request, const Caller &)
{
    if (request.after && !LocalDateRule::admits(request.after->value))
        return BadCursor{};
    const int limit = request.limit ? int(*request.limit) : 50;
    DayPage page;
    for (const DayRow &row : m_merchant.list(request.after ? request.after->value : beyondAllDates, limit))
        page.days.push_back(withTotals(dayOf(row), row));
    if (int(page.days.size()) == limit)
        page.next = Cursor(page.days.back().date.value);
    return page;
}

}
