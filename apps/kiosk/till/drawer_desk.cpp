// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/till/drawer_desk.h"

#include <QUuid>

namespace bakery::kiosk {

DrawerDesk::DrawerDesk(ShopLine &line, StaffSession &staff, TillDrawer &drawer, const LocalForm &form)
    : m_line(line)
    , m_staff(staff)
    , m_drawer(drawer)
    , m_form(form)
{
    connect(&m_form, &LocalForm::changed, this, &DrawerDesk::changed);
}

template <typename R>
void DrawerDesk::send(const R &request, State done)
{
    const QByteArray body = encode(request);
    if (m_state != Failed || body != m_body)
        m_id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    m_body = body; // tried again after no answer, it is done once
    m_state = Asking;
    Q_EMIT changed();
    m_line.send(
        request, m_staff.token(),
        [this, done](const Reply &reply) {
            m_state = reply.isGood() ? done : reply.status == 403 ? NotAllowed : Failed;
            if (const auto count = m_state == Counted ? reply.as<bank::DrawerCount>() : std::nullopt) {
                m_expected = count->expected.amount;
                m_openings = int(count->openings);
            }
            if (m_state == Moved || m_state == Opened)
                m_drawer.open();
            Q_EMIT changed();
        },
        m_id);
}

void DrawerDesk::move(Purpose purpose, qint64 amount, const QString &reason)
{
    if (amount <= 0 || reason.trimmed().isEmpty() || m_state == Asking)
        return;
    m_amount = amount;
    const auto meant = purpose == OpeningFloat ? bank::CashPurpose::OpeningFloat
        : purpose == PaidIn                    ? bank::CashPurpose::PaidIn
                                               : bank::CashPurpose::PaidOut;
    send(bank::MoveCash{meant, {amount, m_form.currency()}, Reason(reason.trimmed().left(200)), m_drawer.drawer()},
        Moved);
}

void DrawerDesk::open(const QString &reason)
{
    if (!m_drawer.hasLock() || reason.trimmed().isEmpty() || m_state == Asking)
        return;
    send(bank::OpenDrawer{Reason(reason.trimmed().left(200)), m_drawer.drawer()}, Opened);
}

void DrawerDesk::count(qint64 counted)
{
    if (counted < 0 || m_state == Asking)
        return;
    m_amount = counted;
    send(bank::CountDrawer{{counted, m_form.currency()}, m_drawer.drawer()}, Counted);
}

void DrawerDesk::forget()
{
    m_state = Idle;
    m_amount = m_expected = m_openings = 0;
    Q_EMIT changed();
}

}
