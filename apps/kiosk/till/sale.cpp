// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/till/sale.h"

#include "apps/kiosk/till/line_words.h"
#include "shared/contracts/bank.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace bakery::kiosk {
namespace {

// Of the cash for an order: said again under the same id, it is taken once.
QByteArray cashIdOf(const QByteArray &sale)
{
    return QUuid::createUuidV5(QUuid::fromString(QString::fromLatin1(sale)), u"cash"_s)
        .toByteArray(QUuid::WithoutBraces);
}

std::optional<orders::PlaceOrder> orderIn(const QByteArray &body)
{
    const auto document = JsonDocument::parse(body);
    if (!document)
        return std::nullopt;
    auto order = decode<orders::PlaceOrder>(*document);
    return order ? std::optional(std::move(*order)) : std::nullopt;
}

}

Sale::Sale(ShopLine &line, StaffSession &staff, TillDrawer &drawer, CartStore &cart, const MenuStore &menu,
    const LocalForm &form, PendingSale pending)
    : m_line(line)
    , m_staff(staff)
    , m_drawer(drawer)
    , m_cart(cart)
    , m_menu(menu)
    , m_form(form)
    , m_pending(std::move(pending))
    , m_sent(m_pending.load())
{
    connect(&m_form, &LocalForm::changed, this, &Sale::changed);
    if (!m_sent)
        return;
    m_stage = Unsure;
    m_given = m_sent->given;
    if (const auto order = orderIn(m_sent->body); order && order->expectedTotal)
        m_total = order->expectedTotal->amount;
}

void Sale::payInCash(qint64 given)
{
    if (given >= m_cart.totalAmount())
        begin(orders::PaymentMethod::Cash, given);
}

void Sale::payByCard() { begin(orders::PaymentMethod::Card, 0); }

void Sale::begin(orders::PaymentMethod method, qint64 given)
{
    if (m_sent || m_cart.pieces() == 0 || !m_staff.isSignedIn())
        return;
    next();
    m_total = m_cart.totalAmount();
    m_given = given;
    const PendingSale::Sent sent{QUuid::createUuid().toByteArray(QUuid::WithoutBraces), encode(m_cart.order(method)),
        given, m_staff.subject(), m_staff.name()};
    if (!m_pending.keep(sent)) {
        m_stage = Refused;
        m_refusal = u"not-written"_s;
        Q_EMIT changed();
        return;
    }
    m_sent = sent;
    m_stage = Sending;
    send();
}

// Each time under the same id and with the same words: the shop does it once.
void Sale::send()
{
    m_isOut = true;
    m_line.sendText(
        topics::request(m_line.site(), orders::PlaceOrder::route.verb, "orders", orders::PlaceOrder::route.name),
        m_sent->body, m_staff.token(), [this](const Reply &reply) { take(reply); }, m_sent->id);
    Q_EMIT changed();
}

void Sale::take(const Reply &reply)
{
    if (!m_sent)
        return;
    if (reply.isProgress()) {
        m_awaited = reply.as<orders::AwaitedPayment>();
        m_number = m_awaited ? m_awaited->number.value : QString();
        m_stage = m_given > 0 ? Sending : Paying;
        if (m_given > 0)
            takeCash();
        Q_EMIT changed();
        return;
    }
    m_isOut = false;
    m_receipt = reply.isGood() ? reply.as<orders::Receipt>() : std::nullopt;
    if (!m_receipt) {
        const bool isKnown = reply.status != 0 && reply.status != 401 && !reply.isGood()
            && (reply.status != 503 || reply.is<TooManyOpen>());
        return isKnown ? refuse(reply) : askAgain();
    }
    m_sent.reset();
    m_pending.forget();
    m_stage = Sold;
    m_number = m_receipt->number;
    m_total = m_receipt->total.amount;
    m_cart.clear();
    if (m_given > 0)
        m_drawer.open();
    Q_EMIT changed();
    Q_EMIT sold();
}

// The money is in hand before the order is sent, so it is said as soon as there is something to pay for.
void Sale::takeCash()
{
    if (m_isCashTold || !m_awaited)
        return;
    m_isCashTold = true;
    const bank::TakeCash request{m_awaited->order, {m_given, m_form.currency()}, m_drawer.drawer()};
    m_line.send(
        request, m_staff.token(), [this](const Reply &reply) { m_isCashTold = reply.isGood() || reply.status == 409; },
        cashIdOf(m_sent->id));
}

void Sale::askAgain()
{
    m_stage = Unsure;
    m_askAgainAt = m_line.clock().now() + askedAgainAfter;
    Q_EMIT changed();
}

void Sale::refuse(const Reply &reply)
{
    m_sent.reset();
    m_pending.forget();
    m_stage = Refused;
    m_refusal = reply.refusal();
    if (const auto missing =
            reply.is<orders::InsufficientStock>() ? reply.as<orders::InsufficientStock>() : std::nullopt)
        m_shortages = missing->lines;
    Q_EMIT changed();
}

void Sale::cancel()
{
    if (m_stage == Paying && m_awaited)
        m_line.send(orders::CancelOrder{m_awaited->order}, m_staff.token(), [](const Reply &) {});
}

void Sale::next()
{
    if (m_sent)
        return;
    m_stage = Open;
    m_total = m_given = 0;
    m_isCashTold = false;
    m_number.clear();
    m_refusal.clear();
    m_shortages.clear();
    m_awaited.reset();
    m_receipt.reset();
    Q_EMIT changed();
}

void Sale::setAside()
{
    if (!m_sent || (m_staff.isSignedIn() && m_staff.subject() == m_sent->by))
        return;
    m_sent.reset();
    m_pending.forget();
    next();
}

void Sale::beat()
{
    if (!m_sent || !m_staff.isSignedIn() || m_staff.subject() != m_sent->by || !m_line.isConnected())
        return;
    if (m_isOut) {
        if (m_given > 0)
            takeCash(); // where that did not arrive
    } else if (m_line.clock().now() >= m_askAgainAt) {
        send();
    }
}

QStringList Sale::receiptLines() const { return m_receipt ? wordsOf(m_menu, m_form, m_receipt->lines) : QStringList(); }

QStringList Sale::receiptPrices() const
{
    QStringList prices;
    if (m_receipt)
        for (const orders::PricedLine &line : m_receipt->lines)
            prices << m_form.money(line.unitPrice.amount * line.quantity);
    return prices;
}

QStringList Sale::taxes() const
{
    QStringList rates;
    if (m_receipt)
        for (const orders::TaxAmount &tax : m_receipt->taxes)
            rates << m_form.percent(tax.basisPoints);
    return rates;
}

QStringList Sale::taxAmounts() const
{
    QStringList amounts;
    if (m_receipt)
        for (const orders::TaxAmount &tax : m_receipt->taxes)
            amounts << m_form.money(tax.tax.amount);
    return amounts;
}

}
