// SPDX-License-Identifier: GPL-3.0-or-later
// Orders' part in the business day: when the shop takes orders, which day they belong to, and what that day brought.
#include "services/orders/orders_service.h"

#include "services/orders/order_view.h"
#include "shared/contracts/stored.h"
#include "shared/core/check.h"

using namespace bakery::orders;
using namespace Qt::StringLiterals;

namespace bakery {

void OrdersService::followMerchant()
{
    on<merchant::SitePut>(&OrdersService::learnSite, FromSnapshot::Yes);
    on<merchant::ExceptionPut>(&OrdersService::learnException, FromSnapshot::Yes);
    on<merchant::ExceptionRemoved>(&OrdersService::forgetException);
    on<merchant::NextDayScheduled>(&OrdersService::scheduleDay, FromSnapshot::Yes);
    on<merchant::DayOpened>(&OrdersService::openDay, FromSnapshot::Yes);
    on<merchant::DayChanged>(&OrdersService::changeDay);
    on<merchant::DayClosing>(&OrdersService::endDay);
}

void OrdersService::learnSite(const merchant::SitePut &event)
{
    ShopHoursRow &hours = m_orders.changeShopHours();
    hours.timeZone = event.site.timeZone;
    hours.hasHours = !event.site.hours.empty();
    m_orders.changeOpening().week = encodeStored(event.site.hours);
}

void OrdersService::learnException(const merchant::ExceptionPut &event)
{
    const QString hours = encodeStored(event.hours);
    if (m_orders.openingExceptions.find(event.date))
        m_orders.openingExceptions.change(event.date).hours = hours;
    else
        m_orders.openingExceptions.insert({event.date, hours});
}

void OrdersService::forgetException(const merchant::ExceptionRemoved &event)
{
    if (m_orders.openingExceptions.find(event.date))
        m_orders.openingExceptions.remove(event.date);
}

void OrdersService::scheduleDay(const merchant::NextDayScheduled &event)
{
    m_orders.changeOpening().nextDay = event.day ? encodeStored(*event.day) : QString();
}

void OrdersService::openDay(const merchant::DayOpened &day)
{
    ShopHoursRow &hours = m_orders.changeShopHours();
    hours.openDate = day.date;
    hours.breaks = QString::fromUtf8(encode(day.breaks));
    m_orders.changeOpening().thisDay =
        encodeStored(merchant::ScheduledDay{day.date, day.opensAt, day.closesAt, day.breaks});
    for (const OpeningExceptionRow &exception : m_orders.allOpeningExceptions())
        if (exception.date < day.date.value)
            m_orders.openingExceptions.remove(exception.date);
    touch<PickUpBoard>();
    m_orders.changeDay(day.date);
    // Refunds that were made since the last one had ended are this day's.
    for (const auto &[means, word] : enumWords<PaymentMethod>())
        if (const TakingsRow *waiting = m_orders.takings.find({QString(), means})) {
            m_orders.changeTakings(day.date, means).refunded += waiting->refunded;
            m_orders.takings.remove({QString(), means});
        }
}

void OrdersService::changeDay(const merchant::DayChanged &day)
{
    const QString changed = encodeStored(merchant::ScheduledDay{day.date, day.opensAt, day.closesAt, day.breaks});
    if (m_orders.shopHours().openDate != day.date.value) {
        m_orders.changeOpening().nextDay = changed; // the present date, before the shop opens
        return;
    }
    m_orders.changeShopHours().breaks = QString::fromUtf8(encode(day.breaks));
    m_orders.changeOpening().thisDay = changed;
}

void OrdersService::endDay(const merchant::DayClosing &day)
{
    ShopHoursRow &hours = m_orders.changeShopHours();
    if (hours.openDate == day.date.value) {
        hours.openDate.clear();
        hours.breaks = u"[]"_s;
    }
    SalesDayRow &row = m_orders.changeDay(day.date);
    BAKERY_INVARIANT(isLegal(row.state, SalesDayState::Ending));
    row.state = SalesDayState::Ending;
    row.currency = day.currency;
    emit(OrdersEnded{day.date, day.currency});
    settleDay(day.date);
}

// The day that is open. A shop without hours takes the date; but never one whose business has ended.
std::optional<QString> OrdersService::dateOfOrder()
{
    const ShopHoursRow &hours = m_orders.shopHours();
    if (!hours.openDate.isEmpty())
        return hours.openDate;
    if (hours.hasHours)
        return std::nullopt;
    QString date = m_siteDate.at(hours.timeZone, shopNow());
    while (m_orders.day(date).state != SalesDayState::Taking)
        date = nextDate(date);
    return date;
}

// A refund counts on the day on which it is made; while none is open it waits for the next one.
QString OrdersService::dateOfRefund() { return dateOfOrder().value_or(QString()); }

std::optional<Instant> OrdersService::breakEnds()
{
    const QString &breaks = m_orders.shopHours().breaks;
    if (breaks == "[]"_L1)
        return std::nullopt;
    const auto document = JsonDocument::parse(breaks.toUtf8());
    BAKERY_INVARIANT(bool(document));
    const auto pauses = decode<merchant::Breaks>(*document);
    BAKERY_INVARIANT(bool(pauses));
    return endOfBreak(*pauses, shopNow());
}

void OrdersService::bookSale(const OrderRow &row)
{
    BAKERY_INVARIANT(m_orders.day(row.date).state != SalesDayState::Settled);
    TakingsRow &takings = m_orders.changeTakings(row.date, row.means);
    ++takings.orders;
    takings.gross += row.total;
}

void OrdersService::bookRefund(const OrderRow &row, qint64 amount)
{
    m_orders.changeTakings(dateOfRefund(), row.means).refunded += amount;
}

void OrdersService::leaveDay(const OrderRow &row)
{
    SalesDayRow &day = m_orders.changeDay(row.date);
    BAKERY_INVARIANT(day.open > 0);
    --day.open;
    settleDay(row.date);
}

void OrdersService::settleDay(const QString &date)
{
    const SalesDayRow &day = m_orders.day(date);
    if (!isSettled(day.state, day.open))
        return;
    const Currency currency(day.currency);
    qint64 orders = 0, gross = 0, refunded = 0;
    List<MeansTotals, 0, 16> means;
    for (const auto &[method, word] : enumWords<PaymentMethod>())
        if (const TakingsRow *row = m_orders.takings.find({date, method})) {
            means.push_back({method, row->orders, {row->gross, currency}, {row->refunded, currency}});
            orders += row->orders;
            gross += row->gross;
            refunded += row->refunded;
        }
    m_orders.changeDay(date).state = SalesDayState::Settled;
    emit(OrdersSettled{LocalDate(date), {orders, {gross, currency}, {refunded, currency}, means}});
}

}
