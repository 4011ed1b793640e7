// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/replay/replayed_shop.h"

#include "apps/cli/people.h"
#include "apps/cli/trouble.h"
#include "shared/contracts/topics.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int mostAttempts = 20;
constexpr int againMs = 300;
constexpr int heardMs = 1000; // the journal overtakes the answer or comes right behind it
constexpr qint64 mostAtOnce = 1000; // units of one add-units

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

void pause(int ms)
{
    waitUntil([] { return false; }, ms);
}

}

ReplayedShop::ReplayedShop(const ShopSettings &shop)
    : m_shop(shop)
    , m_connected(shop)
    , m_kiosk{*Id::parse(QUuid::createUuid().toString(QUuid::WithoutBraces)), Role::Kiosk, {}}
{
    m_connected.client().watch(topics::journal(shop.site.toUtf8(), "orders"), [this](const Message &turn) {
        for (const QJsonValue &value : QJsonDocument::fromJson(turn.payload).array()) {
            const QJsonObject event = value.toObject();
            m_tally.take(event);
            if (event["type"_L1].toString() == "OrderPlaced"_L1)
                m_orderOfCause[event["cause"_L1].toString()] = event["subject"_L1].toString();
        }
    });
}

Caller ReplayedShop::manager() const { return {administratorOf(m_shop).subject, Role::Manager, {}}; }
Caller ReplayedShop::cashier() const { return {administratorOf(m_shop).subject, Role::Cashier, {}}; }

Reply ReplayedShop::ask(
    const QByteArray &service, const QByteArray &what, const QJsonObject &body, const Caller &who, const QByteArray &id)
{
    const QByteArray kept = id.isEmpty() ? QUuid::createUuid().toByteArray(QUuid::WithoutBraces) : id;
    Reply reply;
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        reply = m_connected.client().ask({service, what, compact(body), tokenFor(m_shop, who), kept});
        if (reply.status != 0 && reply.status != 429 && reply.status != 503)
            return reply;
        pause(againMs);
    }
    return reply;
}

Caller ReplayedShop::customer(const QString &recorded)
{
    const auto known = m_customers.find(recorded);
    if (known != m_customers.end())
        return known->second;
    // New at each replay: what somebody has on an account from before would let pass what was refused.
    const QString name =
        u"replayed %1 %2"_s.arg(recorded.last(12), QString::fromLatin1(m_kiosk.subject.bytes().last(8)));
    const Reply reply =
        ask("auth", "do/register", {{u"name"_s, name}, {u"role"_s, u"customer"_s}}, administratorOf(m_shop));
    const auto person = Id::parse(QJsonDocument::fromJson(reply.body)["person"_L1].toString());
    if (!reply.isGood() || !person)
        throw Trouble(u"%1 could not be registered: %2"_s.arg(name, reply.reason()));
    return m_customers.emplace(recorded, Caller{*person, Role::Customer, {}}).first->second;
}

std::optional<QString> ReplayedShop::placedBy(const QByteArray &request)
{
    const QString cause = u"request-"_s + QString::fromLatin1(request);
    if (!waitUntil([&] { return m_orderOfCause.contains(cause); }, heardMs))
        return std::nullopt; // it was refused before it was placed
    return m_orderOfCause[cause];
}

bool ReplayedShop::setPrice(const QString &sku, const QJsonObject &price)
{
    const Reply asked = ask("menu", "ask/product", {{u"sku"_s, sku}}, manager());
    QJsonObject card = QJsonDocument::fromJson(asked.body).object();
    if (!asked.isGood())
        return false;
    if (card["price"_L1].toObject() == price && !card.contains("availableFrom"_L1))
        return true;
    card[u"price"_s] = price;
    return putProduct(card).isGood();
}

Reply ReplayedShop::putProduct(QJsonObject card)
{
    card.remove("availableFrom"_L1);
    card.remove("availableUntil"_L1);
    return ask("menu", "do/put-product", card, manager());
}

bool ReplayedShop::stockUp(const QString &sku, qint64 available)
{
    const Reply asked = ask("inventory", "ask/stock", {}, manager());
    qint64 missing = available;
    for (const QJsonValue &product : QJsonDocument::fromJson(asked.body)["items"_L1].toArray())
        if (product["sku"_L1].toString() == sku)
            missing -= product["available"_L1].toInteger();
    for (; missing > 0; missing -= mostAtOnce)
        if (!ask("inventory", "do/add-units", {{u"sku"_s, sku}, {u"quantity"_s, std::min(missing, mostAtOnce)}},
                manager())
                 .isGood())
            return false;
    return true;
}

bool ReplayedShop::waitFor(const std::set<QString> &orders, int timeoutMs)
{
    return waitUntil(
        [&] {
            return std::all_of(orders.begin(), orders.end(), [this](const QString &order) {
                const TalliedOrder *found = m_tally.find(order);
                return found && found->fate != OrderFate::Open;
            });
        },
        timeoutMs);
}

}
