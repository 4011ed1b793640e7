// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/ovens/oven_board.h"

namespace bakery::office {

// One batch, and what can be done with batches and ovens; and what became of what was done last.
class BakingDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString batch READ batch NOTIFY changed)
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY changed)
    Q_PROPERTY(QString sku READ sku NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QString category READ category NOTIFY changed)
    Q_PROPERTY(int quantity READ quantity NOTIFY changed)
    Q_PROPERTY(int trays READ trays NOTIFY changed)
    Q_PROPERTY(QString oven READ oven NOTIFY changed)
    Q_PROPERTY(QString ovenKey READ ovenKey NOTIFY changed)
    Q_PROPERTY(bool mayUndo READ mayUndo NOTIFY changed)
    Q_PROPERTY(QString programme READ programme NOTIFY changed)
    Q_PROPERTY(int state READ state NOTIFY changed)
    Q_PROPERTY(QString startsAt READ startsAt NOTIFY changed)
    Q_PROPERTY(QString doneAt READ doneAt NOTIFY changed)
    Q_PROPERTY(int minutesLeft READ minutesLeft NOTIFY changed)
    Q_PROPERTY(bool isByHand READ isByHand NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString what READ what NOTIFY changed)
    Q_PROPERTY(QString when READ when NOTIFY changed)
public:
    enum Outcome {
        None,
        Asking,
        Started,
        Skipped,
        Thrown,
        Added,
        Moved,
        TakenOut,
        BackIn,
        OvenFull,
        OvenOut,
        TooLate,
        TooLarge,
        NoRecipe,
        NotAllowed,
        NotReached,
        Refused
    };
    Q_ENUM(Outcome)
    enum Failure { Burnt, PowerCut, Other };
    Q_ENUM(Failure)

    BakingDesk(ShopLine &line, StaffSession &staff, OvenBoard &board);

    Q_INVOKABLE void open(const QString &batch);
    Q_INVOKABLE void close() { open({}); }

    const QString &batch() const { return m_batch; } // empty: none is chosen
    bool isKnown() const { return find(); } // it is open, or among those that ended last
    QString sku() const { return find() ? find()->sku.value : QString(); }
    QString name() const { return m_board.names().nameOf(sku()); }
    QString picture() const { return m_board.names().pictureOf(sku()); }
    QString category() const { return m_board.names().categoryOf(sku()); }
    int quantity() const { return find() ? int(find()->quantity) : 0; }
    int trays() const { return find() ? int(find()->trays) : 0; }
    QString oven() const { return find() ? m_board.ovenName(find()->oven) : QString(); }
    QString ovenKey() const { return find() ? find()->oven.value : QString(); }
    QString programme() const { return find() ? m_board.programmeName(find()->programme) : QString(); }
    int state() const { return find() ? int(find()->state) : -1; }
    QString startsAt() const { return find() ? m_board.form().clockTime(find()->startsAt) : QString(); }
    QString doneAt() const { return find() ? m_board.form().clockTime(find()->doneAt) : QString(); }
    int minutesLeft() const;
    bool isByHand() const { return find() && find()->addedBy; }
    QString reason() const { return find() && find()->reason ? find()->reason->value : QString(); }
    QString note() const { return find() && find()->note ? find()->note->value : QString(); }

    Q_INVOKABLE void start();
    // `from`: minutes after the beginning of the hours that the plan shows. Where the oven is full then, as soon as it
    // has room.
    Q_INVOKABLE void move(const QString &batch, const QString &oven, double from);
    Q_INVOKABLE void moveBy(int minutes); // the one that is open
    Q_INVOKABLE void moveTo(const QString &oven);
    bool mayUndo() const { return m_outcome == Moved && m_before; }
    Q_INVOKABLE void undo(); // the last move
    Q_INVOKABLE void skip(const QString &reason);
    Q_INVOKABLE void fail(bakery::office::BakingDesk::Failure failure, const QString &note);
    // `oven` empty: the first that has room. `programme` empty: as the product's plan says.
    Q_INVOKABLE void add(const QString &sku, int quantity, const QString &oven, int inMinutes, const QString &programme,
        int unitsPerTray);
    Q_INVOKABLE void takeOut(const QString &oven, const QString &reason); // of service
    Q_INVOKABLE void bringBack(const QString &oven);
    Q_INVOKABLE bool hasPlan(const QString &sku) const { return m_board.planOf(sku); }
    Q_INVOKABLE int batchSizeOf(const QString &sku) const; // as planned; a dozen where nothing is

    Outcome outcome() const { return m_outcome; }
    const QString &what() const { return m_what; } // it was about
    const QString &when() const { return m_when; } // there is room, or it goes in
    Q_INVOKABLE void forget(); // what became of it

Q_SIGNALS:
    void changed();

private:
    const production::Batch *find() const { return m_board.find(m_batch); }
    void moveTo(const production::Batch &batch, const QString &oven, Instant at);
    template <typename R>
    void ask(const R &request, Outcome good);
    void conclude(const Reply &reply, Outcome good);

    ShopLine &m_line;
    StaffSession &m_staff;
    OvenBoard &m_board;
    QString m_batch, m_what, m_when;
    std::optional<production::Batch> m_before; // it was moved
    Outcome m_outcome = None;
};

}
