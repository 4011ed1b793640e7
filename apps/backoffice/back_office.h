// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/alerts/alarm_notices.h"
#include "apps/backoffice/alerts/desktop_notifier.h"
#include "apps/backoffice/bus/bus_monitor.h"
#include "apps/backoffice/bus/request_desk.h"
#include "apps/backoffice/freshness/sweeps.h"
#include "apps/backoffice/freshness/unit_story.h"
#include "apps/backoffice/health/backup_desk.h"
#include "apps/backoffice/health/letter_desk.h"
#include "apps/backoffice/menu/menu_order.h"
#include "apps/backoffice/menu/new_product.h"
#include "apps/backoffice/menu/product_page.h"
#include "apps/backoffice/menu/sale_desk.h"
#include "apps/backoffice/office_navigation.h"
#include "apps/backoffice/office_settings.h"
#include "apps/backoffice/orders/order_export.h"
#include "apps/backoffice/orders/order_page.h"
#include "apps/backoffice/ovens/baking_desk.h"
#include "apps/backoffice/palette/command_palette.h"
#include "apps/backoffice/people/api_keys.h"
#include "apps/backoffice/people/device_list.h"
#include "apps/backoffice/people/people_list.h"
#include "apps/backoffice/people/person_desk.h"
#include "apps/backoffice/reports/day_closing.h"
#include "apps/backoffice/reports/report_files.h"
#include "apps/backoffice/reports/report_reasons.h"
#include "apps/backoffice/tables/office_tables.h"
#include "apps/backoffice/today/today_store.h"
#include "qml/shop/device_session.h"

namespace bakery::office {

// The manager's app without its screen: everything that it knows and does.
class BackOffice final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(bakery::office::OfficeNavigation *navigation READ navigation CONSTANT)
    Q_PROPERTY(bakery::office::OfficeSettings *settings READ settings CONSTANT)
    Q_PROPERTY(bakery::LocalForm *form READ form CONSTANT)
    Q_PROPERTY(bakery::StaffSession *staff READ staff CONSTANT)
    Q_PROPERTY(bakery::office::OvenBoard *ovens READ ovens CONSTANT)
    Q_PROPERTY(bakery::office::BakingDesk *baking READ baking CONSTANT)
    Q_PROPERTY(bakery::office::ShelfStore *shelf READ shelf CONSTANT)
    Q_PROPERTY(bakery::office::Sweeps *sweeps READ sweeps CONSTANT)
    Q_PROPERTY(bakery::office::UnitStory *story READ story CONSTANT)
    Q_PROPERTY(bakery::office::OrderList *orders READ orders CONSTANT)
    Q_PROPERTY(bakery::office::OrderExport *orderExport READ orderExport CONSTANT)
    Q_PROPERTY(bakery::office::OrderPage *order READ order CONSTANT)
    Q_PROPERTY(bakery::office::TodayStore *today READ today CONSTANT)
    Q_PROPERTY(bakery::office::MenuList *menuList READ menuList CONSTANT)
    Q_PROPERTY(bakery::office::MenuOrder *menuOrder READ menuOrder CONSTANT)
    Q_PROPERTY(bakery::office::NewProduct *newProduct READ newProduct CONSTANT)
    Q_PROPERTY(bakery::office::SaleDesk *sale READ sale CONSTANT)
    Q_PROPERTY(bakery::office::ProductPage *product READ product CONSTANT)
    Q_PROPERTY(bool mayManage READ mayManage NOTIFY shopChanged)
    Q_PROPERTY(bakery::office::ReportStore *report READ report CONSTANT)
    Q_PROPERTY(bakery::office::ReportReasons *reasons READ reasons CONSTANT)
    Q_PROPERTY(bakery::office::ReportFiles *files READ files CONSTANT)
    Q_PROPERTY(bakery::office::CashDrawers *drawers READ drawers CONSTANT)
    Q_PROPERTY(bakery::office::DayClosing *closing READ closing CONSTANT)
    Q_PROPERTY(bakery::office::PeopleList *people READ people CONSTANT)
    Q_PROPERTY(bakery::office::PersonPage *person READ person CONSTANT)
    Q_PROPERTY(bakery::office::PersonDesk *desk READ desk CONSTANT)
    Q_PROPERTY(bakery::office::DeviceList *devices READ devices CONSTANT)
    Q_PROPERTY(bakery::office::ApiKeys *keys READ keys CONSTANT)
    Q_PROPERTY(bool managesKeys READ managesKeys NOTIFY shopChanged)
    Q_PROPERTY(bakery::office::BusMonitor *bus READ bus CONSTANT)
    Q_PROPERTY(bakery::office::RequestDesk *requests READ requests CONSTANT)
    Q_PROPERTY(bakery::office::HealthStore *health READ health CONSTANT)
    Q_PROPERTY(bakery::office::LetterDesk *letters READ letters CONSTANT)
    Q_PROPERTY(bakery::office::BackupDesk *backups READ backups CONSTANT)
    Q_PROPERTY(bakery::office::OfficeTables *tables READ tables CONSTANT)
    Q_PROPERTY(bakery::office::CommandPalette *palette READ palette CONSTANT)
    Q_PROPERTY(bakery::office::AlarmNotices *notices READ notices CONSTANT)
    Q_PROPERTY(bakery::office::DesktopNotifier *notifier READ notifier CONSTANT)
    Q_PROPERTY(QString shopName READ shopName NOTIFY shopChanged)
    Q_PROPERTY(QString siteName READ siteName NOTIFY shopChanged)
    Q_PROPERTY(bool isConnected READ isConnected NOTIFY shopChanged)
    Q_PROPERTY(QString connectedUntil READ connectedUntil NOTIFY shopChanged)
    Q_PROPERTY(QString time READ time NOTIFY timeChanged)
    Q_PROPERTY(QString pairingCode READ pairingCode NOTIFY shopChanged)
    Q_PROPERTY(bool takesPins READ takesPins NOTIFY shopChanged)
    Q_PROPERTY(bool isLocked READ isLocked NOTIFY shopChanged)
    Q_PROPERTY(QStringList sites READ sites CONSTANT)
    Q_PROPERTY(int site READ site CONSTANT)
    Q_PROPERTY(QString lastName READ lastName NOTIFY shopChanged)
public:
    // Its own things lie in `folder`: its standing as a device, and how this computer likes it. `more`: what not every
    // office has.
    struct More {
        bakery::office::Watching watching; // how it listens to the bus
        QStringList figuresAt; // where figures for Prometheus are
        QStringList sites; // that may be chosen at sign in
        int site = 0; // which of these it is
    };
    BackOffice(Bus &bus, const Clock &clock, const QByteArray &site, const QString &client, const QString &folder,
        const More &more);

    OfficeNavigation *navigation() { return &m_navigation; }
    OfficeSettings *settings() { return &m_settings; }
    LocalForm *form() { return &m_form; }
    StaffSession *staff() { return &m_staff; }
    OvenBoard *ovens() { return &m_ovens; }
    BakingDesk *baking() { return &m_baking; }
    ShelfStore *shelf() { return &m_shelf; }
    Sweeps *sweeps() { return &m_sweeps; }
    UnitStory *story() { return &m_story; }
    OrderList *orders() { return &m_orders; }
    OrderExport *orderExport() { return &m_orderExport; }
    OrderPage *order() { return &m_order; }
    TodayStore *today() { return &m_today; }
    MenuList *menuList() { return &m_menuList; }
    MenuOrder *menuOrder() { return &m_menuOrder; }
    NewProduct *newProduct() { return &m_newProduct; }
    SaleDesk *sale() { return &m_sale; }
    ProductPage *product() { return &m_product; }
    bool mayManage() const { return management.has(m_staff.role()); }
    ReportStore *report() { return &m_report; }
    ReportReasons *reasons() { return &m_reasons; }
    ReportFiles *files() { return &m_files; }
    CashDrawers *drawers() { return &m_drawers; }
    DayClosing *closing() { return &m_closing; }
    PeopleList *people() { return &m_people; }
    PersonPage *person() { return &m_person; }
    PersonDesk *desk() { return &m_desk; }
    DeviceList *devices() { return &m_devices; }
    ApiKeys *keys() { return &m_keys; }
    bool managesKeys() const { return m_staff.role() == Role::Administrator; }
    BusMonitor *bus() { return &m_busMonitor; }
    RequestDesk *requests() { return &m_requests; }
    HealthStore *health() { return &m_health; }
    LetterDesk *letters() { return &m_letters; }
    BackupDesk *backups() { return &m_backups; }
    OfficeTables *tables() { return &m_tables; }
    CommandPalette *palette() { return &m_palette; }
    AlarmNotices *notices() { return &m_notices; }
    DesktopNotifier *notifier() { return &m_notifier; }
    const QString &shopName() const { return m_shopName; }
    const QString &siteName() const { return m_siteName; }
    bool isConnected() const { return m_line.isConnected(); }
    QString connectedUntil() const; // empty: it is, or never was
    QString time() const { return m_time; } // the shop's
    const QString &pairingCode() const { return m_device.code(); }
    bool takesPins() const { return m_device.isReady(); } // this computer is known to the shop
    bool isLocked() const { return m_isLocked; } // left alone for too long
    const QStringList &sites() const { return m_sites; }
    int site() const { return m_site; } // its place among them
    const QString &lastName() const { return m_lastName; } // who was here before; empty: nobody

    void start() { m_line.open(); }
    void touched(); // somebody is there
    // By PIN where this computer is known and it is one, else by password.
    Q_INVOKABLE void signIn(const QString &name, const QString &secret);
    Q_INVOKABLE void chooseSite(int site);
    Q_INVOKABLE void signOut() { m_staff.signOut(); }
    Q_INVOKABLE void openOrder(const QString &order); // from wherever it is named
    Q_INVOKABLE void openPerson(const QString &person);
    Q_INVOKABLE void openBatch(const QString &batch);
    Q_INVOKABLE void searchOrder(const QString &number);
    Q_INVOKABLE void openProduct(const QString &sku); // its oldest unit on the shelf
    Q_INVOKABLE void goToAlarm(int kind); // where it can be acted on
    void beat(); // some four times a second

Q_SIGNALS:
    void shopChanged();
    void timeChanged();
    void siteWanted(int site); // another one: this office ends, and one for that site begins

private:
    using View = OfficeNavigation::View;
    void beginWork();
    void endWork();
    void tellLog();

    const Clock &m_clock;
    const QStringList m_sites;
    const int m_site;
    LocalForm m_form;
    OfficeSettings m_settings;
    OfficeNavigation m_navigation;
    ShopLine m_line;
    DeviceSession m_device;
    StaffSession m_staff;
    Journals m_journals;
    ProductNames m_names;
    OvenBoard m_ovens;
    BakingDesk m_baking;
    ShelfStore m_shelf;
    Sweeps m_sweeps;
    UnitStory m_story;
    OrderStories m_stories;
    OrderList m_orders;
    OrderExport m_orderExport;
    OrderPage m_order;
    TodayStore m_today;
    MenuList m_menuList;
    MenuOrder m_menuOrder;
    NewProduct m_newProduct;
    SaleDesk m_sale;
    ProductPage m_product;
    ReportStore m_report;
    ReportReasons m_reasons;
    ReportFiles m_files;
    CashDrawers m_drawers;
    DayClosing m_closing;
    PeopleList m_people;
    PersonPage m_person;
    PersonDesk m_desk;
    DeviceList m_devices;
    ApiKeys m_keys;
    BusMonitor m_busMonitor;
    RequestDesk m_requests;
    HealthStore m_health;
    LetterDesk m_letters;
    BackupDesk m_backups;
    OfficeTables m_tables;
    CommandPalette m_palette;
    AlarmNotices m_notices;
    DesktopNotifier m_notifier;
    QString m_shopName, m_siteName, m_time, m_lastName;
    std::optional<Instant> m_connectedUntil; // in shop time
    bool m_isLocked = false, m_wasConnected = false, m_tookPins = false;
    QString m_told; // to the log
    Instant m_touchedAt;
};

}
