// SPDX-License-Identifier: GPL-3.0-or-later
// When what is baked now can be sold.
#include "services/production/production_service.h"

using namespace bakery::production;

namespace bakery {

HoursRow &ProductionService::changeHours()
{
    m_plannedAt = {};
    if (!m_production.openingHours.find(1))
        m_production.openingHours.insert({});
    return m_production.openingHours.change(1);
}

void ProductionService::learnSite(const merchant::SitePut &event)
{
    changeHours().keepsDays = !event.site.hours.empty();
}

void ProductionService::learnNextDay(const merchant::NextDayScheduled &event)
{
    HoursRow &hours = changeHours();
    hours.nextOpensAt = event.day ? event.day->opensAt : Instant();
    hours.nextClosesAt = event.day ? event.day->closesAt : Instant();
}

void ProductionService::openDay(const merchant::DayOpened &day)
{
    HoursRow &hours = changeHours();
    hours.openDate = day.date;
    hours.closesAt = day.closesAt;
}

void ProductionService::changeDay(const merchant::DayChanged &day)
{
    if (const HoursRow *hours = m_production.openingHours.find(1); hours && hours->openDate == day.date.value)
        changeHours().closesAt = day.closesAt;
}

// The next day may have been opened already.
void ProductionService::endDay(const merchant::DayClosing &day)
{
    const HoursRow *known = m_production.openingHours.find(1);
    if (!known || known->openDate != day.date.value)
        return;
    HoursRow &hours = changeHours();
    hours.openDate.clear();
    hours.closesAt = {};
}

// Today, if it comes out of the oven before the shop closes, else on the next day.
std::optional<SaleWindow> ProductionService::windowFor(const std::optional<Place> &place)
{
    const HoursRow *hours = m_production.openingHours.find(1);
    if (!hours || !hours->keepsDays)
        return SaleWindow{shopNow(), endOfTime};
    if (!hours->openDate.isEmpty() && (!place || place->doneAt < hours->closesAt))
        return SaleWindow{shopNow(), hours->closesAt};
    if (hours->nextClosesAt > hours->nextOpensAt)
        return SaleWindow{hours->nextOpensAt, hours->nextClosesAt};
    return std::nullopt;
}

}
