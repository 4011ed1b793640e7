// SPDX-License-Identifier: GPL-3.0-or-later
// The business day: what is due is looked for every second, so that it makes no difference whether its time has just
// come or has passed while nobody was there.
#include "services/merchant/merchant_service.h"

#include "services/merchant/business_day.h"
#include "services/merchant/views.h"
#include "shared/core/check.h"
#include "shared/service/new_service.h"

using namespace bakery::merchant;
using namespace std::chrono_literals;

namespace bakery {

template <>
std::unique_ptr<Service> newService<MerchantService>(Context &context)
{
    return std::make_unique<MerchantService>(context);
}

MerchantService::MerchantService(Context &context)
    : ServiceOf(context)
    , m_merchant(context.store)
    , m_hoursFrom(context.store, [this](QDate date) { return readHoursFrom(date); })
{
    answer<PutMerchant>(&MerchantService::putMerchant);
    answer<AskMerchant>(&MerchantService::merchant);
    answer<PutSite>(&MerchantService::putSite);
    answer<AskSite>(&MerchantService::site);
    answer<PutException>(&MerchantService::putException);
    answer<RemoveException>(&MerchantService::removeException);
    answer<OpenLate>(&MerchantService::openLate);
    answer<CloseEarly>(&MerchantService::closeEarly);
    answer<AskDay>(&MerchantService::day);
    answer<AskDays>(&MerchantService::days);
    answer<PutLook>(&MerchantService::putLook);
    on<orders::OrdersSettled>(&MerchantService::learnSales);
    on<inventory::ShelfCleared>(&MerchantService::learnWaste);
    publish<PublishedMerchant>(&MerchantService::publishedMerchant, &MerchantService::theOnePart);
    publish<PublishedSite>(&MerchantService::publishedSite, &MerchantService::theOnePart);
    publish<PublishedLook>(&MerchantService::publishedLook, &MerchantService::theOnePart);
    publish<Today>(&MerchantService::today, &MerchantService::theOnePart);
    every(1s, &MerchantService::advance);
}

void MerchantService::advance()
{
    store().flush();
    if (isClockSteady()) {
        closeWhatIsDue();
        openWhatIsDue();
    }
    tellNewDate();
    tellNextDay();
}

void MerchantService::closeWhatIsDue()
{
    for (const DayRow &day : m_merchant.unfinished()) {
        if (!isToClose({day.status, day.opensAt, day.closesAt}, shopNow()))
            continue;
        const MerchantRow *merchant = m_merchant.merchant.find(1);
        BAKERY_INVARIANT(merchant && isLegal(day.status, DayStatus::Closing));
        DayRow &row = m_merchant.days.change(day.date);
        row.status = DayStatus::Closing;
        row.closingAt = shopNow();
        emit(DayClosing{LocalDate(day.date), day.closesAt, row.closingAt, Currency(merchant->currency)});
        touch<Today>();
    }
    store().flush(); // before another one opens: the store knows of one open day at most
}

// Only the day within whose hours it is now: one during which nobody was there is neither opened nor invented.
void MerchantService::openWhatIsDue()
{
    const auto known = hours();
    if (!known || known->isAlwaysOpen() || openDay())
        return;
    const auto day = dayAt(*known, shopNow());
    if (!day || hasBegun(day->date))
        return;
    if (!m_merchant.days.find(day->date))
        m_merchant.days.insert({.date = day->date});
    DayRow &row = m_merchant.days.change(day->date);
    BAKERY_INVARIANT(isLegal(row.status, DayStatus::Open));
    row.status = DayStatus::Open;
    row.opensAt = day->opensAt;
    row.closesAt = row.regularClosesAt = day->closesAt;
    row.breaks = asColumn(day->breaks);
    emit(DayOpened{day->date, day->opensAt, day->closesAt, day->breaks});
    touch<Today>();
}

// Closing is closed once orders and inventory have told what the day brought; nothing changes it afterwards.

void MerchantService::learnSales(const orders::OrdersSettled &settled)
{
    DayRow &row = closingDay(settled.date);
    row.sales = asColumn(settled.sales);
    closeWhenAllIsTold(row);
}

void MerchantService::learnWaste(const inventory::ShelfCleared &cleared)
{
    DayRow &row = closingDay(cleared.date);
    row.waste = asColumn(cleared.waste);
    closeWhenAllIsTold(row);
}

DayRow &MerchantService::closingDay(const LocalDate &date)
{
    const DayRow *row = m_merchant.days.find(date);
    if (!row || row->status != DayStatus::Closing)
        throw MessageFailure("totals of a day that is not closing");
    return m_merchant.days.change(date);
}

void MerchantService::closeWhenAllIsTold(DayRow &row)
{
    if (row.sales.isEmpty() || row.waste.isEmpty())
        return;
    BAKERY_INVARIANT(isLegal(row.status, DayStatus::Closed));
    row.status = DayStatus::Closed;
    row.closedAt = shopNow();
    emit(DayClosed{LocalDate(row.date), row.opensAt, row.closesAt, row.closedAt,
        ofColumn<orders::SalesTotals>(row.sales), ofColumn<inventory::WasteTotals>(row.waste)});
    touch<Today>();
}

void MerchantService::tellNewDate()
{
    const auto known = hours();
    if (!known || dateNow(*known) == m_toldDate)
        return;
    m_toldDate = dateNow(*known);
    touch<Today>();
}

// Looked at each time, because time, hours, exceptions and what was decided for a day can each make it another.
void MerchantService::tellNextDay()
{
    const auto next = scheduledNext();
    const QString text = next ? asColumn(*next) : QString();
    const std::optional<NextDayRow> told = m_merchant.knownNextDay();
    if (told ? told->told == text : !next)
        return;
    if (!told)
        m_merchant.nextDay.insert({});
    m_merchant.nextDay.change(1).told = text;
    emit(NextDayScheduled{next});
}

}
