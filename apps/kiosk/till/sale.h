// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/cart_store.h"
#include "apps/kiosk/shortages.h"
#include "apps/kiosk/till/pending_sale.h"
#include "apps/kiosk/till/till_drawer.h"
#include "qml/shop/staff_session.h"

namespace bakery::kiosk {

// A sale at the till, from the means of payment to the change: an order by whoever stands there, and for cash the word
// that the money is in hand.
class Sale final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(bool isInCash READ isInCash NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString total READ total NOTIFY changed)
    Q_PROPERTY(QString given READ given NOTIFY changed)
    Q_PROPERTY(QString change READ change NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(QVariantList shortages READ shortages NOTIFY changed)
    Q_PROPERTY(QString begunBy READ begunBy NOTIFY changed)
    Q_PROPERTY(bool isToPrepare READ isToPrepare NOTIFY changed)
    Q_PROPERTY(QStringList receiptLines READ receiptLines NOTIFY changed)
    Q_PROPERTY(QStringList receiptPrices READ receiptPrices NOTIFY changed)
    Q_PROPERTY(QStringList taxes READ taxes NOTIFY changed)
    Q_PROPERTY(QStringList taxAmounts READ taxAmounts NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString soldAt READ soldAt NOTIFY changed)
public:
    enum Stage {
        Open, // things are put into the cart
        Sending,
        Paying, // the terminal waits for a card
        Unsure, // what became of it is asked for
        Sold,
        Refused
    };
    Q_ENUM(Stage)

    Sale(ShopLine &line, StaffSession &staff, TillDrawer &drawer, CartStore &cart, const MenuStore &menu,
        const LocalForm &form, PendingSale pending);

    Stage stage() const { return m_stage; }
    bool isInCash() const { return m_given > 0; }
    QString number() const { return m_number; }
    QString total() const { return m_form.money(m_total); }
    QString given() const { return m_form.money(m_given); }
    QString change() const { return m_form.money(m_given - m_total); }
    QString refusal() const { return m_refusal; } // its word: insufficient-stock
    QVariantList shortages() const { return namedShortages(m_shortages, m_menu); } // for ShortageWords
    QString begunBy() const { return m_sent ? m_sent->name : QString(); }
    bool isToPrepare() const { return m_receipt && m_receipt->fulfilment == orders::Fulfilment::Preparing; }
    QStringList receiptLines() const;
    QStringList receiptPrices() const;
    QStringList taxes() const; // "7 %"
    QStringList taxAmounts() const;
    QString code() const { return m_receipt ? m_receipt->code.value : QString(); }
    QString soldAt() const { return m_receipt ? m_form.clockTime(m_receipt->completedAt) : QString(); }
    bool isUnderWay() const { return m_sent.has_value(); }
    const std::optional<orders::Receipt> &receipt() const { return m_receipt; }

    Q_INVOKABLE void payInCash(qint64 given); // nothing happens where that is too little
    Q_INVOKABLE void payByCard();
    Q_INVOKABLE void cancel(); // while the terminal waits
    Q_INVOKABLE void next(); // the outcome is left; what was not sold is still in the cart
    Q_INVOKABLE void setAside(); // of somebody who has gone: the shop decides it, and the list of orders shows how
    void beat();

Q_SIGNALS:
    void changed();
    void sold();

private:
    void begin(orders::PaymentMethod method, qint64 given);
    void send();
    void take(const Reply &reply);
    void takeCash();
    void askAgain();
    void refuse(const Reply &reply);

    ShopLine &m_line;
    StaffSession &m_staff;
    TillDrawer &m_drawer;
    CartStore &m_cart;
    const MenuStore &m_menu;
    const LocalForm &m_form;
    PendingSale m_pending;
    std::optional<PendingSale::Sent> m_sent;
    Stage m_stage = Open;
    bool m_isOut = false; // a question about it is with the shop
    bool m_isCashTold = false;
    Instant m_askAgainAt;
    qint64 m_total = 0, m_given = 0;
    QString m_number, m_refusal;
    std::vector<orders::Shortage> m_shortages;
    std::optional<orders::AwaitedPayment> m_awaited;
    std::optional<orders::Receipt> m_receipt;
};

}
