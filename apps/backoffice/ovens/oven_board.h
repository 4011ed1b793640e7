// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/journals.h"
#include "apps/backoffice/ovens/plan_lanes.h"
#include "apps/backoffice/product_names.h"
#include "apps/backoffice/table_rows.h"
#include "qml/shop/staff_session.h"
#include "shared/contracts/production_events.h"
#include "shared/contracts/production_requests.h"

#include <deque>

namespace bakery::office {

// The ovens with what is in them and how hot they are, and what is baked when. Production shows the ovens and the plan
// of the day; programmes and plans are asked for.
class OvenBoard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bakery::office::TableRows *ovens READ ovens CONSTANT)
    Q_PROPERTY(bakery::office::TableRows *inOvens READ inOvens CONSTANT)
    Q_PROPERTY(bakery::office::TableRows *lanes READ lanes CONSTANT)
    Q_PROPERTY(bakery::office::TableRows *bars READ bars CONSTANT)
    Q_PROPERTY(bakery::office::TableRows *plans READ plans CONSTANT)
    Q_PROPERTY(bakery::office::TableRows *programmes READ programmes CONSTANT)
    Q_PROPERTY(bakery::office::TableRows *products READ products CONSTANT)
    Q_PROPERTY(double now READ now NOTIFY changed)
    Q_PROPERTY(int hours READ hours NOTIFY changed)
    Q_PROPERTY(int tracks READ tracks NOTIFY changed)
    Q_PROPERTY(int baking READ baking NOTIFY changed)
    Q_PROPERTY(int planned READ planned NOTIFY changed)
    Q_PROPERTY(int failed READ failed NOTIFY changed)
public:
    enum State { Waiting, Loaded };
    Q_ENUM(State)
    enum Condition { Ready, Baking, OutOfService };
    Q_ENUM(Condition)
    enum BatchState { Planned, InTheOven, Baked, Failed, Skipped };
    Q_ENUM(BatchState)
    enum Decision { NotDue, PlannedNow, EnoughOnShelf, WouldNotSell, NoOven };
    Q_ENUM(Decision)

    OvenBoard(
        ShopLine &line, StaffSession &staff, Journals &journals, const ProductNames &names, const LocalForm &form);

    State state() const { return m_plan ? Loaded : Waiting; }
    TableRows *ovens() { return &m_ovens; }
    TableRows *inOvens() { return &m_inOvens; }
    TableRows *lanes() { return &m_lanes; }
    TableRows *bars() { return &m_bars; }
    TableRows *plans() { return &m_plans; }
    TableRows *programmes() { return &m_programmeRows; }
    TableRows *products() { return &m_products; } // that are baked
    double now() const; // minutes after the beginning of the hours that the plan shows
    int hours() const; // so many of them
    int tracks() const { return m_tracks; } // of all lanes
    int baking() const { return count(production::BatchState::Baking); }
    int planned() const { return count(production::BatchState::Planned); }
    int failed() const { return count(production::BatchState::Failed); }
    Q_INVOKABLE QString hour(int index) const;
    Q_INVOKABLE QString clockAt(double minutes) const; // after the beginning of these hours
    Q_INVOKABLE QString ovenAt(int track) const; // empty: there is none
    Q_INVOKABLE QString ovenBeside(int lane, int by) const; // the same one at an end
    Q_INVOKABLE int trackOf(const QString &oven) const; // the first of its lane
    Instant momentAt(double minutes) const { return m_hours.from + Milliseconds(qint64(minutes * 60'000)); }
    Q_INVOKABLE int plannedFor(const QString &oven) const;

    const production::Batch *find(const QString &batch) const; // null: neither open nor among the latest
    QString ovenName(const QString &oven) const;
    QString programmeName(const QString &programme) const;
    const production::Plan *planOf(const QString &sku) const;
    OvenHeat heatOf(const QString &oven) const;
    const ProductNames &names() const { return m_names; }
    const LocalForm &form() const { return m_form; }
    int minutesUntil(Instant at) const; // begun ones count; never less than none
    Instant shopNow() const { return m_line.clock().shopNow(); }

    void beat();
    void clear();

Q_SIGNALS:
    void changed();

private:
    void ask();
    void show();
    void showOvens();
    void showPlan();
    void showPlans();
    void showProducts();
    int count(production::BatchState state) const;
    void measured(const production::OvenTemperature &reading);

    ShopLine &m_line;
    StaffSession &m_staff;
    const ProductNames &m_names;
    const LocalForm &m_form;
    std::map<QString, production::OvenView> m_ovenViews;
    std::map<QString, std::deque<std::pair<Instant, int>>> m_readings; // by oven
    std::optional<production::BakingPlan> m_plan;
    std::map<QString, production::Programme> m_programmes;
    std::vector<production::Plan> m_productPlans;
    TableRows m_ovens{{"key", "name", "condition", "reason", "celsius", "trays", "taken", "minutesLeft", "doneAt",
        "progress", "revision"}};
    TableRows m_inOvens{{"batch", "oven", "name", "picture", "category", "quantity", "minutesLeft"}};
    TableRows m_lanes{{"oven", "name", "condition", "tracks", "above"}};
    TableRows m_bars{{"batch", "lane", "track", "name", "picture", "category", "quantity", "standing", "from",
        "minutes", "startsAt", "doneAt"}};
    TableRows m_plans{
        {"sku", "name", "picture", "category", "batchSize", "intervalMinutes", "dueAt", "minutes", "decision"}};
    TableRows m_programmeRows{{"key", "name", "minutes", "celsius"}};
    TableRows m_products{{"sku", "name", "picture", "category"}};
    OvenTime m_hours;
    int m_tracks = 0, m_revision = 0;
    bool m_isOld = true, m_isAsking = false, m_wantsPlans = true;
    Instant m_askAgainAt, m_shownAt;
};

}
