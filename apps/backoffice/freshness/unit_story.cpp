// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/freshness/unit_story.h"

#include "shared/contracts/orders.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr int buyersShown = 30;

}

UnitStory::UnitStory(
    ShopLine &line, StaffSession &staff, const ShelfStore &shelf, const OvenBoard &ovens, const LocalForm &form)
    : m_line(line)
    , m_staff(staff)
    , m_shelf(shelf)
    , m_ovens(ovens)
    , m_form(form)
{
    connect(&m_shelf, &ShelfStore::changed, this, &UnitStory::follow);
    connect(&m_ovens, &OvenBoard::changed, this, &UnitStory::changed);
    connect(&m_form, &LocalForm::changed, this, &UnitStory::changed);
}

void UnitStory::open(const QString &unit)
{
    const auto found = m_shelf.find(unit);
    if (!found)
        return close();
    const bool isSameBatch = m_unit && m_unit->batch == found->second.batch;
    m_sku = found->first;
    m_unit = found->second;
    m_isThere = true;
    m_orderNumber.clear();
    if (m_unit->order)
        askNumber(*m_unit->order);
    if (!isSameBatch) {
        m_recall.reset();
        m_done.reset();
        m_outcome = None;
        askBatch();
    }
    Q_EMIT changed();
}

void UnitStory::close()
{
    m_unit.reset();
    m_recall.reset();
    m_done.reset();
    m_outcome = None;
    Q_EMIT changed();
}

// It may be sold or thrown out while somebody looks at it.
void UnitStory::follow()
{
    if (!m_unit)
        return;
    const auto found = m_shelf.find(unit());
    m_isThere = found.has_value();
    if (found) {
        if (found->second.order && found->second.order != m_unit->order)
            askNumber(*found->second.order);
        m_unit = found->second;
    }
    if (batchOnShelf() != m_batchOnShelf)
        askBatch();
    Q_EMIT changed();
}

// What of its batch lies there, and what of that is reserved.
std::pair<qsizetype, qsizetype> UnitStory::batchOnShelf() const
{
    std::pair<qsizetype, qsizetype> there;
    if (const std::vector<ShelfUnit> *units = m_unit ? m_shelf.unitsOf(m_sku) : nullptr)
        for (const ShelfUnit &unit : *units)
            if (unit.batch == m_unit->batch) {
                ++there.first;
                there.second += unit.order.has_value();
            }
    return there;
}

void UnitStory::askBatch()
{
    m_batchOnShelf = batchOnShelf();
    if (!m_unit || m_unit->batch.isEmpty())
        return;
    inventory::AskRecall question{BatchName(m_unit->batch), {}, {}};
    question.limit = buyersShown;
    m_line.send(question, m_staff.token(), [this, batch = m_unit->batch](const Reply &reply) {
        auto told = reply.isGood() ? reply.as<inventory::Recall>() : std::nullopt;
        if (!told || !m_unit || m_unit->batch != batch)
            return;
        m_recall = std::move(told);
        for (const inventory::Buyer &buyer : m_recall->orders)
            askNumber(buyer.order);
        Q_EMIT changed();
    });
}

void UnitStory::askNumber(const Id &order)
{
    m_line.send(orders::AskOrder{order}, m_staff.token(), [this, order](const Reply &reply) {
        const auto told = reply.isGood() ? reply.as<orders::OrderView>() : std::nullopt;
        if (!told)
            return;
        m_numbers[order.text()] = told->number;
        if (m_unit && m_unit->order == order)
            m_orderNumber = told->number;
        Q_EMIT changed();
    });
}

void UnitStory::recall(const QString &reason)
{
    if (!m_unit || m_unit->batch.isEmpty() || m_isRecalling || reason.trimmed().isEmpty())
        return;
    m_isRecalling = true;
    m_outcome = None;
    const inventory::RecallBatch request{BatchName(m_unit->batch), Reason(reason.trimmed().left(200))};
    m_line.send(request, m_staff.token(), [this](const Reply &reply) {
        m_isRecalling = false;
        m_done = reply.isGood() ? reply.as<inventory::RecalledBatch>() : std::nullopt;
        m_outcome = m_done ? Recalled : reply.status == 0 ? NotReached : Refused;
        askBatch();
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

int UnitStory::minutesOld() const { return m_unit ? int((m_shelf.now() - m_unit->bakedAt) / 1min) : 0; }
int UnitStory::minutesLeft() const { return m_unit ? int((m_unit->bestBefore - m_shelf.now()) / 1min) : 0; }

QString UnitStory::bestBefore() const
{
    if (!m_unit)
        return {};
    const QDate day = m_form.localTime(m_unit->bestBefore).date();
    const QString time = m_form.clockTime(m_unit->bestBefore);
    if (day == m_form.localTime(m_shelf.now()).date())
        return time;
    return m_form.locale().dayName(day.dayOfWeek(), QLocale::ShortFormat) + u' ' + time;
}

double UnitStory::life() const
{
    return m_unit ? remainingLife(m_unit->bakedAt, m_unit->bestBefore, m_shelf.now()) : 0;
}

int UnitStory::level() const { return m_unit ? int(lifeLeft(m_unit->bakedAt, m_unit->bestBefore, m_shelf.now())) : 0; }

QString UnitStory::order() const { return m_unit && m_unit->order ? m_unit->order->text() : QString(); }

QStringList UnitStory::buyers() const
{
    QStringList orders;
    if (m_recall)
        for (const inventory::Buyer &buyer : m_recall->orders)
            orders << buyer.order.text();
    return orders;
}

int UnitStory::boughtBy(int buyer) const
{
    return m_recall && buyer < int(m_recall->orders.size()) ? int(m_recall->orders[size_t(buyer)].units) : 0;
}

}
