// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/merchant/merchant_store.h"

using namespace Qt::StringLiterals;
using bakery::merchant::DayStatus;

namespace bakery {
namespace {

constexpr auto dayColumns = "date, status, opens_late, closes_early, reason, opens_at, closes_at, regular_closes_at,"
                            " breaks, closing_at, closed_at, sales, waste"_L1;

template <typename... Arguments>
std::vector<DayRow> readDays(Statement &statement, const Arguments &...arguments)
{
    std::vector<DayRow> rows;
    for (auto &values : statement.all<QString, DayStatus, QString, QString, QString, Instant, Instant, Instant, QString,
                        Instant, Instant, QString, QString>(arguments...))
        rows.push_back(std::apply([](auto &&...value) { return DayRow{std::move(value)...}; }, std::move(values)));
    return rows;
}

}

MerchantStore::MerchantStore(Store &store)
    : merchant(store, u"merchant"_s)
    , site(store, u"site"_s)
    , exceptions(store, u"exceptions"_s)
    , days(store, u"days"_s)
    , nextDay(store, u"next_day"_s)
    , look(store, u"look"_s)
    , m_exceptionsFrom(
          store, u"select date, hours, reason, changed_by from exceptions where date >= ? order by date limit 1000"_s)
    , m_knownNextDay(store, [this] { return asOptional(nextDay.find(1)); })
    , m_unfinished(store, "select "_L1 % dayColumns % " from days where status in ('open', 'closing') order by date"_L1)
    , m_knownUnfinished(store, [this] { return readDays(m_unfinished); })
    , m_scheduledFrom(
          store, "select "_L1 % dayColumns % " from days where date >= ? and status = 'scheduled' order by date"_L1)
    , m_list(store,
          "select "_L1 % dayColumns
              % " from days where date < ? and status <> 'scheduled' order by date desc limit ?"_L1)
{
}

std::vector<ExceptionRow> MerchantStore::exceptionsFrom(const QString &date)
{
    std::vector<ExceptionRow> rows;
    for (auto &[day, hours, reason, by] : m_exceptionsFrom.all<QString, QString, QString, Id>(date))
        rows.push_back({day, hours, reason, by});
    return rows;
}

std::optional<NextDayRow> MerchantStore::knownNextDay() { return m_knownNextDay(); }

std::vector<DayRow> MerchantStore::unfinished() { return m_knownUnfinished(); }

std::vector<DayRow> MerchantStore::scheduledFrom(const QString &date) { return readDays(m_scheduledFrom, date); }

std::vector<DayRow> MerchantStore::list(const QString &before, int limit)
{
    return readDays(m_list, before, qint64(limit));
}

}
