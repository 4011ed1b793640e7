// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/till/order_queue.h"

#include "apps/kiosk/till/line_words.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::kiosk {
namespace {

constexpr Milliseconds askForOrdersEvery = 15s; // the board says sooner that something has changed
constexpr Milliseconds ageEvery = 10s;

bool isSame(const std::vector<orders::OrderToPrepare> &a, const std::vector<orders::OrderToPrepare> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const auto &one, const auto &other) { return encode(one) == encode(other); });
}

}

OrderQueue::OrderQueue(ShopLine &line, StaffSession &staff, const MenuStore &menu, const LocalForm &form, Which which)
    : m_line(line)
    , m_staff(staff)
    , m_menu(menu)
    , m_form(form)
    , m_which(which)
{
    const auto anew = [this] {
        if (!m_orders.empty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
    };
    connect(&m_menu, &MenuStore::menuChanged, this, anew);
    connect(&m_form, &LocalForm::changed, this, anew);
}

void OrderQueue::ask()
{
    if (!m_staff.isSignedIn())
        return;
    if (m_isAsking) {
        m_isStale = true; // what is on its way may be older than what has just changed
        return;
    }
    m_isAsking = true;
    m_isStale = false;
    m_askedAt = m_line.clock().now();
    orders::AskToPrepare question;
    question.limit = 100;
    if (m_which == Which::Ready)
        question.ready = true;
    m_line.send(question, m_staff.token(), [this](const Reply &reply) {
        m_isAsking = false;
        if (m_isStale)
            return ask();
        if (auto page = reply.isGood() ? reply.as<orders::OrdersToPrepare>() : std::nullopt)
            show(std::move(page->orders));
    });
}

// What stays where it is is not touched: a button does not move from under a finger without need.
void OrderQueue::show(std::vector<orders::OrderToPrepare> orders)
{
    if (isSame(orders, m_orders))
        return;
    beginResetModel();
    m_orders = std::move(orders);
    endResetModel();
    Q_EMIT changed();
}

void OrderQueue::done(const QString &order)
{
    const auto found = std::find_if(
        m_orders.begin(), m_orders.end(), [&order](const auto &known) { return known.order.text() == order; });
    if (found == m_orders.end())
        return;
    const Id id = found->order;
    const int row = int(found - m_orders.begin());
    beginRemoveRows({}, row, row);
    m_orders.erase(found);
    endRemoveRows();
    Q_EMIT changed();
    const auto answered = [this](const Reply &) {
        ask();
        Q_EMIT moved();
    };
    if (m_which == Which::ToPrepare)
        m_line.send(orders::MarkReady{id}, m_staff.token(), answered);
    else
        m_line.send(orders::MarkCollected{id}, m_staff.token(), answered);
}

void OrderQueue::clear() { show({}); }

void OrderQueue::beat()
{
    const Instant now = m_line.clock().now();
    if (now >= m_askedAt + askForOrdersEvery)
        ask();
    if (now < m_agedAt + ageEvery || m_orders.empty())
        return;
    m_agedAt = now;
    Q_EMIT dataChanged(index(0), index(count() - 1), {MinutesRole});
}

int OrderQueue::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant OrderQueue::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const orders::OrderToPrepare &order = m_orders[size_t(index.row())];
    switch (role) {
    case OrderRole:
        return order.order.text();
    case NumberRole:
        return order.number.value;
    case WhatRole:
        return wordsOf(m_menu, m_form, order.lines).join(u'\n');
    case NoteRole:
        return order.note ? order.note->value.value : QString();
    case MinutesRole: {
        const Milliseconds since =
            order.readyAt ? m_line.clock().shopNow() - *order.readyAt : m_line.clock().wallNow() - order.soldAt;
        return int(std::max<qint64>(0, since.count() / 60'000));
    }
    case IsHereRole:
        return order.serving == orders::Serving::Here;
    case PickUpAtRole:
        return order.pickUpAt ? m_form.clockTime(*order.pickUpAt) : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> OrderQueue::roleNames() const
{
    return {{OrderRole, "order"}, {NumberRole, "number"}, {WhatRole, "what"}, {NoteRole, "note"},
        {MinutesRole, "minutes"}, {IsHereRole, "isHere"}, {PickUpAtRole, "pickUpAt"}};
}

}
