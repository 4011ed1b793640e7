// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/checkout.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace bakery::kiosk {
namespace {

// Nobody paid in time, or did not want to.
bool isLetGo(const QString &reason)
{
    return reason == "expired"_L1 || reason == "cancelled"_L1 || reason == "asked for"_L1;
}

Checkout::Means meansOf(orders::PaymentMethod method)
{
    switch (method) {
    case orders::PaymentMethod::Cash:
        return Checkout::Cash;
    case orders::PaymentMethod::Account:
        return Checkout::Account;
    case orders::PaymentMethod::Card:
        break;
    }
    return Checkout::Card;
}

orders::PaymentMethod methodOf(Checkout::Means means)
{
    switch (means) {
    case Checkout::Cash:
        return orders::PaymentMethod::Cash;
    case Checkout::Account:
        return orders::PaymentMethod::Account;
    case Checkout::Card:
        break;
    }
    return orders::PaymentMethod::Card;
}

}

Checkout::Checkout(ShopLine &line, CartStore &cart, const MenuStore &menu, const LocalForm &form,
    const AccountStore &account, PendingOrder pending)
    : m_line(line)
    , m_cart(cart)
    , m_menu(menu)
    , m_form(form)
    , m_account(account)
    , m_pending(std::move(pending))
    , m_sent(m_pending.load())
{
    connect(&m_form, &LocalForm::changed, this, &Checkout::changed);
    if (!m_sent)
        return;
    m_stage = Asking;
    m_money = Unsure;
    m_isRepeated = true;
    const auto order = readAs<orders::PlaceOrder>(m_sent->body);
    if (!order)
        return;
    m_means = meansOf(order->pay.method);
    if (order->expectedTotal)
        m_total = order->expectedTotal->amount;
}

void Checkout::order(Means means)
{
    if (m_sent || m_cart.pieces() == 0 || !m_cart.isAgreed()
        || (means == Account && (!m_account.isKnown() || m_menu.isPaused())))
        return;
    forget();
    m_means = means;
    m_total = m_cart.totalAmount();
    const PendingOrder::Sent sent{QUuid::createUuid().toByteArray(QUuid::WithoutBraces),
        encode(m_cart.order(methodOf(means))), means == Account ? m_account.token() : QByteArray()};
    if (!m_pending.keep(sent)) {
        m_stage = Refused;
        m_why = Faulty;
        Q_EMIT ordered();
        Q_EMIT changed();
        Q_EMIT decided();
        return;
    }
    m_sent = sent;
    m_isRepeated = false;
    m_stage = Sending;
    m_money = NotCharged;
    Q_EMIT ordered();
    send();
}

// Each time under the same id and with the same words: the shop does it once.
void Checkout::send()
{
    m_isOut = true;
    m_line.sendText(
        topics::request(m_line.site(), orders::PlaceOrder::route.verb, "orders", orders::PlaceOrder::route.name),
        m_sent->body, m_sent->token.isEmpty() ? m_token : m_sent->token, [this](const Reply &reply) { take(reply); },
        m_sent->id);
    Q_EMIT changed();
}

void Checkout::take(const Reply &reply)
{
    if (!m_sent)
        return;
    if (reply.isProgress()) {
        m_awaited = reply.as<orders::AwaitedPayment>();
        m_number = m_awaited ? m_awaited->number.value : QString();
        m_stage = Paying;
        m_money = NotCharged;
        if (m_means == Cash)
            return toTill();
        Q_EMIT changed();
        return;
    }
    m_isOut = false;
    if (reply.isGood()) {
        if (const auto receipt = reply.as<orders::Receipt>())
            return sold(*receipt);
    } else if (reply.status != 0 && reply.status != 401 && (reply.status != 503 || reply.is<TooManyOpen>())) {
        return refused(reply);
    }
    if (reply.status == 401 && !m_sent->token.isEmpty())
        return giveUp();
    askAgain();
}

// The customer's token has ended, so nobody here can ask any more.
void Checkout::giveUp()
{
    m_sent.reset();
    m_awaited.reset();
    m_isOut = false;
    m_stage = Refused;
    m_why = Faulty;
    m_money = m_isRepeated ? Unsure : NotCharged;
    Q_EMIT changed();
    Q_EMIT decided();
}

// Nothing is said of the money that is not known.
void Checkout::askAgain()
{
    m_stage = Asking;
    m_money = Unsure;
    m_isRepeated = true;
    m_askAgainAt = m_line.clock().now() + askedAgainAfter;
    Q_EMIT changed();
}

// The till takes the money and says so; the kiosk is free for the next customer.
void Checkout::toTill()
{
    m_sent.reset();
    m_isOut = false;
    m_stage = ToTill;
    m_cart.clear();
    Q_EMIT changed();
    Q_EMIT decided();
}

void Checkout::sold(const orders::Receipt &receipt)
{
    m_sent.reset();
    m_awaited.reset();
    m_stage = Sold;
    m_money = Paid;
    m_number = receipt.number;
    m_receipt = receipt;
    m_total = receipt.total.amount;
    m_cart.clear();
    Q_EMIT changed();
    Q_EMIT decided();
}

void Checkout::refused(const Reply &reply)
{
    m_sent.reset();
    m_awaited.reset();
    m_stage = Refused;
    m_why = reasonOf(reply);
    m_money = reply.is<AnswerForgotten>() ? Unsure : NotCharged; // nothing is claimed then
    if (const auto cancelled = reply.as<orders::OrderNotSold>(); cancelled && m_why != NotPaidInTime)
        m_money = BeingReturned;
    if (const auto missing = m_why == TooFew ? reply.as<orders::InsufficientStock>() : std::nullopt)
        m_shortages = missing->lines;
    if (const auto withdrawn = m_why == NotForSale ? reply.as<orders::UnknownProduct>() : std::nullopt)
        m_shortages = {{withdrawn->sku, m_cart.piecesOf(withdrawn->sku.value), 0, {}}};
    if (const auto other = m_why == PriceChanged ? reply.as<orders::PriceChanged>() : std::nullopt)
        m_newTotal = other->total.amount;
    Q_EMIT changed();
    Q_EMIT decided();
}

Checkout::Why Checkout::reasonOf(const Reply &reply) const
{
    const QString word = reply.refusal();
    if (m_means == Account && reply.is<orders::PaymentRefused>())
        return reply.as<orders::PaymentRefused>()->reason.value == "insufficient-funds"_L1 ? TooLittleMoney : Faulty;
    const std::pair<const char *, Why> words[] = {
        {orders::InsufficientStock::refusal.type, TooFew},
        {orders::PriceChanged::refusal.type, PriceChanged},
        {orders::PaymentRefused::refusal.type, CardRefused},
        {orders::ShopClosed::refusal.type, ShopClosed},
        {orders::NotForSale::refusal.type, NotForSale},
        {orders::UnknownProduct::refusal.type, NotForSale},
        {orders::KiosksPaused::refusal.type, KiosksPaused},
        {TooManyOpen::refusal.type, ShopBusy},
    };
    for (const auto &[known, why] : words)
        if (word == QLatin1StringView(known))
            return why;
    if (const auto cancelled = reply.as<orders::OrderNotSold>())
        return isLetGo(cancelled->reason) ? NotPaidInTime : Faulty;
    return Faulty;
}

QString Checkout::receipt() const
{
    return m_receipt ? u"bakery:receipt?site=%1&order=%2&code=%3"_s.arg(
               QString::fromLatin1(m_line.site()), m_receipt->order.text(), m_receipt->code.value)
                     : QString();
}

QString Checkout::payBy() const { return m_awaited ? m_form.clockTime(m_awaited->payBy) : QString(); }

int Checkout::secondsToPay() const
{
    if (m_stage != Paying || !m_awaited)
        return 0;
    return int(std::max<qint64>(0, (m_awaited->payBy - m_line.clock().wallNow()).count() / 1000));
}

QString Checkout::notForSale() const
{
    QStringList names;
    for (const orders::Shortage &withdrawn : m_shortages)
        names << m_menu.nameOf(withdrawn.sku);
    return names.join(u", "_s);
}

void Checkout::cancel()
{
    if (m_stage == Paying && m_awaited)
        m_line.send(orders::CancelOrder{m_awaited->order}, m_token, [](const Reply &) {});
}

void Checkout::keepTheRest() { m_cart.keep(std::exchange(m_shortages, {})); }

void Checkout::forget()
{
    if (m_sent)
        return;
    m_pending.forget(); // only now: a kiosk that dies while it tells the outcome tells it again
    m_stage = Nothing;
    m_money = NotCharged;
    m_why = NoReason;
    m_number.clear();
    m_total.reset();
    m_newTotal.reset();
    m_receipt.reset();
    m_shortages.clear();
    m_awaited.reset();
    Q_EMIT changed();
}

void Checkout::beat()
{
    Q_EMIT beaten();
    if (m_sent && !m_isOut && m_line.isConnected() && !(m_token.isEmpty() && m_sent->token.isEmpty())
        && m_line.clock().now() >= m_askAgainAt) {
        Q_EMIT ordered();
        send();
    }
}

}
