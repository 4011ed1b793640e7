// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/freshness/shelf_store.h"
#include "shared/contracts/inventory_sweep.h"
#include "shared/contracts/merchant_events.h"
#include "shared/contracts/reports.h"

namespace bakery::office {

// Units that were swept off the shelf together, and what they would have cost.
struct PastSweep {
    Instant at; // in shop time
    int units = 0;
    qint64 value = 0;
    std::map<QString, int> skus;
};
using PriceOf = std::function<qint64(const QString &sku)>; // the regular one, in minor units
// What belongs to one sweep is booked in one turn, or in some that follow each other; latest first.
std::vector<PastSweep> sweepsOf(const std::vector<reports::Evidence> &evidence, const PriceOf &priceOf);

// Today's sweeps, and when the next one is.
class Sweeps : public ChangingRows {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY changed)
    Q_PROPERTY(int secondsToNext READ secondsToNext NOTIFY changed)
    Q_PROPERTY(int nextUnits READ nextUnits NOTIFY changed)
    Q_PROPERTY(QString nextValue READ nextValue NOTIFY changed)
    Q_PROPERTY(int unitsToday READ unitsToday NOTIFY changed)
    Q_PROPERTY(QString valueToday READ valueToday NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
public:
    enum Role { TimeRole = Qt::UserRole, UnitsRole, ValueRole, WhatRole };
    enum State { Waiting, Loaded, Refused };
    Q_ENUM(State)

    Sweeps(ShopLine &line, StaffSession &staff, Journals &journals, const ShelfStore &shelf, const ProductNames &names,
        const LocalForm &form);

    bool isKnown() const { return m_next.has_value(); }
    int secondsToNext() const; // of shop time
    int nextUnits() const { return m_loss.units; }
    QString nextValue() const { return m_form.money(m_loss.value); }
    int unitsToday() const;
    QString valueToday() const;
    State state() const { return m_state; }

    void beat();
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    void ask(const std::optional<Cursor> &after);
    void show(const std::vector<PastSweep> &sweeps);

    ShopLine &m_line;
    StaffSession &m_staff;
    const ShelfStore &m_shelf;
    const ProductNames &m_names;
    const LocalForm &m_form;
    std::optional<Instant> m_next;
    std::optional<LocalDate> m_today;
    std::vector<reports::Evidence> m_evidence; // so far
    std::vector<PastSweep> m_sweeps;
    ShelfStore::Loss m_loss; // at the next one
    int m_shownSeconds = -1;
    State m_state = Waiting;
    bool m_isAsking = false, m_isOld = true;
    Instant m_askAgainAt;
};

}
