// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/product_names.h"
#include "qml/shop/staff_session.h"
#include "shared/contracts/menu_sale.h"
#include "shared/contracts/merchant_events.h"

namespace bakery::office {

// What is done with one touch: a product sold out or paused, all kiosks paused, opening late, closing early. Menu and
// merchant hold these; what became of the last one is told, and most can be taken back.
class SaleDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(bool areKiosksPaused READ areKiosksPaused NOTIFY changed)
    Q_PROPERTY(QString kiosksUntil READ kiosksUntil NOTIFY changed)
    Q_PROPERTY(QString kiosksReason READ kiosksReason NOTIFY changed)
    Q_PROPERTY(bool mayOpenLate READ mayOpenLate NOTIFY changed)
    Q_PROPERTY(bool mayCloseEarly READ mayCloseEarly NOTIFY changed)
    Q_PROPERTY(QString opensAt READ opensAt NOTIFY changed)
    Q_PROPERTY(QString closesAt READ closesAt NOTIFY changed)
    Q_PROPERTY(QString dayReason READ dayReason NOTIFY changed)
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString what READ what NOTIFY changed)
    Q_PROPERTY(QString when READ when NOTIFY changed)
    Q_PROPERTY(bool mayUndo READ mayUndo NOTIFY changed)
public:
    enum Outcome {
        None,
        Asking,
        SoldOut,
        Paused,
        Resumed,
        KiosksPaused,
        KiosksResumed,
        OpensLate,
        ClosesEarly,
        TooLate,
        NotAllowed,
        NotReached,
        Refused
    };
    Q_ENUM(Outcome)
    enum Until { ISaySo, AnHour, Closing };
    Q_ENUM(Until)

    SaleDesk(ShopLine &line, StaffSession &staff, const ProductNames &names, const LocalForm &form);

    bool areKiosksPaused() const { return m_names.menu() && m_names.menu()->kiosksPaused; }
    QString kiosksUntil() const; // empty: until somebody resumes them
    QString kiosksReason() const;
    bool mayOpenLate() const { return m_day && m_day->status == merchant::DayStatus::Scheduled; }
    bool mayCloseEarly() const;
    QString opensAt() const { return m_day && m_day->opensAt ? m_form.clockTime(*m_day->opensAt) : QString(); }
    QString closesAt() const { return m_day && m_day->closesAt ? m_form.clockTime(*m_day->closesAt) : QString(); }
    QString dayReason() const { return m_day && m_day->reason ? m_day->reason->value : QString(); }

    // `reason` is what is written down with it. A product that nobody closes the shop on is off until somebody resumes
    // it.
    Q_INVOKABLE void markSoldOut(const QString &sku, bakery::office::SaleDesk::Until until, const QString &reason);
    Q_INVOKABLE void pause(const QString &sku, bakery::office::SaleDesk::Until until, const QString &reason);
    Q_INVOKABLE void resume(const QString &sku);
    Q_INVOKABLE void pauseKiosks(int minutes, const QString &reason); // 0: until somebody resumes them
    Q_INVOKABLE void resumeKiosks();
    Q_INVOKABLE void openLate(int minutes, const QString &reason); // so much later than now planned
    Q_INVOKABLE void closeEarly(int inMinutes, const QString &reason);
    Q_INVOKABLE QString clockIn(int minutes) const; // what the clock will show
    Q_INVOKABLE QString opensLater(int minutes) const;

    Outcome outcome() const { return m_outcome; }
    const QString &what() const { return m_what; }
    const QString &when() const { return m_when; } // until then; empty: until somebody says otherwise
    bool mayUndo() const { return m_outcome == SoldOut || m_outcome == Paused || m_outcome == KiosksPaused; }
    Q_INVOKABLE void undo();
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    std::optional<Instant> momentOf(Until until) const;
    template <typename R>
    void ask(const R &request, Outcome good, const std::optional<Instant> &until = {});
    void conclude(const Reply &reply, Outcome good);

    ShopLine &m_line;
    StaffSession &m_staff;
    const ProductNames &m_names;
    const LocalForm &m_form;
    std::optional<merchant::Today> m_day;
    QString m_sku, m_what, m_when;
    Outcome m_outcome = None;
};

}
