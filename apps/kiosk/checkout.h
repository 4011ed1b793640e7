// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/account_store.h"
#include "apps/kiosk/cart_store.h"
#include "apps/kiosk/pending_order.h"
#include "apps/kiosk/shortages.h"

namespace bakery::kiosk {

// An order on its way: sent, waited for, decided; and what is certain about the money meanwhile.
class Checkout final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(Money money READ money NOTIFY changed)
    Q_PROPERTY(Why why READ why NOTIFY changed)
    Q_PROPERTY(Means means READ means NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString total READ total NOTIFY changed)
    Q_PROPERTY(QString newTotal READ newTotal NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString receipt READ receipt NOTIFY changed)
    Q_PROPERTY(QString payBy READ payBy NOTIFY changed)
    Q_PROPERTY(bool isToPrepare READ isToPrepare NOTIFY changed)
    Q_PROPERTY(int secondsToPay READ secondsToPay NOTIFY beaten)
    Q_PROPERTY(bool hasRest READ hasRest NOTIFY changed)
    Q_PROPERTY(QVariantList shortages READ shortages NOTIFY changed)
    Q_PROPERTY(QString notForSale READ notForSale NOTIFY changed)
public:
    enum Stage {
        Nothing,
        Sending,
        Paying, // the terminal waits for a card
        Asking, // what became of it
        ToTill, // reserved, and paid in cash at the till
        Sold,
        Refused
    };
    Q_ENUM(Stage)
    // What the screen may say of it. Unsure until the shop has answered; for good only where it does not
    // remember.
    enum Money { NotCharged, Paid, BeingReturned, Unsure };
    Q_ENUM(Money)
    enum Why {
        NoReason,
        TooFew,
        PriceChanged,
        CardRefused,
        ShopClosed,
        NotForSale,
        KiosksPaused,
        NotPaidInTime,
        ShopBusy,
        Faulty,
        TooLittleMoney // in the account
    };
    Q_ENUM(Why)
    enum Means { Card, Cash, Account };
    Q_ENUM(Means)

    Checkout(ShopLine &line, CartStore &cart, const MenuStore &menu, const LocalForm &form, const AccountStore &account,
        PendingOrder pending);

    Stage stage() const { return m_stage; }
    Money money() const { return m_money; }
    Why why() const { return m_why; }
    Means means() const { return m_means; }
    const QString &number() const { return m_number; }
    QString total() const { return m_total ? m_form.money(*m_total) : QString(); }
    QString newTotal() const { return m_newTotal ? m_form.money(*m_newTotal) : QString(); }
    QString code() const { return m_receipt ? m_receipt->code.value : QString(); } // that verifies the receipt
    QString receipt() const; // what a phone reads to verify it; empty: there is none
    bool isToPrepare() const { return m_receipt && m_receipt->fulfilment == orders::Fulfilment::Preparing; }
    const std::optional<orders::Receipt> &sale() const { return m_receipt; }
    QString payBy() const; // on the clock on the wall; empty: nobody has to pay
    int secondsToPay() const; // 0: nobody has to
    QVariantList shortages() const { return namedShortages(m_shortages, m_menu); } // for ShortageWords
    QString notForSale() const; // "Butter croissant, Bagel"
    bool hasRest() const { return !m_shortages.empty() && m_cart.wouldKeep(m_shortages); } // beside what was short
    bool hasUnsettled() const { return bool(m_sent); }

    void setToken(const QByteArray &token) { m_token = token; }
    Q_INVOKABLE void order(bakery::kiosk::Checkout::Means means);
    Q_INVOKABLE void cancel(); // while it waits for somebody to pay
    Q_INVOKABLE void keepTheRest(); // of what there was too little of
    void giveUp(); // nobody may ask any more what became of it: nothing is claimed of the money
    bool isWaiting() const { return m_isOut; }
    Q_INVOKABLE void forget(); // the next customer sees nothing of it
    void beat();

Q_SIGNALS:
    void changed();
    void beaten();
    void ordered(); // also again, after a restart
    void decided();

private:
    void send();
    void take(const Reply &reply);
    void toTill();
    void sold(const orders::Receipt &receipt);
    void refused(const Reply &reply);
    void askAgain();
    Why reasonOf(const Reply &reply) const;

    ShopLine &m_line;
    CartStore &m_cart;
    const MenuStore &m_menu;
    const LocalForm &m_form;
    const AccountStore &m_account;
    PendingOrder m_pending;
    std::optional<PendingOrder::Sent> m_sent;
    QByteArray m_token;
    Stage m_stage = Nothing;
    Money m_money = NotCharged;
    Why m_why = NoReason;
    Means m_means = Card;
    QString m_number;
    std::optional<orders::Receipt> m_receipt;
    std::optional<qint64> m_total, m_newTotal; // in minor units
    bool m_isRepeated = false; // it was sent before, and may have been done
    bool m_isOut = false; // a question about it is with the shop
    std::optional<orders::AwaitedPayment> m_awaited;
    std::vector<orders::Shortage> m_shortages;
    Instant m_askAgainAt;
};

}
