// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/freshness/shelf_store.h"
#include "apps/backoffice/reports/cash_drawers.h"
#include "apps/backoffice/reports/report_store.h"
#include "shared/contracts/merchant_events.h"

namespace bakery::office {

// The end of a day, step by step: which orders are still open, what lies in the drawers, what was thrown out and what
// still lies on the shelf, and the signature, with which the shop closes. Then that day's report is shown.
class DayClosing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QString closesAt READ closesAt NOTIFY changed)
    Q_PROPERTY(bool hasHours READ hasHours NOTIFY changed)
    Q_PROPERTY(bool isTold READ isTold NOTIFY changed)
    Q_PROPERTY(int thrown READ thrown NOTIFY changed)
    Q_PROPERTY(QString thrownValue READ thrownValue NOTIFY changed)
    Q_PROPERTY(int onShelf READ onShelf NOTIFY changed)
    Q_PROPERTY(QString onShelfValue READ onShelfValue NOTIFY changed)
    Q_PROPERTY(QString takings READ takings NOTIFY changed)
    Q_PROPERTY(int orders READ orders NOTIFY changed)
    Q_PROPERTY(bakery::office::TableRows *openOrders READ openOrders CONSTANT)
    Q_PROPERTY(bakery::office::TableRows *waste READ waste CONSTANT)
public:
    enum Step { NotBegun, OpenOrders, Cash, Waste, Sign, Done };
    Q_ENUM(Step)
    // Open: it can be signed. Signing: merchant is asked. Settling: the last orders and the shelf are added up.
    enum State { Open, NotOpenYet, Signing, Settling, Closed, Refused, NoAnswer };
    Q_ENUM(State)

    DayClosing(ShopLine &line, StaffSession &staff, const ShelfStore &shelf, const ProductNames &names,
        CashDrawers &drawers, ReportStore &report, const LocalForm &form);

    Step step() const { return m_step; }
    State state() const;
    QString day() const; // which one, as people say it
    QString closesAt() const;
    bool hasHours() const { return m_day && m_day->status != merchant::DayStatus::AlwaysOpen; }
    bool isTold() const { return m_told.has_value(); }
    int thrown() const { return m_told ? int(m_told->period.wasted) : 0; }
    QString thrownValue() const { return m_form.money(m_told ? m_told->period.wasteValue.amount.value : 0); }
    int onShelf() const { return m_shelf.count(); }
    QString onShelfValue() const;
    QString takings() const;
    int orders() const { return m_told ? int(m_told->period.completed) : 0; }
    TableRows *openOrders() { return &m_openOrders; }
    TableRows *waste() { return &m_waste; }

    Q_INVOKABLE void begin();
    Q_INVOKABLE void goTo(bakery::office::DayClosing::Step step); // none that only the signature leads to
    Q_INVOKABLE void sign(const QString &reason); // the shop closes now
    Q_INVOKABLE void leave();
    void beat();
    void clear() { leave(); }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void askOpen(bakery::orders::OrderStatus status);
    void showOrders();
    void showWaste();
    void learn(const merchant::Today &day);

    ShopLine &m_line;
    StaffSession &m_staff;
    const ShelfStore &m_shelf;
    const ProductNames &m_names;
    CashDrawers &m_drawers;
    ReportStore &m_report;
    const LocalForm &m_form;
    Step m_step = NotBegun;
    std::optional<merchant::Today> m_day;
    QString m_date; // of the day that is being closed
    std::optional<reports::Report> m_told; // of it, so far
    bool m_isSigning = false, m_isRefused = false, m_isUnanswered = false, m_isClosed = false;
    std::map<int, std::vector<bakery::orders::OrderView>> m_waiting; // by status
    TableRows m_openOrders{{"order", "number", "time", "amount", "status"}};
    TableRows m_waste{{"reason", "name", "units", "value"}};
    QByteArray m_signing; // the id under which it is signed
    Instant m_askAgainAt;
};

}
