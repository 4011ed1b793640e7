// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/back_office.h"

#include <QDebug>
#include <QMetaEnum>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr Milliseconds lockedAfter = 10min; // without a touch, before somebody has to say again who it is
constexpr qsizetype longestPin = 8;

bool isPin(const QString &secret)
{
    return !secret.isEmpty() && secret.size() <= longestPin
        && std::all_of(secret.begin(), secret.end(), [](QChar c) { return c.isDigit(); });
}

}

BackOffice::BackOffice(Bus &bus, const Clock &clock, const QByteArray &site, const QString &client,
    const QString &folder, const More &more)
    : m_clock(clock)
    , m_sites(more.sites)
    , m_site(more.site)
    , m_settings(folder + u"/settings.json"_s)
    , m_line(bus, clock, site, client)
    , m_device(m_line, folder + u"/session"_s)
    , m_staff(m_line)
    , m_journals(m_line)
    , m_names(m_line, m_form)
    , m_ovens(m_line, m_staff, m_journals, m_names, m_form)
    , m_baking(m_line, m_staff, m_ovens)
    , m_shelf(m_line, m_staff, m_journals, m_names)
    , m_sweeps(m_line, m_staff, m_journals, m_shelf, m_names, m_form)
    , m_story(m_line, m_staff, m_shelf, m_ovens, m_form)
    , m_stories(m_journals)
    , m_orders(m_line, m_staff, m_journals, m_names, m_form)
    , m_orderExport(m_line, m_staff, m_orders, m_form)
    , m_order(m_line, m_staff, m_stories, m_names, m_form)
    , m_today(m_line, m_staff, m_shelf, m_names, m_form)
    , m_menuList(m_line, m_staff, m_journals, m_names, m_form)
    , m_menuOrder(m_line, m_staff, m_menuList, m_names)
    , m_newProduct(m_line, m_staff, m_menuList, m_form)
    , m_sale(m_line, m_staff, m_names, m_form)
    , m_product(m_line, m_staff, m_menuList, m_names, m_form)
    , m_report(m_line, m_staff, m_names, m_form)
    , m_reasons(m_line, m_staff, m_report, m_names, m_form)
    , m_files(m_report, clock, m_form)
    , m_drawers(m_line, m_staff, m_form)
    , m_closing(m_line, m_staff, m_shelf, m_names, m_drawers, m_report, m_form)
    , m_people(m_line, m_staff, m_form)
    , m_person(m_line, m_staff, m_names, m_form)
    , m_desk(m_line, m_staff, m_person, m_form)
    , m_devices(m_line, m_staff, m_form)
    , m_keys(m_line, m_staff, m_form)
    , m_busMonitor(more.watching, site, clock, m_form, folder)
    , m_requests(m_line, m_staff)
    , m_health(m_line, m_staff, m_journals, m_form, more.figuresAt)
    , m_letters(m_line, m_staff, m_health)
    , m_backups(m_line, m_staff, m_journals, m_form)
    , m_tables(m_orders, m_people, m_menuList, m_health, m_settings, m_form)
    , m_palette(m_names, m_orders)
    , m_notices(m_today)
    , m_touchedAt(clock.now())
{
    if (!m_settings.language().isEmpty())
        m_form.setLanguage(m_settings.language());
    m_line.watchState<merchant::PublishedMerchant>([this](const merchant::PublishedMerchant &shown) {
        m_shopName = shown.merchant.legalName;
        m_form.setCurrency(shown.merchant.currency);
        Q_EMIT shopChanged();
    });
    m_line.watchState<merchant::PublishedSite>([this](const merchant::PublishedSite &shown) {
        m_siteName = shown.site.name;
        m_form.setTimeZone(QTimeZone(shown.site.timeZone.value.toLatin1()));
        Q_EMIT shopChanged();
    });
    connect(&m_line, &ShopLine::connectionChanged, this, [this] {
        if (m_line.isConnected())
            m_connectedUntil.reset();
        else if (m_wasConnected)
            m_connectedUntil = m_clock.shopNow();
        m_wasConnected = m_line.isConnected();
        qInfo().noquote() << (m_wasConnected ? u"connected"_s : u"reconnecting, as of "_s + connectedUntil());
        Q_EMIT shopChanged();
    });
    connect(&m_navigation, &OfficeNavigation::changed, this, &BackOffice::tellLog);
    connect(&m_menuList, &MenuList::changed, this, &BackOffice::tellLog);
    connect(&m_order, &OrderPage::changed, this, &BackOffice::tellLog);
    connect(&m_form, &LocalForm::changed, this, [this] {
        m_settings.setLanguage(m_form.language());
        Q_EMIT shopChanged();
    });
    connect(&m_device, &DeviceSession::changed, this, &BackOffice::shopChanged);
    connect(&m_newProduct, &NewProduct::made, &m_product, &ProductPage::open);
    connect(&m_desk, &PersonDesk::peopleChanged, &m_people, &PeopleList::load);
    connect(&m_staff, &StaffSession::signedIn, this, &BackOffice::beginWork);
    connect(&m_staff, &StaffSession::signedOut, this, &BackOffice::endWork);
}

QString BackOffice::connectedUntil() const
{
    return m_connectedUntil ? m_form.clockTime(*m_connectedUntil) : QString();
}

void BackOffice::touched() { m_touchedAt = m_clock.now(); }

void BackOffice::signIn(const QString &name, const QString &secret)
{
    if (takesPins() && isPin(secret))
        m_staff.signIn(name, secret);
    else
        m_staff.signInByPassword(name, secret);
}

void BackOffice::chooseSite(int site)
{
    if (site != m_site && site >= 0 && site < m_sites.size())
        Q_EMIT siteWanted(site);
}

void BackOffice::beginWork()
{
    m_isLocked = false;
    m_lastName = m_staff.name();
    touched();
    m_navigation.signIn(m_staff.role());
    if (!m_navigation.offered().contains(int(OfficeNavigation::Bus)))
        m_busMonitor.close();
    m_notices.begin();
    m_shelf.load();
    m_orders.load();
    if (m_navigation.offered().contains(int(OfficeNavigation::Menu)))
        m_menuList.load();
    m_drawers.ask();
    m_keys.ask();
    Q_EMIT shopChanged();
}

// What is on the screen, for whoever looks into the log.
void BackOffice::tellLog()
{
    QString what = u"view "_s + QLatin1StringView(QMetaEnum::fromType<View>().valueToKey(m_navigation.view()));
    if (m_navigation.view() == View::Menu && m_menuList.state() != MenuList::Loaded)
        return;
    if (m_navigation.view() == View::Orders && m_order.state() == OrderPage::Open)
        what += u' ' + m_order.number();
    if (std::exchange(m_told, what) != what)
        qInfo().noquote() << what;
}

// Nothing that only staff may see stays.
void BackOffice::endWork()
{
    m_navigation.signOut();
    m_baking.close();
    m_ovens.clear();
    m_story.close();
    m_shelf.clear();
    m_sweeps.clear();
    m_order.close();
    m_orders.clear();
    m_today.clear();
    m_product.close();
    m_sale.forget();
    m_menuOrder.forget();
    m_newProduct.begin();
    m_menuList.clear();
    m_person.close();
    m_people.clear();
    m_devices.clear();
    m_keys.clear();
    m_closing.clear();
    m_reasons.close();
    m_report.clear();
    m_drawers.clear();
    if (!m_isLocked || !m_busMonitor.isRecording()) // what somebody has begun to record is not cut off by a pause
        m_busMonitor.close();
    m_requests.clear();
    m_letters.clear();
    m_backups.clear();
    m_health.clear();
    Q_EMIT shopChanged();
}

void BackOffice::openOrder(const QString &order)
{
    m_order.open(order);
    m_navigation.goTo(OfficeNavigation::Orders);
}

void BackOffice::openPerson(const QString &person)
{
    m_people.setWhich(PeopleList::Customers);
    m_person.open(person);
    m_navigation.goTo(OfficeNavigation::People);
}

void BackOffice::openBatch(const QString &batch)
{
    m_baking.open(batch);
    m_navigation.goTo(OfficeNavigation::Ovens);
}

void BackOffice::searchOrder(const QString &number)
{
    m_order.close();
    m_orders.setNumber(number);
    m_navigation.goTo(OfficeNavigation::Orders);
}

void BackOffice::openProduct(const QString &sku)
{
    m_navigation.goTo(OfficeNavigation::Freshness);
    if (const std::vector<ShelfUnit> *units = m_shelf.unitsOf(sku); units && !units->empty())
        m_story.open(units->front().unit.text());
}

void BackOffice::goToAlarm(int kind)
{
    const bool isOfAService = kind == Alarms::NobodyLeads || kind == Alarms::Stopped || kind == Alarms::DeadLetters
        || kind == Alarms::DiskFull;
    m_navigation.goTo(isOfAService ? OfficeNavigation::Health : OfficeNavigation::Ovens);
}

void BackOffice::beat()
{
    m_line.beat();
    m_device.beat();
    m_staff.setDeviceToken(m_device.isReady() ? m_device.token() : QByteArray());
    if (std::exchange(m_tookPins, takesPins()) != m_tookPins)
        Q_EMIT shopChanged();
    m_staff.beat();
    if (m_staff.isSignedIn() && m_clock.now() >= m_touchedAt + lockedAfter) {
        m_isLocked = true;
        m_staff.signOut();
    }
    if (const QString now = m_form.clockTime(m_clock.shopNow()); now != m_time) {
        m_time = now;
        Q_EMIT timeChanged();
    }
    m_busMonitor.beat();
    if (!m_staff.isSignedIn())
        return;
    m_ovens.beat();
    m_shelf.beat();
    m_sweeps.beat();
    m_orders.beat();
    m_order.beat();
    m_today.beat();
    if (m_navigation.offered().contains(int(OfficeNavigation::Menu)))
        m_menuList.beat();
    if (m_navigation.view() == OfficeNavigation::Reports)
        m_report.beat();
    if (m_navigation.view() == OfficeNavigation::People) {
        m_people.beat();
        m_person.beat();
        m_devices.beat();
    }
    m_files.beat();
    m_closing.beat();
    m_health.beat();
    m_backups.beat();
}

}
