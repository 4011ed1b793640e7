// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/receipt_printer.h"
#include "apps/kiosk/till/cash_list.h"
#include "apps/kiosk/till/drawer_desk.h"
#include "apps/kiosk/till/order_desk.h"
#include "apps/kiosk/till/order_queue.h"
#include "apps/kiosk/till/parked_sales.h"
#include "apps/kiosk/till/sale.h"
#include "apps/kiosk/till/till_navigation.h"
#include "apps/kiosk/till/typed_text.h"
#include "qml/shop/device_session.h"
#include "shared/contracts/merchant_events.h"

class QKeyEvent;

namespace bakery::kiosk {

// The sales person's view without its screen: everything that it knows and does.
class Till final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(bakery::kiosk::TillNavigation *navigation READ navigation CONSTANT)
    Q_PROPERTY(bakery::kiosk::MenuStore *menu READ menu CONSTANT)
    Q_PROPERTY(bakery::kiosk::ProductSheet *sheet READ sheet CONSTANT)
    Q_PROPERTY(bakery::kiosk::CartStore *cart READ cart CONSTANT)
    Q_PROPERTY(bakery::LocalForm *form READ form CONSTANT)
    Q_PROPERTY(bakery::StaffSession *staff READ staff CONSTANT)
    Q_PROPERTY(bakery::kiosk::Sale *sale READ sale CONSTANT)
    Q_PROPERTY(bakery::kiosk::ParkedSales *parked READ parked CONSTANT)
    Q_PROPERTY(bakery::kiosk::OrderQueue *toPrepare READ toPrepare CONSTANT)
    Q_PROPERTY(bakery::kiosk::OrderQueue *ready READ ready CONSTANT)
    Q_PROPERTY(bakery::kiosk::CashList *cash READ cash CONSTANT)
    Q_PROPERTY(bakery::kiosk::OrderDesk *orders READ orders CONSTANT)
    Q_PROPERTY(bakery::kiosk::DrawerDesk *drawer READ drawer CONSTANT)
    Q_PROPERTY(bakery::kiosk::TillDrawer *lock READ lock CONSTANT)
    Q_PROPERTY(bakery::kiosk::ReceiptPrinter *printer READ printer CONSTANT)
    Q_PROPERTY(bakery::kiosk::TypedText *name READ name CONSTANT)
    Q_PROPERTY(bakery::kiosk::TypedText *pin READ pin CONSTANT)
    Q_PROPERTY(bakery::kiosk::TypedText *search READ search CONSTANT)
    Q_PROPERTY(bakery::kiosk::TypedText *reason READ reason CONSTANT)
    Q_PROPERTY(bakery::kiosk::TypedAmount *amount READ amount CONSTANT)
    Q_PROPERTY(Field field MEMBER m_field NOTIFY fieldChanged)
    Q_PROPERTY(QString pairingCode READ pairingCode NOTIFY shopChanged)
    Q_PROPERTY(QString shopName READ shopName NOTIFY shopChanged)
    Q_PROPERTY(bool isConnected READ isConnected NOTIFY shopChanged)
    Q_PROPERTY(QString notFound READ notFound NOTIFY searched)
public:
    enum Field { Search, Name, Pin, Amount, Reason, Nothing }; // what keys go into
    Q_ENUM(Field)

    // Its own things lie in `folder`: the session with the shop, a sale that is under way, those that are parked.
    Till(Bus &bus, const Clock &clock, const QByteArray &site, const QString &client, const QString &folder);

    TillNavigation *navigation() { return &m_navigation; }
    MenuStore *menu() { return &m_menu; }
    ProductSheet *sheet() { return &m_sheet; }
    CartStore *cart() { return &m_cart; }
    LocalForm *form() { return &m_form; }
    StaffSession *staff() { return &m_staff; }
    Sale *sale() { return &m_sale; }
    ParkedSales *parked() { return &m_parked; }
    OrderQueue *toPrepare() { return &m_toPrepare; }
    OrderQueue *ready() { return &m_ready; }
    CashList *cash() { return &m_cash; }
    OrderDesk *orders() { return &m_orders; }
    DrawerDesk *drawer() { return &m_drawer; }
    TillDrawer *lock() { return &m_lock; }
    ReceiptPrinter *printer() { return &m_printer; }
    TypedText *name() { return &m_name; }
    TypedText *pin() { return &m_pin; }
    TypedText *search() { return &m_search; }
    TypedText *reason() { return &m_reason; }
    TypedAmount *amount() { return &m_amount; }
    const QString &pairingCode() const { return m_session.code(); }
    QString shopName() const { return m_shopName; }
    bool isConnected() const { return m_line.isConnected(); }
    QString notFound() const { return m_notFound; } // what was typed and is nothing here; empty: all is well

    void start() { m_line.open(); }
    void typed(const QKeyEvent &key);
    void touched(); // somebody is there
    Q_INVOKABLE void signIn(); // whose name and PIN were typed
    Q_INVOKABLE void signOut() { m_staff.signOut(); }
    Q_INVOKABLE void refund(); // in the name of the manager whose name and PIN were typed
    Q_INVOKABLE void printReceipt(); // of the sale that was just made
    Q_INVOKABLE void enter(); // what was typed to search: a product's sku, an order's number, or the only one left
    void beat(); // some four times a second

Q_SIGNALS:
    void shopChanged();
    void fieldChanged();
    void searched();
    void entered(); // Enter was pressed, where keys go elsewhere than into the search
    void escaped();

private:
    void beginWork();
    void endWork();
    bool addBySku(const QString &sku);

    const Clock &m_clock;
    LocalForm m_form;
    ShopLine m_line;
    DeviceSession m_session;
    StaffSession m_staff;
    TillDrawer m_lock;
    ReceiptPrinter m_printer;
    MenuStore m_menu;
    ProductSheet m_sheet;
    CartStore m_cart;
    Sale m_sale;
    ParkedSales m_parked;
    OrderQueue m_toPrepare, m_ready;
    CashList m_cash;
    OrderDesk m_orders;
    DrawerDesk m_drawer;
    TillNavigation m_navigation;
    TypedText m_name{TypedText::Admits::Text, 80}, m_pin{TypedText::Admits::Digits, 12};
    TypedText m_search{TypedText::Admits::Text, 64}, m_reason{TypedText::Admits::Text, 200};
    TypedAmount m_amount;
    Field m_field = Nothing;
    QString m_shopName, m_notFound;
    Instant m_touchedAt;
};

}
