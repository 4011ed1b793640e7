// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/kiosk.h"

#include "apps/kiosk/rest_time.h"

#include <QDebug>
#include <QMetaEnum>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::kiosk {
namespace {

constexpr Milliseconds awake = 60s; // after a touch, when the screen may be dark

}

Kiosk::Kiosk(Bus &bus, const Clock &clock, const QByteArray &site, const QString &client, const QString &folder)
    : m_clock(clock)
    , m_line(bus, clock, site, client)
    , m_session(m_line, folder + u"/session"_s)
    , m_menu(m_line, m_form)
    , m_sheet(m_menu, m_form)
    , m_cart(m_menu, m_form)
    , m_suggestions(m_menu, m_cart, m_form)
    , m_account(m_line, m_form)
    , m_checkout(m_line, m_cart, m_menu, m_form, m_account, PendingOrder(folder + u"/pending-order"_s))
    , m_service(m_line, m_session, client)
    , m_settings(folder + u"/settings.json"_s)
    , m_printer(clock)
    , m_report(m_line, m_session, m_navigation, client, u"/sys/class/thermal"_s)
    , m_control(m_line, m_session, folder + u"/command"_s)
    , m_touchedAt(clock.now())
{
    m_sounds.setVolume(m_settings.volume());
    m_printer.setName(m_settings.printer());
    connect(&m_settings, &DeviceSettings::changed, this, [this] {
        m_sounds.setVolume(m_settings.volume());
        m_printer.setName(m_settings.printer());
        m_sounds.play(Sounds::Click);
    });
    connect(&m_control, &RemoteControl::messageChanged, this, &Kiosk::told);
    m_line.watchState<merchant::PublishedMerchant>([this](const merchant::PublishedMerchant &shown) {
        m_merchant = shown.merchant;
        m_form.setCurrency(shown.merchant.currency);
        Q_EMIT shopChanged();
    });
    m_line.watchState<merchant::PublishedSite>([this](const merchant::PublishedSite &shown) {
        m_form.setTimeZone(QTimeZone(shown.site.timeZone.value.toLatin1()));
    });
    m_line.watchState<merchant::PublishedLook>(
        [this](const merchant::PublishedLook &shown) { m_look.follow(shown.look); });
    m_line.watchState<merchant::Today>([this](const merchant::Today &today) {
        m_today = today;
        Q_EMIT shopChanged();
    });
    connect(&m_line, &ShopLine::connectionChanged, this, &Kiosk::shopChanged);
    connect(&m_session, &DeviceSession::changed, this, &Kiosk::shopChanged);
    // At once: whoever has switched it on would wait for the next beat with each of them.
    connect(&m_line, &ShopLine::connectionChanged, this, &Kiosk::beat, Qt::QueuedConnection);
    connect(&m_session, &DeviceSession::changed, this, &Kiosk::beat, Qt::QueuedConnection);
    connect(&m_checkout, &Checkout::ordered, this, [this] { m_navigation.happen(Navigation::Ordered); });
    connect(&m_checkout, &Checkout::decided, this, [this] {
        m_touchedAt = m_clock.now();
        m_sounds.play(m_checkout.stage() == Checkout::Refused ? Sounds::Refusal : Sounds::Success);
        if (m_checkout.stage() == Checkout::Sold)
            m_account.leave();
        m_navigation.happen(Navigation::Decided);
    });
    connect(&m_service, &ServiceMenu::changed, this, [this] {
        if (m_service.stage() == ServiceMenu::Open)
            m_printer.look();
    });
    connect(&m_navigation, &Navigation::screenChanged, this, &Kiosk::screenChanged);
    keepLog();
    if (m_checkout.hasUnsettled())
        m_navigation.happen(Navigation::Ordered);
}

// What was shown and what was said of the money, in the log: the shop can hold it against its books.
void Kiosk::keepLog()
{
    const auto word = [](auto value) { return QMetaEnum::fromType<decltype(value)>().valueToKey(value); };
    connect(&m_navigation, &Navigation::screenChanged, this,
        [this, word] { qInfo().noquote() << "screen" << word(m_navigation.screen()); });
    connect(&m_checkout, &Checkout::decided, this, [this, word] {
        qInfo().noquote() << "told"
                          << QStringList{QString::fromLatin1(word(m_checkout.stage())),
                                 QString::fromLatin1(word(m_checkout.money())),
                                 QString::fromLatin1(word(m_checkout.why())), m_checkout.number()}
                                 .join(u", "_s);
    });
    connect(&m_form, &LocalForm::changed, this, [this, before = m_form.language()]() mutable {
        if (std::exchange(before, m_form.language()) != m_form.language())
            qInfo().noquote() << "language" << m_form.language();
    });
}

QString Kiosk::shopName() const { return m_merchant ? m_merchant->legalName.value : QString(); }

bool Kiosk::isOpen() const
{
    return !m_today || m_today->status == merchant::DayStatus::Open
        || m_today->status == merchant::DayStatus::AlwaysOpen;
}

QString Kiosk::opensAt() const
{
    const auto at = m_today
        ? (m_today->status == merchant::DayStatus::Scheduled && m_today->opensAt ? m_today->opensAt
                                                                                 : m_today->nextOpeningAt)
        : std::nullopt;
    if (!at)
        return {};
    const QDate day = m_form.localTime(*at).date();
    const QString time = m_form.clockTime(*at);
    if (day == m_form.localTime(m_clock.shopNow()).date())
        return time;
    return m_form.locale().dayName(day.dayOfWeek()) + u", "_s + time;
}

void Kiosk::touched()
{
    m_touchedAt = m_clock.now();
    m_service.touched();
    Q_EMIT idled();
    if (m_isResting)
        return rest(); // it wakes, and is seen before it does anything
    m_navigation.happen(Navigation::Touched);
}

void Kiosk::startOver()
{
    m_navigation.happen(Navigation::StartedOver);
    forgetCustomer();
}

void Kiosk::printReceipt()
{
    if (m_checkout.sale())
        m_printer.print(textOf(*m_checkout.sale(), shopName(), m_menu, m_form));
}

// Whoever comes to pay has seen the prices. They are not agreed to anew by going back from the account.
void Kiosk::screenChanged()
{
    const auto before = std::exchange(m_screenBefore, m_navigation.screen());
    if (m_navigation.screen() == Navigation::Pay && before != Navigation::Account)
        m_cart.agree();
    if (m_navigation.screen() == Navigation::Account)
        m_account.showCode();
    else
        m_account.hideCode();
}

// Never in the middle of a payment: nobody is waited for there.
Milliseconds Kiosk::patience() const
{
    switch (m_navigation.screen()) {
    case Navigation::Menu:
    case Navigation::Pay:
        return m_idle;
    case Navigation::Outcome:
        return m_idle * 2 / 3;
    case Navigation::Account:
        return m_idle * 5 / 2; // the phone has to be found first, and its code is good for two minutes
    default:
        return 0s;
    }
}

int Kiosk::secondsLeft() const
{
    if (patience() == 0s)
        return -1;
    const Milliseconds left = m_touchedAt + patience() - m_clock.now();
    return left > m_idle / 4 ? -1 : int(std::max<qint64>(0, (left.count() + 999) / 1000));
}

void Kiosk::forgetCustomer()
{
    m_sheet.close();
    m_cart.clear();
    m_account.leave();
    m_checkout.forget();
    m_printer.forget();
    m_menu.showEverything();
    m_form.setLanguage(m_form.languages().first());
    m_voice.setOn(false);
}

double Kiosk::restingAcross() const { return clockPlace(m_clock.shopNow()).across; }
double Kiosk::restingDown() const { return clockPlace(m_clock.shopNow()).down; }

void Kiosk::rest()
{
    const bool isToRest = m_navigation.screen() == Navigation::Attract && m_service.stage() == ServiceMenu::Closed
        && m_today && isRestTime(*m_today, m_clock.shopNow()) && m_clock.now() >= m_touchedAt + awake;
    const QString time = isToRest ? m_form.clockTime(m_clock.shopNow()) : QString();
    if (isToRest == m_isResting && time == m_restingClock)
        return;
    m_isResting = isToRest;
    m_restingClock = time;
    Q_EMIT rested();
}

void Kiosk::beat()
{
    m_line.beat();
    m_session.beat();
    m_menu.setToken(m_session.token());
    m_account.setKioskToken(m_session.token());
    m_checkout.setToken(m_session.isReady() ? m_session.token() : QByteArray());
    if (!m_session.isPaired() && m_checkout.hasUnsettled() && !m_checkout.isWaiting())
        m_checkout.giveUp(); // as another kiosk it would not be the same order
    const bool wasAtWork = m_navigation.screen() != Navigation::Pairing;
    m_navigation.happen(m_session.isPaired() ? Navigation::Paired : Navigation::Unpaired);
    if (wasAtWork && m_navigation.screen() == Navigation::Pairing)
        forgetCustomer();
    m_account.beat();
    m_checkout.beat();
    m_menu.beat();
    if (secondsLeft() == 0) {
        m_navigation.happen(Navigation::LeftAlone);
        forgetCustomer();
    }
    m_service.beat();
    m_printer.beat();
    m_control.beat(m_navigation.screen() != Navigation::Settling);
    m_report.beat();
    rest();
    Q_EMIT idled();
}

}
