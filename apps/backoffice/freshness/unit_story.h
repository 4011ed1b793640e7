// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/freshness/shelf_store.h"
#include "apps/backoffice/ovens/oven_board.h"

namespace bakery::office {

// One unit's story, and that of its batch: who has bought of it, and what a recall would do and has done.
class UnitStory : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString unit READ unit NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QString category READ category NOTIFY changed)
    Q_PROPERTY(bool isThere READ isThere NOTIFY changed)
    Q_PROPERTY(QString bakedAt READ bakedAt NOTIFY changed)
    Q_PROPERTY(QString bestBefore READ bestBefore NOTIFY changed)
    Q_PROPERTY(int minutesOld READ minutesOld NOTIFY changed)
    Q_PROPERTY(int minutesLeft READ minutesLeft NOTIFY changed)
    Q_PROPERTY(double life READ life NOTIFY changed)
    Q_PROPERTY(int level READ level NOTIFY changed)
    Q_PROPERTY(QString oven READ oven NOTIFY changed)
    Q_PROPERTY(QString batch READ batch NOTIFY changed)
    Q_PROPERTY(bool isFromOven READ isFromOven NOTIFY changed)
    Q_PROPERTY(QString order READ order NOTIFY changed)
    Q_PROPERTY(QString orderNumber READ orderNumber NOTIFY changed)
    Q_PROPERTY(bool knowsBatch READ knowsBatch NOTIFY changed)
    Q_PROPERTY(int batchAvailable READ batchAvailable NOTIFY changed)
    Q_PROPERTY(int batchReserved READ batchReserved NOTIFY changed)
    Q_PROPERTY(int batchSold READ batchSold NOTIFY changed)
    Q_PROPERTY(int batchDiscarded READ batchDiscarded NOTIFY changed)
    Q_PROPERTY(bool isRecalled READ isRecalled NOTIFY changed)
    Q_PROPERTY(QStringList buyers READ buyers NOTIFY changed)
    Q_PROPERTY(bool hasMoreBuyers READ hasMoreBuyers NOTIFY changed)
    Q_PROPERTY(bool isRecalling READ isRecalling NOTIFY changed)
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY changed)
    Q_PROPERTY(int thrownOut READ thrownOut NOTIFY changed)
    Q_PROPERTY(int swapped READ swapped NOTIFY changed)
    Q_PROPERTY(int refused READ refused NOTIFY changed)
public:
    enum Outcome { None, Recalled, Refused, NotReached };
    Q_ENUM(Outcome)

    UnitStory(
        ShopLine &line, StaffSession &staff, const ShelfStore &shelf, const OvenBoard &ovens, const LocalForm &form);

    Q_INVOKABLE void open(const QString &unit);
    Q_INVOKABLE void close();

    QString unit() const { return m_unit ? m_unit->unit.text() : QString(); }
    QString name() const { return m_ovens.names().nameOf(m_sku); }
    QString picture() const { return m_ovens.names().pictureOf(m_sku); }
    QString category() const { return m_ovens.names().categoryOf(m_sku); }
    bool isThere() const { return m_isThere; } // on the shelf still
    QString bakedAt() const { return m_unit ? m_form.clockTime(m_unit->bakedAt) : QString(); }
    QString bestBefore() const; // with the day, where that is another one
    int minutesOld() const;
    int minutesLeft() const; // negative: past
    double life() const; // 0 … 1
    int level() const;
    QString oven() const { return m_unit ? m_ovens.ovenName(m_unit->oven) : QString(); } // empty: none
    QString batch() const { return m_unit ? m_unit->batch : QString(); }
    bool isFromOven() const { return m_unit && !m_unit->oven.isEmpty() && Id::parse(m_unit->batch); }
    QString order() const; // that has reserved it
    QString orderNumber() const { return m_orderNumber; }

    bool knowsBatch() const { return m_recall.has_value(); }
    int batchAvailable() const { return m_recall ? int(m_recall->batch.available) : 0; }
    int batchReserved() const { return m_recall ? int(m_recall->batch.reserved) : 0; }
    int batchSold() const { return m_recall ? int(m_recall->batch.sold) : 0; }
    int batchDiscarded() const { return m_recall ? int(m_recall->batch.discarded) : 0; }
    bool isRecalled() const { return m_recall && m_recall->batch.recalled; }
    QStringList buyers() const; // the orders, by their ids
    bool hasMoreBuyers() const { return m_recall && m_recall->next; }
    Q_INVOKABLE int boughtBy(int buyer) const; // how many units of the batch
    Q_INVOKABLE QString buyerNumber(const QString &order) const { return m_numbers.value(order); } // once it is known

    Q_INVOKABLE void recall(const QString &reason);
    bool isRecalling() const { return m_isRecalling; }
    Outcome outcome() const { return m_outcome; }
    int thrownOut() const { return m_done ? int(m_done->discarded) : 0; }
    int swapped() const { return m_done ? int(m_done->swapped) : 0; }
    int refused() const { return m_done ? int(m_done->refused) : 0; }

Q_SIGNALS:
    void changed();

private:
    void follow();
    std::pair<qsizetype, qsizetype> batchOnShelf() const;
    void askBatch();
    void askNumber(const Id &order);

    ShopLine &m_line;
    StaffSession &m_staff;
    const ShelfStore &m_shelf;
    const OvenBoard &m_ovens;
    const LocalForm &m_form;
    QString m_sku, m_orderNumber;
    std::optional<ShelfUnit> m_unit;
    std::pair<qsizetype, qsizetype> m_batchOnShelf; // when it was asked for
    bool m_isThere = false, m_isRecalling = false;
    std::optional<inventory::Recall> m_recall;
    std::optional<inventory::RecalledBatch> m_done;
    QHash<QString, QString> m_numbers; // of orders
    Outcome m_outcome = None;
};

}
