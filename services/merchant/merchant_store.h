// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/opening_hours.h"
#include "shared/persistence/known.h"
#include "shared/persistence/table.h"

namespace bakery {

struct MerchantRow {
    static constexpr int keyColumns = 1;
    int one = 1;
    QString legalName;
    QString address; // JSON: AddressLines
    std::optional<QString> taxNumber;
    QString currency;
    std::optional<QString> logo;
    Id changedBy;
    Instant changedAt;
};
BOOST_DESCRIBE_STRUCT(MerchantRow, (), (one, legalName, address, taxNumber, currency, logo, changedBy, changedAt))

struct SiteRow {
    static constexpr int keyColumns = 1;
    int one = 1;
    QString name;
    QString address; // JSON: AddressLines
    QString timeZone;
    QString hours; // JSON: HoursOfWeek
    Id changedBy;
    Instant changedAt;
};
BOOST_DESCRIBE_STRUCT(SiteRow, (), (one, name, address, timeZone, hours, changedBy, changedAt))

struct ExceptionRow {
    static constexpr int keyColumns = 1;
    QString date;
    QString hours; // JSON: HoursOfDay
    QString reason;
    Id changedBy;
};
BOOST_DESCRIBE_STRUCT(ExceptionRow, (), (date, hours, reason, changedBy))

struct DayRow {
    static constexpr int keyColumns = 1;
    QString date;
    merchant::DayStatus status = merchant::DayStatus::Scheduled;
    QString opensLate; // what somebody decided before the day was opened: times of the day, or nothing
    QString closesEarly;
    QString reason;
    Instant opensAt;
    Instant closesAt;
    Instant regularClosesAt; // what the hours say
    QString breaks = QStringLiteral("[]"); // JSON: Breaks, until then
    Instant closingAt;
    Instant closedAt;
    QString sales; // JSON: SalesTotals, once orders has told it
    QString waste; // JSON: WasteTotals, once inventory has
};
BOOST_DESCRIBE_STRUCT(DayRow, (),
    (date, status, opensLate, closesEarly, reason, opensAt, closesAt, regularClosesAt, breaks, closingAt, closedAt,
        sales, waste))

struct NextDayRow {
    static constexpr int keyColumns = 1;
    int one = 1;
    QString told; // JSON: ScheduledDay, or nothing
};
BOOST_DESCRIBE_STRUCT(NextDayRow, (), (one, told))

struct LookRow {
    static constexpr int keyColumns = 1;
    int one = 1;
    QString look; // JSON: Look
    Id changedBy;
    Instant changedAt;
};
BOOST_DESCRIBE_STRUCT(LookRow, (), (one, look, changedBy, changedAt))

class MerchantStore {
public:
    explicit MerchantStore(Store &store);

    Table<MerchantRow> merchant;
    Table<SiteRow> site;
    Table<ExceptionRow> exceptions;
    Table<DayRow> days;
    Table<NextDayRow> nextDay;
    Table<LookRow> look;

    std::vector<ExceptionRow> exceptionsFrom(const QString &date);
    std::optional<NextDayRow> knownNextDay();
    std::vector<DayRow> unfinished(); // open or closing, the oldest first
    std::vector<DayRow> scheduledFrom(const QString &date); // for which somebody has decided something
    std::vector<DayRow> list(const QString &before, int limit); // that were opened, newest first

private:
    Statement m_exceptionsFrom;
    Known<std::optional<NextDayRow>> m_knownNextDay;
    Statement m_unfinished;
    Known<std::vector<DayRow>> m_knownUnfinished;
    Statement m_scheduledFrom;
    Statement m_list;
};

}
