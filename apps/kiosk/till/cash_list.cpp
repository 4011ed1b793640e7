// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/till/cash_list.h"

#include "apps/kiosk/till/line_words.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::kiosk {
namespace {

constexpr Milliseconds askForCashEvery = 4s;

}

CashList::CashList(
    ShopLine &line, StaffSession &staff, TillDrawer &drawer, const MenuStore &menu, const LocalForm &form)
    : m_line(line)
    , m_staff(staff)
    , m_drawer(drawer)
    , m_menu(menu)
    , m_form(form)
{
    connect(&m_form, &LocalForm::changed, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
        Q_EMIT taken();
    });
}

void CashList::ask()
{
    if (!m_staff.isSignedIn())
        return;
    m_askedAt = m_line.clock().now();
    orders::AskOrders reserved;
    reserved.status = orders::OrderStatus::Reserved;
    reserved.limit = 100;
    m_line.send(reserved, m_staff.token(), [this](const Reply &reply) {
        const auto page = reply.isGood() ? reply.as<orders::OrderPage>() : std::nullopt;
        if (!page)
            return;
        m_awaited.clear();
        for (const orders::OrderView &view : page->orders)
            if (view.method == orders::PaymentMethod::Cash && view.payBy)
                m_awaited.push_back({view.order, view.number, view.lines, view.total.amount, view.payBy});
        show();
    });
    askDue();
}

void CashList::askDue()
{
    m_line.send(bank::AskCashDue{}, m_staff.token(), [this](const Reply &reply) {
        const auto answer = reply.isGood() ? reply.as<bank::AskCashDue::Answer>() : std::nullopt;
        if (!answer)
            return;
        m_due.clear();
        for (const bank::CashDue &due : answer->due) {
            const auto known = m_named.find(due.order.text());
            if (known == m_named.end())
                name(due.order);
            Row row{.order = due.order, .amount = due.amount.amount};
            if (known != m_named.end()) {
                row.number = known->second.number;
                row.lines = known->second.lines;
            }
            m_due.push_back(std::move(row));
        }
        show();
    });
}

// The bank knows no pick-up numbers.
void CashList::name(const Id &order)
{
    m_line.send(orders::AskOrder{order}, m_staff.token(), [this](const Reply &reply) {
        auto view = reply.isGood() ? reply.as<orders::OrderView>() : std::nullopt;
        if (!view)
            return;
        for (Row &row : m_due)
            if (row.order == view->order) {
                row.number = view->number;
                row.lines = view->lines;
            }
        m_named.insert_or_assign(view->order.text(), std::move(*view));
        show();
    });
}

void CashList::show()
{
    std::vector<Row> rows = m_due;
    rows.insert(rows.end(), m_awaited.begin(), m_awaited.end());
    std::erase_if(rows, [this](const Row &row) { return m_settled.contains(keyOf(row)); });
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT changed();
}

const CashList::Row *CashList::rowOf(const QString &order) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&order](const Row &row) { return row.order.text() == order; });
    return found == m_rows.end() ? nullptr : &*found;
}

void CashList::take(const QString &order, qint64 given)
{
    const Row *row = rowOf(order);
    if (!row || !row->payBy || given < row->amount)
        return;
    m_change = given - row->amount;
    m_line.send(bank::TakeCash{row->order, {given, m_form.currency()}, m_drawer.drawer()}, m_staff.token(),
        [this, taken = *row](const Reply &reply) { settled(taken, reply); });
}

void CashList::handBack(const QString &order)
{
    const Row *row = rowOf(order);
    if (!row || row->payBy)
        return;
    m_change = row->amount;
    m_line.send(bank::HandBackCash{row->order, m_drawer.drawer()}, m_staff.token(),
        [this, taken = *row](const Reply &reply) { settled(taken, reply); });
}

// Without an answer nothing is claimed; the list shows whether it is still waited for.
void CashList::settled(const Row &row, const Reply &reply)
{
    m_hasTold = true;
    if (reply.isGood()) {
        m_settled.insert(keyOf(row));
        m_drawer.open();
    }
    show();
    m_number = row.number;
    m_refusal = reply.isGood() ? QString() : reply.status == 0 ? u"not-answered"_s : reply.refusal();
    ask();
    Q_EMIT taken();
}

void CashList::forget()
{
    m_hasTold = false;
    Q_EMIT taken();
}

void CashList::clear()
{
    m_awaited.clear();
    m_due.clear();
    show();
}

void CashList::beat()
{
    if (m_line.clock().now() >= m_askedAt + askForCashEvery)
        ask();
}

int CashList::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant CashList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case OrderRole:
        return row.order.text();
    case NumberRole:
        return row.number;
    case WhatRole:
        return wordsOf(m_menu, m_form, row.lines).join(u", "_s);
    case AmountRole:
        return row.amount;
    case TotalRole:
        return m_form.money(row.amount);
    case PayByRole:
        return row.payBy ? m_form.clockTime(*row.payBy) : QString();
    case IsDueBackRole:
        return !row.payBy;
    default:
        return {};
    }
}

QHash<int, QByteArray> CashList::roleNames() const
{
    return {{OrderRole, "order"}, {NumberRole, "number"}, {WhatRole, "what"}, {AmountRole, "amount"},
        {TotalRole, "total"}, {PayByRole, "payBy"}, {IsDueBackRole, "isDueBack"}};
}

}
