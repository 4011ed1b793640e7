// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/freshness/shelf_store.h"
#include "apps/backoffice/table_rows.h"
#include "apps/backoffice/today/alarms.h"
#include "shared/contracts/merchant_events.h"
#include "shared/contracts/reports.h"

namespace bakery::office {

// Whether the day is all right: what was taken against a usual day at this hour, what sells, what is running out, the
// ovens, the waste, and what somebody has to look at.
class TodayStore : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString takings READ takings NOTIFY changed)
    Q_PROPERTY(QString usual READ usual NOTIFY changed)
    Q_PROPERTY(int againstUsual READ againstUsual NOTIFY changed)
    Q_PROPERTY(int usualDays READ usualDays NOTIFY changed)
    Q_PROPERTY(int orders READ orders NOTIFY changed)
    Q_PROPERTY(QString average READ average NOTIFY changed)
    Q_PROPERTY(int turnedAway READ turnedAway NOTIFY changed)
    Q_PROPERTY(int wasted READ wasted NOTIFY changed)
    Q_PROPERTY(QString wasteValue READ wasteValue NOTIFY changed)
    Q_PROPERTY(QString knownTo READ knownTo NOTIFY changed)
    Q_PROPERTY(QString opensAt READ opensAt NOTIFY changed)
    Q_PROPERTY(QString closesAt READ closesAt NOTIFY changed)
    Q_PROPERTY(Day day READ day NOTIFY changed)
    Q_PROPERTY(bakery::office::TableRows *hours READ hours CONSTANT)
    Q_PROPERTY(bakery::office::TableRows *selling READ selling CONSTANT)
    Q_PROPERTY(bakery::office::TableRows *runningOut READ runningOut CONSTANT)
    Q_PROPERTY(bakery::office::TableRows *ovens READ ovens CONSTANT)
    Q_PROPERTY(bakery::office::TableRows *alarms READ alarms CONSTANT)
public:
    enum State { Loading, Loaded, Refused };
    Q_ENUM(State)
    enum Day { Scheduled, Open, Closing, Closed, AlwaysOpen, DayOff, Missed };
    Q_ENUM(Day)

    TodayStore(
        ShopLine &line, StaffSession &staff, const ShelfStore &shelf, const ProductNames &names, const LocalForm &form);

    State state() const { return m_state; }
    QString takings() const; // less what was paid back
    QString usual() const; // empty: there is no day to compare with
    int againstUsual() const; // per cent more or less
    int usualDays() const { return m_usual ? int(m_usual->days) : 0; } // over which it is the average
    int orders() const { return m_today ? int(m_today->period.completed) : 0; }
    QString average() const; // of an order
    int turnedAway() const { return m_today ? int(m_today->period.refused) : 0; } // there was not enough
    int wasted() const { return m_today ? int(m_today->period.wasted) : 0; }
    QString wasteValue() const;
    QString knownTo() const;
    QString opensAt() const; // empty: no hours
    QString closesAt() const;
    Day day() const;
    TableRows *hours() { return &m_hours; }
    TableRows *selling() { return &m_selling; }
    TableRows *runningOut() { return &m_runningOut; }
    TableRows *ovens() { return &m_ovens; }
    TableRows *alarms() { return &m_alarms; }

    void beat();
    void clear();

Q_SIGNALS:
    void changed();

private:
    void ask();
    void askUsual(const LocalDate &today);
    void show();
    void showHours();
    void showSelling();
    void showRunningOut();
    void showOvens();
    void showAlarms();
    std::optional<production::Batch> nextFromOven(const QString &sku) const;

    ShopLine &m_line;
    StaffSession &m_staff;
    const ShelfStore &m_shelf;
    const ProductNames &m_names;
    const LocalForm &m_form;
    std::optional<reports::Report> m_today;
    std::optional<reports::Figures> m_usual; // of the week before
    QString m_usualOf; // which day's week before
    std::optional<merchant::Today> m_day;
    Alarms::Presences m_presences;
    Alarms::Ovens m_ovenViews;
    production::BakingPlan m_plan;
    TableRows m_hours{{"hour", "orders", "gross", "usual", "money", "isNow"}};
    TableRows m_selling{{"sku", "name", "picture", "category", "sold", "share", "money"}};
    TableRows m_runningOut{{"sku", "name", "picture", "category", "remaining", "minutes", "at", "next"}};
    TableRows m_ovens{{"oven", "name", "condition", "what", "minutesLeft", "doneAt", "celsius", "progress"}};
    TableRows m_alarms{{"key", "kind", "what", "detail"}};
    State m_state = Loading;
    bool m_isAsking = false, m_isOld = false;
    Instant m_askAgainAt, m_shownAt;
};

}
