// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/till/till_drawer.h"
#include "qml/shop/local_form.h"
#include "qml/shop/staff_session.h"
#include "shared/contracts/bank_drawer.h"

namespace bakery::kiosk {

// The drawer: what is put in and taken out, opening it for another reason, and counting it blind. What was expected is
// heard with the answer only.
class DrawerDesk final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString amount READ amount NOTIFY changed)
    Q_PROPERTY(QString expected READ expected NOTIFY changed)
    Q_PROPERTY(QString difference READ difference NOTIFY changed)
    Q_PROPERTY(int sign READ sign NOTIFY changed)
    Q_PROPERTY(int openings READ openings NOTIFY changed)
public:
    enum State { Idle, Asking, Moved, Opened, Counted, NotAllowed, Failed };
    Q_ENUM(State)
    enum Purpose { OpeningFloat, PaidIn, PaidOut };
    Q_ENUM(Purpose)

    DrawerDesk(ShopLine &line, StaffSession &staff, TillDrawer &drawer, const LocalForm &form);

    State state() const { return m_state; }
    QString amount() const { return m_form.money(m_amount); } // that was moved or counted last
    QString expected() const { return m_form.money(m_expected); }
    QString difference() const { return m_form.money(std::abs(m_amount - m_expected)); }
    int sign() const { return m_amount == m_expected ? 0 : m_amount < m_expected ? -1 : 1; }
    int openings() const { return m_openings; } // without a booking, since the count before

    Q_INVOKABLE void move(bakery::kiosk::DrawerDesk::Purpose purpose, qint64 amount, const QString &reason);
    Q_INVOKABLE void open(const QString &reason); // once the bank has written down why
    Q_INVOKABLE void count(qint64 counted);
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    template <typename R>
    void send(const R &request, State done);

    ShopLine &m_line;
    StaffSession &m_staff;
    TillDrawer &m_drawer;
    const LocalForm &m_form;
    State m_state = Idle;
    qint64 m_amount = 0, m_expected = 0;
    int m_openings = 0;
    QByteArray m_id, m_body; // of what was asked last
};

}
