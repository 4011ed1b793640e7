// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/customers/simulated_customers.h"

#include "apps/cli/customers/appetite.h"
#include "apps/cli/customers/arrivals.h"
#include "apps/cli/people.h"
#include "apps/cli/trouble.h"
#include "apps/cli/wall_clock.h"
#include "shared/contracts/codec.h"
#include "shared/contracts/topics.h"
#include "shared/core/enum_text.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int menuPatienceMs = 10'000;
constexpr int againMs = 1000;
constexpr int askAgainMs = 150; // whether it is paid
constexpr int mostRepetitions = 120;
constexpr int mostWishes = 2;
constexpr qint64 walletOfACustomer = 50'00;
constexpr qint64 banknote = 200'00;
constexpr unsigned bringsBackOneIn = 40;

QByteArray newId() { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); }

// Who works at the till of a demo; elsewhere the administrator stands there.
Caller whoTakesMoney(const ShopSettings &shop)
{
    try {
        return {personNamed(shop, u"oscar"_s).subject, Role::Cashier};
    } catch (const Trouble &) {
        return {administratorOf(shop).subject, Role::Cashier};
    }
}

QString amountText(qint64 minor) { return QString::number(double(minor) / 100, 'f', 2); }

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

bool isProvisional(int status) { return status == 0 || status == 429 || status == 503; }

}

SimulatedCustomers::SimulatedCustomers(const ShopSettings &shop, ShopClient &client, quint64 seed)
    : m_shop(shop)
    , m_client(client)
    , m_clock(orTrouble(ClockMapping::load(shop.dataFolder)))
    , m_dice(seed)
{
    m_door.setSingleShot(true);
    m_door.setTimerType(Qt::PreciseTimer);
    connect(&m_door, &QTimer::timeout, this, &SimulatedCustomers::admit);
    m_client.watch(topics::state(shop.site.toUtf8(), "menu", "menu") + "/en",
        [this](const Message &message) { heardMenu(message); });
}

Reply SimulatedCustomers::asOwner(const QByteArray &service, const QByteArray &what, const QJsonObject &body)
{
    return m_client.ask({service, what, compact(body), tokenFor(m_shop, administratorOf(m_shop))});
}

void SimulatedCustomers::prepare(int regulars)
{
    if (!waitUntil([this] { return m_menu.has_value(); }, menuPatienceMs))
        throw Trouble(u"this shop shows no menu in English; see ./bakery request menu ask/products"_s);
    for (int number = 1; number <= regulars; ++number) {
        const QString name = u"regular %1"_s.arg(number);
        const Reply reply = asOwner("auth", "do/register", {{u"name"_s, name}, {u"role"_s, u"customer"_s}});
        if (!reply.isGood() && reply.status != 409) // here already, from another day
            throw Trouble(u"%1 could not be registered: %2"_s.arg(name, reply.reason()));
        QString favourite;
        if (!m_menu->products.empty())
            favourite = m_menu->products[m_dice() % m_menu->products.size()].sku;
        m_regulars.push_back({personNamed(m_shop, name).subject, favourite});
    }
    m_till = whoTakesMoney(m_shop);
}

void SimulatedCustomers::heardMenu(const Message &message)
{
    const auto document = JsonDocument::parse(message.payload);
    if (!document)
        return;
    if (auto menu = decode<menu::PublishedMenu>(*document))
        m_menu = std::move(*menu);
}

void SimulatedCustomers::come(std::vector<Instant> arrivals)
{
    m_arrivals.insert(m_arrivals.end(), arrivals.begin(), arrivals.end());
    admit();
}

void SimulatedCustomers::comeBetween(Instant from, Instant until, int people, const QTimeZone &zone)
{
    come(arrivalsBetween(from, until, people, zone, m_dice));
}

void SimulatedCustomers::admit()
{
    const Instant now = wallNow();
    while (!m_arrivals.empty() && m_clock.wallAt(m_arrivals.front()) <= now) {
        m_arrivals.pop_front();
        enter();
    }
    if (!m_arrivals.empty())
        m_door.start(int(std::clamp<qint64>((m_clock.wallAt(m_arrivals.front()) - now).count() + 1, 1, 60'000)));
}

// Nobody is here twice at once.
void SimulatedCustomers::enter()
{
    ++m_came;
    ++m_inside;
    std::vector<size_t> outside;
    for (size_t i = 0; i < m_regulars.size(); ++i)
        if (!m_regulars[i].isInside)
            outside.push_back(i);
    if (outside.empty()) {
        --m_inside;
        ++m_left[u"queue too long"_s];
        return;
    }
    const size_t who = outside[m_dice() % outside.size()];
    m_regulars[who].isInside = true;
    wish({.regular = who, .means = meansOf(m_dice)});
}

void SimulatedCustomers::wish(Visit visit)
{
    auto picked = pickFrom(*m_menu, m_regulars[visit.regular].favourite, m_dice);
    if (!picked)
        return leave(visit, u"nothing to buy"_s);
    picked->pay.method = visit.means;
    visit.id = newId();
    visit.body = encode(*picked);
    ++visit.attempts;
    order(visit);
}

void SimulatedCustomers::order(const Visit &visit)
{
    const QByteArray token = tokenFor(m_shop, {m_regulars[visit.regular].person, Role::Customer});
    m_client.send({"orders", "do/place", visit.body, token, visit.id},
        [this, visit](const Reply &reply) { answered(visit, reply); });
}

void SimulatedCustomers::answered(const Visit &visit, const Reply &reply)
{
    if (isProvisional(reply.status))
        return lookAgain(visit, againMs);
    const QJsonDocument said = QJsonDocument::fromJson(reply.body);
    const QString refusal = said["type"_L1].toString();
    if (reply.status == 202 && visit.means == orders::PaymentMethod::Cash) {
        payAtTill(visit, said["order"_L1].toString());
    } else if (reply.status == 202) {
        lookAgain(visit, askAgainMs); // the terminal asks for the card
    } else if (reply.isGood()) {
        served(visit, said.object());
    } else if (refusal == "payment-refused"_L1 && visit.means == orders::PaymentMethod::Account
        && !visit.wasGivenMoney) {
        giveMoney(visit);
    } else if (refusal != "shop-closed"_L1 && refusal != "payment-refused"_L1 && visit.attempts < mostWishes) {
        wish(visit); // something else, or the same at another price
    } else {
        leave(visit, refusal);
    }
}

void SimulatedCustomers::lookAgain(Visit visit, int afterMs)
{
    if (visit.repetitions >= mostRepetitions)
        return leave(visit, u"never answered"_s);
    ++visit.repetitions;
    QTimer::singleShot(afterMs, this, [this, visit] { order(visit); });
}

// Too early, before the bank has heard of it, is no harm: it is still awaited when they look again.
void SimulatedCustomers::payAtTill(const Visit &visit, const QString &order)
{
    const QJsonObject given{{u"amount"_s, banknote}, {u"currency"_s, u"EUR"_s}};
    m_client.send(
        {"bank", "do/take-cash", compact({{u"order"_s, order}, {u"given"_s, given}}), tokenFor(m_shop, m_till)},
        [this, visit](const Reply &) { lookAgain(visit, askAgainMs); });
}

void SimulatedCustomers::served(const Visit &visit, const QJsonObject &receipt)
{
    const qint64 total = receipt["total"_L1]["amount"_L1].toInteger();
    ++m_served;
    for (const QJsonValue &line : receipt["lines"_L1].toArray())
        m_pieces += line["quantity"_L1].toInteger();
    m_paid[receipt["total"_L1]["currency"_L1].toString()] += total;
    Remembered &means = m_means[enumText(visit.means)];
    ++means.orders;
    means.paid += total;
    // Nobody comes back when the shop is about to close.
    if (m_arrivals.size() * 4 > size_t(m_came) && m_dice() % bringsBackOneIn == 0)
        return bringBack(visit, receipt["order"_L1].toString(), newId());
    leave(visit, {});
}

void SimulatedCustomers::bringBack(const Visit &visit, const QString &order, const QByteArray &id)
{
    m_client.send({"orders", "do/refund", compact({{u"order"_s, order}}), tokenFor(m_shop, m_till), id},
        [this, visit, order, id](const Reply &reply) {
            if (isProvisional(reply.status))
                return void(QTimer::singleShot(againMs, this, [=, this] { bringBack(visit, order, id); }));
            if (reply.isGood()) {
                Remembered &means = m_means[enumText(visit.means)];
                ++means.refunds;
                means.refunded += QJsonDocument::fromJson(reply.body)["refunded"_L1]["amount"_L1].toInteger();
            }
            leave(visit, {});
        });
}

void SimulatedCustomers::giveMoney(Visit visit)
{
    visit.wasGivenMoney = true;
    const QJsonObject body{{u"customer"_s, m_regulars[visit.regular].person.text()},
        {u"amount"_s, QJsonObject{{u"amount"_s, walletOfACustomer}, {u"currency"_s, u"EUR"_s}}}};
    m_client.send({"bank", "do/top-up", compact(body), tokenFor(m_shop, administratorOf(m_shop))},
        [this, visit](const Reply &reply) { reply.isGood() ? wish(visit) : leave(visit, u"no money"_s); });
}

void SimulatedCustomers::leave(const Visit &visit, const QString &why)
{
    m_regulars[visit.regular].isInside = false;
    --m_inside;
    if (!why.isEmpty())
        ++m_left[why];
    if (haveAllLeft() && m_whenAllHaveLeft)
        std::exchange(m_whenAllHaveLeft, {})();
}

void SimulatedCustomers::whenAllHaveLeft(std::function<void()> then)
{
    haveAllLeft() ? then() : void(m_whenAllHaveLeft = std::move(then));
}

QJsonObject SimulatedCustomers::told() const
{
    QJsonObject paid, means, left;
    for (const auto &[currency, amount] : m_paid)
        paid[currency] = amount;
    for (const auto &[method, of] : m_means)
        means[method] = QJsonObject{
            {u"orders"_s, of.orders}, {u"paid"_s, of.paid}, {u"refunds"_s, of.refunds}, {u"refunded"_s, of.refunded}};
    for (const auto &[why, count] : m_left)
        left[why] = count;
    return {{u"came"_s, m_came}, {u"served"_s, m_served}, {u"pieces"_s, m_pieces}, {u"paid"_s, paid},
        {u"means"_s, means}, {u"leftWithout"_s, left}};
}

QString SimulatedCustomers::inWords() const
{
    QStringList money, means, left;
    int refunds = 0;
    qint64 refunded = 0;
    for (const auto &[currency, amount] : m_paid)
        money.append(amountText(amount) + u' ' + currency);
    for (const auto &[method, of] : m_means) {
        means.append(u"%1 by %2 for %3"_s.arg(of.orders).arg(method, amountText(of.paid)));
        refunds += of.refunds;
        refunded += of.refunded;
    }
    for (const auto &[why, count] : m_left)
        left.append(u"%1 %2"_s.arg(count).arg(why));
    const auto orNobody = [](const QStringList &parts) { return parts.isEmpty() ? u"nobody"_s : parts.join(u", "_s); };
    return u"%1 came, %2 were served with %3 pieces for %4 (%5); %6 brought something back for %7; left without "
           u"anything: %8"_s.arg(m_came)
               .arg(m_served)
               .arg(m_pieces)
               .arg(money.isEmpty() ? u"nothing"_s : money.join(u", "_s), orNobody(means))
               .arg(refunds)
               .arg(amountText(refunded), orNobody(left));
}

}
