// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/checkout.h"
#include "apps/kiosk/device_settings.h"
#include "apps/kiosk/look.h"
#include "apps/kiosk/navigation.h"
#include "apps/kiosk/receipt_printer.h"
#include "apps/kiosk/remote_control.h"
#include "apps/kiosk/remote_report.h"
#include "apps/kiosk/service_menu.h"
#include "apps/kiosk/sounds.h"
#include "apps/kiosk/suggestions.h"
#include "apps/kiosk/voice.h"
#include "qml/shop/device_session.h"
#include "shared/contracts/merchant_events.h"

namespace bakery::kiosk {

// A kiosk without its screen: everything that it knows and does. The views get it, and nothing else.
class Kiosk final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(bakery::kiosk::Navigation *navigation READ navigation CONSTANT)
    Q_PROPERTY(bakery::kiosk::MenuStore *menu READ menu CONSTANT)
    Q_PROPERTY(bakery::kiosk::ProductSheet *sheet READ sheet CONSTANT)
    Q_PROPERTY(bakery::kiosk::CartStore *cart READ cart CONSTANT)
    Q_PROPERTY(bakery::kiosk::Suggestions *suggestions READ suggestions CONSTANT)
    Q_PROPERTY(bakery::kiosk::AccountStore *account READ account CONSTANT)
    Q_PROPERTY(bakery::kiosk::Checkout *checkout READ checkout CONSTANT)
    Q_PROPERTY(bakery::LocalForm *form READ form CONSTANT)
    Q_PROPERTY(bakery::kiosk::ServiceMenu *service READ service CONSTANT)
    Q_PROPERTY(bakery::kiosk::DeviceSettings *settings READ settings CONSTANT)
    Q_PROPERTY(bakery::kiosk::ReceiptPrinter *printer READ printer CONSTANT)
    Q_PROPERTY(bakery::kiosk::Look *look READ look CONSTANT)
    Q_PROPERTY(bakery::kiosk::Voice *voice READ voice CONSTANT)
    Q_PROPERTY(QString remoteMessage READ remoteMessage NOTIFY told)
    Q_PROPERTY(bool isResting READ isResting NOTIFY rested)
    Q_PROPERTY(QString restingClock READ restingClock NOTIFY rested)
    Q_PROPERTY(double restingAcross READ restingAcross NOTIFY rested)
    Q_PROPERTY(double restingDown READ restingDown NOTIFY rested)
    Q_PROPERTY(QString pairingCode READ pairingCode NOTIFY shopChanged)
    Q_PROPERTY(QString shopName READ shopName NOTIFY shopChanged)
    Q_PROPERTY(bool isConnected READ isConnected NOTIFY shopChanged)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY shopChanged)
    Q_PROPERTY(QString opensAt READ opensAt NOTIFY shopChanged)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY idled)
public:
    // Its own things lie in `folder`: the session with the shop, and an order that is under way.
    Kiosk(Bus &bus, const Clock &clock, const QByteArray &site, const QString &client, const QString &folder);

    Navigation *navigation() { return &m_navigation; }
    MenuStore *menu() { return &m_menu; }
    ProductSheet *sheet() { return &m_sheet; }
    CartStore *cart() { return &m_cart; }
    Suggestions *suggestions() { return &m_suggestions; }
    AccountStore *account() { return &m_account; }
    Checkout *checkout() { return &m_checkout; }
    LocalForm *form() { return &m_form; }
    ServiceMenu *service() { return &m_service; }
    DeviceSettings *settings() { return &m_settings; }
    ReceiptPrinter *printer() { return &m_printer; }
    Look *look() { return &m_look; }
    Voice *voice() { return &m_voice; }
    const Sounds &sounds() const { return m_sounds; }
    RemoteReport &report() { return m_report; }
    RemoteControl &control() { return m_control; }

    const QString &pairingCode() const { return m_session.code(); }
    QString shopName() const;
    bool isConnected() const { return m_line.isConnected(); }
    bool isOpen() const; // as far as the shop has said
    QString opensAt() const; // "6:00 AM"; on another day "Friday, 6:00 AM"
    QString remoteMessage() const { return m_control.message(); }
    bool isResting() const { return m_isResting; } // the screen is dark
    const QString &restingClock() const { return m_restingClock; }
    double restingAcross() const; // where that clock stands, as parts of the room that there is
    double restingDown() const;
    int secondsLeft() const; // until the kiosk begins anew for the next customer; -1: it is not about to

    void setIdle(Milliseconds idle) { m_idle = idle; }
    void start() { m_line.open(); }
    Q_INVOKABLE void touched(); // somebody is there
    Q_INVOKABLE void startOver();
    Q_INVOKABLE void printReceipt(); // of what was just bought
    void beat(); // some four times a second

Q_SIGNALS:
    void shopChanged();
    void idled();
    void told();
    void rested();

private:
    void rest();
    Milliseconds patience() const;
    void keepLog();
    void screenChanged();
    void forgetCustomer();

    const Clock &m_clock;
    LocalForm m_form;
    ShopLine m_line;
    DeviceSession m_session;
    MenuStore m_menu;
    ProductSheet m_sheet;
    CartStore m_cart;
    Suggestions m_suggestions;
    AccountStore m_account;
    Checkout m_checkout;
    Navigation m_navigation;
    Navigation::Screen m_screenBefore = Navigation::Pairing;
    ServiceMenu m_service;
    DeviceSettings m_settings;
    ReceiptPrinter m_printer;
    Look m_look;
    Voice m_voice;
    Sounds m_sounds;
    RemoteReport m_report;
    RemoteControl m_control;
    std::optional<merchant::Merchant> m_merchant;
    std::optional<merchant::Today> m_today;
    Milliseconds m_idle{std::chrono::seconds(60)};
    Instant m_touchedAt;
    bool m_isResting = false;
    QString m_restingClock;
};

}
