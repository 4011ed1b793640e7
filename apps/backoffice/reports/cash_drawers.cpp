// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/reports/cash_drawers.h"

#include <QUuid>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr qint64 mostTyped = 1'000'000'00;

int signOf(qint64 amount) { return amount < 0 ? -1 : amount > 0 ? 1 : 0; }

}

std::optional<qint64> typedAmount(const QString &text, const LocalForm &form)
{
    bool isNumber = false;
    double amount = form.locale().toDouble(text.trimmed(), &isNumber);
    if (!isNumber)
        amount = QLocale::c().toDouble(text.trimmed().replace(u',', u'.'), &isNumber);
    const double minor = amount * double(form.wholeUnit());
    if (!isNumber || minor < 0 || minor > mostTyped || std::abs(minor - std::round(minor)) > 1e-6)
        return std::nullopt;
    return std::llround(minor);
}

CashDrawers::CashDrawers(ShopLine &line, StaffSession &staff, const LocalForm &form)
    : m_line(line)
    , m_staff(staff)
    , m_form(form)
{
    connect(&m_form, &LocalForm::changed, this, &CashDrawers::show);
}

int CashDrawers::counted() const
{
    return int(std::count_if(
        m_counts.begin(), m_counts.end(), [](const auto &each) { return each.second.counting == Counted; }));
}

void CashDrawers::beginCounting()
{
    m_counts.clear();
    ask();
    show();
}

void CashDrawers::ask()
{
    if (!m_staff.isSignedIn() || !management.has(m_staff.role()))
        return;
    m_line.send(bank::AskDrawers{}, m_staff.token(), [this](const Reply &reply) {
        const auto answer = reply.isGood() ? reply.as<bank::AskDrawers::Answer>() : std::nullopt;
        if (answer)
            m_drawers = answer->drawers;
        m_state = answer ? Loaded : reply.status == 403 ? Refused : m_drawers.empty() ? NotReached : m_state;
        show();
    });
}

void CashDrawers::count(const QString &drawer, const QString &typed)
{
    Count &count = m_counts[drawer];
    if (count.counting == Asking || count.counting == Counted)
        return;
    const auto amount = typedAmount(typed, m_form);
    if (!amount) {
        count.counting = NoAmount;
        return show();
    }
    const bank::CountDrawer request{{*amount, m_form.currency()}, Sku(drawer)};
    const QByteArray body = encode(request);
    if (count.counting != NoAnswer || body != count.body)
        count.id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    count.body = body; // tried again after no answer, it is done once
    count.counting = Asking;
    count.counted = *amount;
    show();
    m_line.send(
        request, m_staff.token(),
        [this, drawer](const Reply &reply) {
            const auto found = m_counts.find(drawer);
            if (found == m_counts.end() || found->second.counting != Asking)
                return;
            const auto told = reply.isGood() ? reply.as<bank::DrawerCount>() : std::nullopt;
            found->second.counting = told ? Counted : reply.status == 403 ? NotAllowed : NoAnswer;
            found->second.expected = told ? told->expected.amount.value : 0;
            show();
            ask();
        },
        count.id);
}

void CashDrawers::countAgain(const QString &drawer)
{
    m_counts.erase(drawer);
    show();
}

void CashDrawers::clear()
{
    m_drawers.clear();
    m_counts.clear();
    m_state = Loading;
    show();
}

void CashDrawers::show()
{
    std::vector<TableRows::Row> rows;
    for (const bank::DrawerStanding &each : m_drawers) {
        const auto found = m_counts.find(each.drawer);
        const Count count = found == m_counts.end() ? Count() : found->second;
        const qint64 off = count.counting == Counted ? count.counted - count.expected : 0;
        const auto &last = each.lastCount;
        rows.push_back({each.drawer.value, m_form.money(each.expected.amount),
            each.dueBack.amount > 0 ? m_form.money(each.dueBack.amount) : QString(),
            last ? m_form.dayAndTime(last->at) : QString(), last ? m_form.money(last->counted.amount) : QString(),
            last ? m_form.money(std::abs(last->difference.amount.value)) : QString(),
            last ? signOf(last->difference.amount) : 0, int(each.openings), int(count.counting),
            count.counting == Open || count.counting == NoAmount ? QString() : m_form.money(count.counted),
            count.counting == Counted ? m_form.money(count.expected) : QString(), m_form.money(std::abs(off)),
            signOf(off)});
    }
    m_rows.show(rows);
    Q_EMIT changed();
}

}
