// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/till/till.h"

#include "shared/contracts/orders_board.h"

#include <QKeyEvent>
#include <QRegularExpression>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::kiosk {
namespace {

constexpr Milliseconds lockedAfter = 5min; // without a touch, before the next one has to sign in

template <typename Typed>
void typeInto(Typed &field, const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Backspace)
        field.erase();
    else if (!key.text().isEmpty())
        field.type(key.text());
}

}

Till::Till(Bus &bus, const Clock &clock, const QByteArray &site, const QString &client, const QString &folder)
    : m_clock(clock)
    , m_line(bus, clock, site, client)
    , m_session(m_line, folder + u"/session"_s)
    , m_staff(m_line)
    , m_lock(clock)
    , m_printer(clock)
    , m_menu(m_line, m_form)
    , m_sheet(m_menu, m_form)
    , m_cart(m_menu, m_form)
    , m_sale(m_line, m_staff, m_lock, m_cart, m_menu, m_form, PendingSale(folder + u"/pending-sale"_s))
    , m_parked(folder + u"/parked-sales"_s, m_menu, m_form, clock)
    , m_toPrepare(m_line, m_staff, m_menu, m_form, OrderQueue::Which::ToPrepare)
    , m_ready(m_line, m_staff, m_menu, m_form, OrderQueue::Which::Ready)
    , m_cash(m_line, m_staff, m_lock, m_menu, m_form)
    , m_orders(m_line, m_staff, m_lock, m_menu, m_form)
    , m_drawer(m_line, m_staff, m_lock, m_form)
    , m_touchedAt(clock.now())
{
    m_line.watchState<merchant::PublishedMerchant>([this](const merchant::PublishedMerchant &shown) {
        m_shopName = shown.merchant.legalName;
        m_form.setCurrency(shown.merchant.currency);
        Q_EMIT shopChanged();
    });
    m_line.watchState<merchant::PublishedSite>([this](const merchant::PublishedSite &shown) {
        m_form.setTimeZone(QTimeZone(shown.site.timeZone.value.toLatin1()));
    });
    m_line.watchState<orders::PickUpBoard>([this](const orders::PickUpBoard &) {
        m_toPrepare.ask();
        m_ready.ask();
    });
    connect(&m_line, &ShopLine::connectionChanged, this, &Till::shopChanged);
    connect(&m_session, &DeviceSession::changed, this, &Till::shopChanged);
    connect(&m_toPrepare, &OrderQueue::moved, &m_ready, &OrderQueue::ask);
    connect(&m_search, &TypedText::changed, this, [this] {
        m_menu.setSearch(m_search.text());
        m_notFound.clear();
        Q_EMIT searched();
    });
    connect(&m_sale, &Sale::changed, this, [this] {
        if (!m_sale.receipt() && m_printer.state() != ReceiptPrinter::Idle)
            m_printer.forget();
    });
    connect(&m_staff, &StaffSession::signedIn, this, &Till::beginWork);
    connect(&m_staff, &StaffSession::signedOut, this, &Till::endWork);
    if (m_sale.isUnderWay())
        m_name.set(m_sale.begunBy()); // whoever began it can end it
}

void Till::beginWork()
{
    m_pin.clear();
    m_navigation.happen(TillNavigation::SignedIn);
    m_toPrepare.ask();
    m_ready.ask();
    m_cash.ask();
    m_orders.find({});
}

// What lies in the cart stays: it is a customer's, not the sales person's.
void Till::endWork()
{
    m_name.clear();
    m_pin.clear();
    m_search.clear();
    m_reason.clear();
    m_amount.clear();
    m_sheet.close();
    m_orders.clear();
    m_toPrepare.clear();
    m_ready.clear();
    m_cash.clear();
    m_drawer.forget();
    m_navigation.happen(TillNavigation::SignedOut);
}

void Till::touched() { m_touchedAt = m_clock.now(); }

void Till::signIn()
{
    m_staff.signIn(m_name.text(), m_pin.text());
    m_pin.clear();
}

void Till::refund()
{
    const QString reason = m_reason.text();
    m_staff.asManager(
        m_name.text(), m_pin.text(), [this, reason](const QByteArray &token) { m_orders.refund(token, reason); });
    m_pin.clear();
}

void Till::printReceipt()
{
    if (m_sale.receipt())
        m_printer.print(textOf(*m_sale.receipt(), m_shopName, m_menu, m_form));
}

void Till::typed(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Escape)
        return Q_EMIT escaped();
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        if (m_field == Search)
            return enter();
        return Q_EMIT entered();
    }
    switch (m_field) {
    case Search:
        return typeInto(m_search, key);
    case Name:
        return typeInto(m_name, key);
    case Pin:
        return typeInto(m_pin, key);
    case Amount:
        return typeInto(m_amount, key);
    case Reason:
        return typeInto(m_reason, key);
    case Nothing:
        return;
    }
}

bool Till::addBySku(const QString &sku)
{
    const menu::PublishedProduct *product = m_menu.product(sku);
    if (!product)
        return false;
    const bool mustChoose = product->options
        && std::any_of(product->options->begin(), product->options->end(),
            [](const menu::PublishedOption &option) { return option.least > 0; });
    if (mustChoose)
        m_sheet.open(sku);
    else
        m_cart.add(sku);
    m_search.clear();
    m_navigation.goTo(TillNavigation::Sell);
    return true;
}

void Till::enter()
{
    static const QRegularExpression numbers(u"^[A-Za-z][0-9]{3}$"_s);
    const QString typed = m_search.text().trimmed();
    if (typed.isEmpty() || addBySku(typed.toLower()))
        return;
    if (numbers.match(typed).hasMatch()) {
        m_orders.find(typed);
        m_search.clear();
        m_navigation.goTo(TillNavigation::Orders);
        return;
    }
    if (m_menu.rowCount() == 1 && addBySku(m_menu.data(m_menu.index(0), MenuStore::SkuRole).toString()))
        return;
    m_search.clear();
    m_notFound = typed;
    Q_EMIT searched();
}

void Till::beat()
{
    m_line.beat();
    m_session.beat();
    m_staff.setDeviceToken(m_session.isReady() ? m_session.token() : QByteArray());
    m_menu.setToken(m_session.token());
    m_navigation.happen(m_session.isPaired() ? TillNavigation::Paired : TillNavigation::Unpaired);
    if (!m_session.isPaired())
        m_staff.signOut();
    m_staff.beat();
    if (m_staff.isSignedIn() && !m_sale.isUnderWay() && m_clock.now() >= m_touchedAt + lockedAfter)
        m_staff.signOut();
    m_sale.beat();
    m_menu.beat();
    m_toPrepare.beat();
    m_ready.beat();
    m_cash.beat();
    m_lock.beat();
    m_printer.beat();
}

}
