// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/customers/simulated_customers.h"

#include "apps/cli/customers/appetite.h"
#include "apps/cli/customers/arrivals.h"
#include "apps/cli/people.h"
#include "apps/cli/trouble.h"
#include "shared/contracts/codec.h"
#include "shared/contracts/topics.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int requestMs = 10'000;
constexpr int menuPatienceMs = 10'000;
constexpr int againMs = 1000;
constexpr int mostRepetitions = 120;
constexpr int mostWishes = 2;
constexpr qint64 pocketMoney = 50'00;

Instant wallNow() { return {QDateTime::currentMSecsSinceEpoch()}; }

QByteArray newId() { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); }

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
    return m_client.ask({service, what, QJsonDocument(body).toJson(QJsonDocument::Compact),
        tokenFor(m_shop, administratorOf(m_shop)), {}, requestMs});
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
    wish({.regular = who});
}

void SimulatedCustomers::wish(Visit visit)
{
    const auto picked = pickFrom(*m_menu, m_regulars[visit.regular].favourite, m_dice);
    if (!picked)
        return leave(visit, u"nothing to buy"_s);
    visit.id = newId();
    visit.body = encode(*picked);
    ++visit.attempts;
    order(visit);
}

void SimulatedCustomers::order(const Visit &visit)
{
    const QByteArray token = tokenFor(m_shop, {m_regulars[visit.regular].person, Role::Customer});
    m_client.send({"orders", "do/place", visit.body, token, visit.id, requestMs},
        [this, visit](const Reply &reply) { answered(visit, reply); });
}

void SimulatedCustomers::answered(const Visit &visit, const Reply &reply)
{
    if (isProvisional(reply.status)) {
        if (visit.repetitions >= mostRepetitions)
            return leave(visit, u"never answered"_s);
        Visit again = visit;
        ++again.repetitions;
        QTimer::singleShot(againMs, this, [this, again] { order(again); });
        return;
    }
    const QJsonDocument said = QJsonDocument::fromJson(reply.body);
    const QString refusal = said["type"_L1].toString();
    if (reply.isGood()) {
        ++m_served;
        for (const QJsonValue &line : said["lines"_L1].toArray())
            m_pieces += line["quantity"_L1].toInteger();
        m_paid[said["total"_L1]["currency"_L1].toString()] += said["total"_L1]["amount"_L1].toInteger();
        leave(visit, {});
    } else if (refusal == "payment-refused"_L1 && !visit.wasGivenMoney) {
        giveMoney(visit);
    } else if (refusal != "shop-closed"_L1 && refusal != "payment-refused"_L1 && visit.attempts < mostWishes) {
        wish(visit); // something else, or the same at another price
    } else {
        leave(visit, refusal);
    }
}

void SimulatedCustomers::giveMoney(Visit visit)
{
    visit.wasGivenMoney = true;
    const QJsonObject body{{u"customer"_s, m_regulars[visit.regular].person.text()},
        {u"amount"_s, QJsonObject{{u"amount"_s, pocketMoney}, {u"currency"_s, u"EUR"_s}}}};
    m_client.send({"bank", "do/top-up", QJsonDocument(body).toJson(QJsonDocument::Compact),
                      tokenFor(m_shop, administratorOf(m_shop)), {}, requestMs},
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
    QJsonObject paid, left;
    for (const auto &[currency, amount] : m_paid)
        paid[currency] = amount;
    for (const auto &[why, count] : m_left)
        left[why] = count;
    return {{u"came"_s, m_came}, {u"served"_s, m_served}, {u"pieces"_s, m_pieces}, {u"paid"_s, paid},
        {u"leftWithout"_s, left}};
}

QString SimulatedCustomers::inWords() const
{
    QStringList money, left;
    for (const auto &[currency, amount] : m_paid)
        money.append(u"%1 %2"_s.arg(QString::number(double(amount) / 100, 'f', 2), currency));
    for (const auto &[why, count] : m_left)
        left.append(u"%1 %2"_s.arg(count).arg(why));
    return u"%1 came, %2 were served with %3 pieces for %4; left without anything: %5"_s.arg(m_came)
        .arg(m_served)
        .arg(m_pieces)
        .arg(money.isEmpty() ? u"nothing"_s : money.join(u", "_s), left.isEmpty() ? u"nobody"_s : left.join(u", "_s));
}

}
