// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/probes.h"

#include "shared/contracts/topics.h"
#include "shared/messaging/paho_bus.h"
#include "tests/faults/wait.h"

#include <QDateTime>
#include <QTimer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::faults {
namespace {

constexpr auto repeatAfter = 1500ms;
constexpr const char *timeoutMs = "1000"; // then who buys is told that it takes longer

}

const std::vector<Wish> &allWishes()
{
    static const std::vector<Wish> wishes{
        {u"log in"_s, "auth/do/log-in", Role::Customer, R"({"name":"nobody","password":"c2VhbGVk"})"},
        {u"see the menu"_s, "menu/ask/products", Role::Customer, "{}"},
        {u"buy"_s, "orders/do/place", Role::Customer,
            R"({"lines":[{"sku":"product-1","quantity":1}],"pay":{"method":"account"}})"},
        {u"see the shelf"_s, "inventory/ask/stock", Role::Customer, "{}"},
        {u"see one's money"_s, "bank/ask/balance", Role::Customer, "{}"},
        {u"see one's profile"_s, "users/ask/profile", Role::Customer, "{}"},
        {u"see the ovens"_s, "production/ask/ovens", Role::Manager, "{}"},
        {u"see whether it is open"_s, "merchant/ask/day", Role::Customer, "{}"},
        {u"see reports"_s, "reports/ask/today", Role::Manager, "{}"},
    };
    return wishes;
}

Probes::Probes(ShopAtRisk &shop)
    : m_shop(shop)
    , m_account(shop.account(u"app"_s))
    , m_bus(std::make_unique<PahoBus>(m_account))
    , m_customer(m_chance.nextId({QDateTime::currentMSecsSinceEpoch()}))
    , m_manager(m_chance.nextId({QDateTime::currentMSecsSinceEpoch()}))
{
}

Probes::~Probes() { m_bus->close(); }

void Probes::open()
{
    m_bus->open(*this, {{topics::replies("main", m_account.username.toUtf8()) + "/#", Quality::AtLeastOnce}}, {});
    if (!waitUntil([this] { return m_isConnected; }, usualPatience))
        throw FaultsFailed(u"who wants something cannot connect"_s);
    const Wish money{u"money"_s, "bank/do/top-up", Role::Manager,
        "{\"customer\":\"" + m_customer.bytes() + "\",\"amount\":{\"amount\":100000,\"currency\":\"EUR\"}}"};
    m_wanted = {{"money", {&money}}};
    send("money", money);
    const bool isRich = waitUntil([this] { return m_wanted.at("money").status == 200; }, usualPatience);
    m_wanted.clear();
    if (!isRich)
        throw FaultsFailed(u"who wants something gets no money"_s);
}

void Probes::send(const QByteArray &id, const Wish &wish)
{
    const Caller caller{wish.role == Role::Customer ? m_customer : m_manager, wish.role};
    m_bus->publish({"bakery/main/" + wish.topic, wish.body, Quality::AtMostOnce, Retention::Transient,
        topics::replies("main", m_account.username.toUtf8()) + "/probe", id,
        {{"authorization", "Bearer " + m_shop.token(caller)}, {"id", id}, {"timeoutMs", timeoutMs}}});
}

void Probes::sendUnsettled()
{
    for (const auto &[id, wanted] : m_wanted)
        if (wanted.fate() != Fate::Yes)
            send(id, *wanted.wish);
}

void Probes::busArrived(std::vector<Message> messages)
{
    for (const Message &message : messages)
        if (const auto wanted = m_wanted.find(message.correlationData); wanted != m_wanted.end())
            wanted->second.status = message.property("status").toInt();
}

std::map<QString, Fate> Probes::now() const
{
    std::map<QString, Fate> fates;
    for (const auto &[id, wanted] : m_wanted)
        fates[wanted.wish->name] = wanted.fate();
    return fates;
}

std::map<QString, Fate> Probes::fates(const std::map<QString, Fate> &expected)
{
    m_wanted.clear();
    for (const Wish &wish : allWishes())
        m_wanted[m_chance.nextId({QDateTime::currentMSecsSinceEpoch()}).bytes()] = {&wish};
    QTimer again;
    QObject::connect(&again, &QTimer::timeout, &again, [this] { sendUnsettled(); });
    again.start(repeatAfter);
    sendUnsettled();
    waitUntil([&] { return now() == expected; }, usualPatience);
    return now();
}

bool Probes::areAllSettled()
{
    QTimer again;
    QObject::connect(&again, &QTimer::timeout, &again, [this] { sendUnsettled(); });
    again.start(repeatAfter / 5);
    const auto areSettled = [this] {
        return std::all_of(
            m_wanted.begin(), m_wanted.end(), [](const auto &one) { return one.second.fate() == Fate::Yes; });
    };
    return waitUntil(areSettled, usualPatience);
}

}
