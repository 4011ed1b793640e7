// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/merchant/business_day.h"

#include <QXmlStreamReader>

using bakery::merchant::DayStatus;

namespace bakery {
namespace {

constexpr Milliseconds aDay = std::chrono::hours(24);

}

bool isLegal(DayStatus from, DayStatus to)
{
    switch (from) {
    case DayStatus::Scheduled:
        return to == DayStatus::Open;
    case DayStatus::Open:
        return to == DayStatus::Closing;
    case DayStatus::Closing:
        return to == DayStatus::Closed;
    case DayStatus::Closed:
    case DayStatus::AlwaysOpen:
    case DayStatus::DayOff:
    case DayStatus::Missed:
        return false;
    }
    return false;
}

bool isToClose(const DayFacts &day, Instant now)
{
    return day.status == DayStatus::Open && (now >= day.closesAt || now + aDay < day.opensAt);
}

bool isLogo(const QString &text)
{
    QXmlStreamReader xml(text);
    xml.setEntityExpansionLimit(0);
    if (!xml.readNextStartElement() || xml.name() != QLatin1StringView("svg"))
        return false;
    while (!xml.atEnd())
        xml.readNext();
    return !xml.hasError();
}

}
