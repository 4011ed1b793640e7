// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bus/served_shop.h"

#include "services/menu/menu_service.h"
#include "services/orders/orders_service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

const QByteArray answers = "bakery/main/reply/anna/answers";

}

ServedShop::ServedShop(BusEnd &end)
    : customer(end, u"anna"_s)
    , m_end(end)
    , m_clock(end.scheduler())
    , m_menu(seat<MenuService>("menu"))
    , m_orders(seat<OrdersService>("orders"))
{
}

template <typename S>
std::unique_ptr<SeatedService> ServedShop::seat(const char *name)
{
    SeatedService::Place place{.site = "main",
        .service = name,
        .instance = QByteArray(name) + "-1",
        .store = {Dialect::Sqlite, m_folder.filePath(QLatin1StringView(name) + u".sqlite"_s), {}},
        .dataFolder = m_folder.path(),
        .make = [](Context &context) { return std::make_unique<S>(context); }};
    return std::make_unique<SeatedService>(
        std::move(place), m_end.scheduler(), m_end.newBus(QLatin1StringView(name) + u"-1"_s), m_clock, m_chance);
}

bool ServedShop::isOpen()
{
    if (!customer.join({{"bakery/main/reply/anna/#", Quality::AtLeastOnce}, {"bakery/main/+/presence/+"}}))
        return false;
    const VerifyingKey &key = m_key.publicHalf();
    const auth::PublicKeys keys{.keys = {{QString::fromLatin1(key.kid()), QString::fromLatin1(key.pem())}}};
    customer.bus->publish(retained("bakery/main/auth/state/keys", encode(keys)));
    return m_end.waitFor([this] {
        const auto menu = presenceOf("menu"), orders = presenceOf("orders");
        return menu && orders && menu->role == Standing::Leader && orders->role == Standing::Leader;
    });
}

Message ServedShop::request(const QByteArray &topic, const QByteArray &body, const QByteArray &id) const
{
    const Caller manager{*Id::parse(u"0190b7a2-7f3e-7c5a-9d10-3f1e2a4b5c6d"_s), Role::Manager};
    Message request = message(topic, body, Quality::AtLeastOnce);
    request.responseTopic = answers;
    request.correlationData = id;
    request.userProperties = {
        {"authorization", "Bearer " + TokenSigner(m_key, "main").sign(manager, m_clock.wallNow())}};
    return request;
}

Message ServedShop::putProduct(const QByteArray &sku) const
{
    const menu::PutProduct product{QString::fromLatin1(sku), u"A product"_s, {320, u"EUR"_s}, 60};
    return request("bakery/main/menu/do/put-product", encode(product), "put-" + sku);
}

std::optional<Message> ServedShop::answerTo(const Message &request)
{
    const size_t before = customer.arrived.size();
    const auto answer = [&] {
        return std::find_if(customer.arrived.begin() + qsizetype(before), customer.arrived.end(),
            [&](const Message &one) { return one.correlationData == request.correlationData; });
    };
    customer.bus->publish(request);
    if (!m_end.waitFor([&] { return answer() != customer.arrived.end(); }))
        return std::nullopt;
    return *answer();
}

int ServedShop::statusOf(const std::optional<Message> &answer)
{
    return answer ? answer->property("status").toInt() : 0;
}

std::optional<Presence> ServedShop::presenceOf(const QByteArray &service) const
{
    const QByteArray topic = "bakery/main/" + service + "/presence/" + service + "-1";
    const auto last = std::find_if(
        customer.arrived.rbegin(), customer.arrived.rend(), [&](const Message &one) { return one.topic == topic; });
    if (last == customer.arrived.rend())
        return std::nullopt;
    return readAs<Presence>(last->payload);
}

}
