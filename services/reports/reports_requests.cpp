// SPDX-License-Identifier: GPL-3.0-or-later
// What reports is asked.
#include "services/reports/reports_service.h"

#include "services/reports/evidence.h"

using namespace bakery::reports;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int mostDates = 400;

bool isPeriod(const LocalDate &from, const LocalDate &to)
{
    const int dates = datesFrom(from, to);
    return dates >= 1 && dates <= mostDates;
}

// Whoever counts a drawer is not told before what should lie in it.
Report toldTo(const Caller &caller, Report report)
{
    if (!management.has(caller.role))
        for (Figures *figures : {&report.period, &report.before})
            figures->drawers.clear();
    return report;
}

}

Outcome<AskToday> ReportsService::today(const AskToday &, const Caller &caller)
{
    return toldTo(caller, ReportMaker(m_reports).today());
}

Outcome<AskReport> ReportsService::report(const AskReport &request, const Caller &caller)
{
    if (!isPeriod(request.from, request.to))
        return BadPeriod{request.from, request.to};
    return toldTo(caller, ReportMaker(m_reports).report({request.from, request.to}));
}

Outcome<AskDays> ReportsService::days(const AskDays &request, const Caller &)
{
    if (request.after && !LocalDateRule::admits(request.after->value))
        return BadCursor{};
    const QString before = request.after ? request.after->value : u"9999-99-99"_s;
    return ReportMaker(m_reports).list(before, request.limit ? int(*request.limit) : 50);
}

Outcome<AskWhy> ReportsService::why(const AskWhy &request, const Caller &caller)
{
    if (!isPeriod(request.from, request.to))
        return BadPeriod{request.from, request.to};
    if (request.figure == Figure::Drawers && !management.has(caller.role))
        return EvidencePage{};
    const auto page = EvidenceReader(m_reports).page(request);
    if (!page)
        return BadCursor{};
    return *page;
}

Outcome<Rebuild> ReportsService::rebuild(const Rebuild &, const Caller &)
{
    m_reports.empty();
    followAnew();
    return RebuildBegun{6};
}

}
