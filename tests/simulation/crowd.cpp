// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/crowd.h"

#include "shared/contracts/codec.h"
#include "shared/contracts/inventory_waste.h"
#include "shared/contracts/orders.h"
#include "shared/contracts/services.h"

using namespace std::chrono_literals;

namespace bakery::simulation {
namespace {

constexpr int productCount = 12;
constexpr int appCount = 6;

QByteArray number(qint64 value) { return QByteArray::number(value); }
QByteArray euros(qint64 amount) { return R"({"amount":)" + number(amount) + R"(,"currency":"EUR"})"; }

}

Crowd::Crowd(World &world, const DayPlan &plan, const SigningKey &key)
    : m_world(world)
    , m_plan(plan)
    , m_chance(world.chance.branch())
    , m_signer(key, World::site)
{
    const auto somebody = [&](Role role) { return Person{{m_chance.nextId(world.scheduler.now()), role}}; };
    m_manager = somebody(Role::Manager);
    m_administrator = somebody(Role::Administrator);
    m_baker = somebody(Role::Baker);
    m_cashier = somebody(Role::Cashier);
    for (int i = 0; i < plan.customers; ++i)
        m_customers.push_back(somebody(Role::Customer));
    m_ordersOf.resize(m_customers.size());
    for (int i = 0; i < productCount; ++i)
        m_products.push_back({"product-" + number(i), m_chance.between(80, 600), int(m_chance.between(40, 300))});
    for (int i = 0; i < appCount; ++i)
        m_clients.push_back(std::make_unique<Client>(world, m_signer, "app-" + number(i)));
    m_opening = std::make_unique<Opening>(world, office(), m_administrator, m_cashier);
    QByteArrayList skus;
    for (const Product &product : m_products)
        skus.append(product.sku);
    m_carts = std::make_unique<Carts>(world, skus);
    m_leavers = std::make_unique<Leavers>(world, office(), m_cashier, skus);
    m_bakehouse = std::make_unique<Bakehouse>(world, office(), m_manager, m_baker, skus);
}

bool Crowd::isDone() const
{
    return std::all_of(m_clients.begin(), m_clients.end(), [](const auto &client) { return client->open() == 0; });
}

std::vector<Client::Memory> Crowd::memories() const
{
    std::vector<Client::Memory> memories;
    for (const auto &client : m_clients)
        memories.push_back(client->memory());
    return memories;
}

void Crowd::returnTo(const std::vector<Client::Memory> &memories)
{
    auto memory = memories.begin();
    for (const auto &client : m_clients)
        client->returnTo(*memory++);
    m_opening->returnTo();
    m_carts->returnTo();
    m_leavers->returnTo();
}

Client &Crowd::someApp() { return **std::next(m_clients.begin(), m_chance.between(0, appCount - 1)); }

// A customer's ids are plain, so that other customers have the same ones.
void Crowd::prepare()
{
    for (Product &product : m_products) {
        put(product);
        m_world.scheduler.callAfter(1s, [this, &product] { bake(product, 20); });
    }
    for (const Person &customer : m_customers)
        topUp(customer, m_chance.between(500, 6000));
    m_opening->prepare();
    m_bakehouse->prepare();
}

void Crowd::openShop()
{
    const Instant opened = m_world.scheduler.now();
    for (int i = 0; i < m_plan.orders; ++i)
        m_world.scheduler.callAt(opened + m_chance.pause(0, m_plan.open.count()), [this] { order(); });
    const int shifts = std::max(20, m_plan.orders / 5);
    for (int i = 0; i < shifts / 2; ++i)
        m_world.scheduler.callAt(opened + m_chance.pause(0, m_plan.open.count()), [this] { m_bakehouse->work(); });
    for (int i = 0; i < shifts; ++i)
        m_world.scheduler.callAt(opened + m_chance.pause(0, m_plan.open.count()), [this] { work(); });
    for (qint64 i = m_chance.between(-2, 2); i > 0; --i)
        m_world.scheduler.callAt(opened + m_chance.pause(0, m_plan.open.count()), [this] { m_leavers->begin(); });
    if (m_chance.happens(400))
        m_world.scheduler.callAt(opened + m_plan.open - m_chance.pause(0, 20'000), [this] { m_opening->closeEarly(); });
}

QByteArray Crowd::someLines(qint64 &total, bool &isKnown)
{
    QByteArray lines;
    for (int i = int(m_chance.between(1, 3)); i > 0; --i) {
        const Product &product = m_chance.pick(m_products);
        const qint64 quantity = m_chance.happens(30) ? 25 : m_chance.between(1, 3);
        total += quantity * product.price;
        lines += (lines.isEmpty() ? "" : ",") + QByteArray(R"({"sku":")") + product.sku + R"(","quantity":)"
            + number(quantity) + '}';
    }
    isKnown = !m_chance.happens(10);
    if (!isKnown)
        lines += R"(,{"sku":"air","quantity":1})";
    return lines;
}

void Crowd::order()
{
    const size_t index = size_t(m_chance.between(0, qint64(m_customers.size()) - 1));
    if (m_chance.happens(60))
        return m_carts->begin(someApp(), m_customers[index]);
    qint64 total = 0;
    bool isKnown = true;
    QByteArray body = R"({"lines":[)" + someLines(total, isKnown) + R"(],"pay":{"method":")"
        + (m_chance.happens(250) ? "card" : "account") + R"("})";
    if (m_chance.happens(300))
        body += R"(,"expectedTotal":)" + euros(total);
    Client &app = someApp();
    ++m_world.tally.orders;
    Errand &errand = app.run({.who = &m_customers[index],
        .request = "orders/do/place",
        .id = "order-" + number(++m_ordersOf[index]),
        .body = body + '}',
        .patience = m_chance.pause(300, 4000),
        .timeoutMs = int(m_chance.between(500, 9000)),
        .settled = [this, &app](Errand &settled) { afterOrder(app, settled); }});
    if (m_chance.happens(80))
        m_world.scheduler.callAfter(m_chance.pause(1, 300), [this, &app, &errand] { loseHeart(app, errand); });
}

void Crowd::afterOrder(Client &app, Errand &errand)
{
    if (m_chance.happens(100))
        m_world.scheduler.callAfter(m_chance.pause(10, 20'000), [&app, &errand] { app.repeat(errand); });
    if (m_chance.happens(40))
        m_world.scheduler.callAfter(m_chance.pause(10, 9000), [&app, &errand] {
            app.repeatChanged(errand, R"({"lines":[{"sku":"product-1","quantity":9}],"pay":{"method":"account"}})");
        });
    if (errand.answer->status == 200 && m_chance.happens(80))
        m_world.scheduler.callAfter(m_chance.pause(10, 5000), [this, &errand] { refund(errand); });
    if (errand.answer->status == 402 && m_chance.happens(500))
        topUp(*errand.who, m_chance.between(500, 4000));
}

// Looks up what is open, and cancels it.
void Crowd::loseHeart(Client &app, Errand &errand)
{
    if (errand.answer)
        return;
    if (errand.openOrder)
        return cancel(app, *errand.who, *errand.openOrder);
    app.run({.who = errand.who,
        .request = "orders/ask/orders",
        .id = nextId("look"),
        .body = R"({"limit":2})",
        .patience = 2s,
        .settled = [this, &app](Errand &look) {
            const auto document = JsonDocument::parse(look.answer->body);
            const auto page = decode<orders::OrderPage>(*document);
            for (const orders::OrderView &view : page->orders)
                if (view.status == orders::OrderStatus::Placed || view.status == orders::OrderStatus::Reserved
                    || view.status == orders::OrderStatus::Paid)
                    return cancel(app, *look.who, view.order);
        }});
}

void Crowd::cancel(Client &app, Person &customer, const Id &order)
{
    app.run({.who = &customer,
        .request = "orders/do/cancel",
        .id = nextId("cancel"),
        .body = R"({"order":")" + order.bytes() + R"("})",
        .patience = 3s});
}

void Crowd::refund(const Errand &errand)
{
    if (!errand.answer)
        return; // the shop was restored to a time before it
    const auto document = JsonDocument::parse(errand.answer->body);
    const auto receipt = decode<orders::Receipt>(*document);
    if (!receipt)
        return;
    QByteArray body = R"({"order":")" + receipt->order.bytes() + '"';
    if (m_chance.happens(500))
        body += R"(,"lines":[{"sku":")" + receipt->units.front().sku.value.toLatin1() + R"(","quantity":1}])";
    office().run({.who = &m_cashier, .request = "orders/do/refund", .id = nextId("refund"), .body = body + '}'});
}

// What the staff does now and then: mostly bake what may be short, sometimes something else.
void Crowd::work()
{
    Product &product = m_chance.pick(m_products);
    const qint64 what = m_chance.between(0, 99);
    if (what < 70) {
        bake(product, m_chance.between(5, 30));
    } else if (what < 76) {
        throwOut(product);
    } else if (what < 80) {
        recall();
    } else if (what < 90) {
        product.price = m_chance.between(80, 600);
        put(product);
    } else if (what < 93) {
        prune();
    } else if (what < 95) {
        m_opening->lookUpDays();
    } else {
        topUp(m_chance.pick(m_customers), m_chance.between(500, 4000));
    }
}

void Crowd::bake(const Product &product, qint64 quantity)
{
    QByteArray body = R"({"sku":")" + product.sku + R"(","quantity":)" + number(quantity);
    if (m_chance.happens(500)) {
        m_batches.append(nextId("batch"));
        body += R"(,"batch":")" + m_batches.last() + '"';
    }
    office().run({.who = &m_baker, .request = "inventory/do/add-units", .id = nextId("tray"), .body = body + '}'});
}

void Crowd::throwOut(const Product &product)
{
    office().run({.who = &m_baker,
        .request = "inventory/do/discard",
        .id = nextId("dropped"),
        .body =
            R"({"reason":"dropped","sku":")" + product.sku + R"(","quantity":)" + number(m_chance.between(1, 5)) + '}',
        .settled = [this](Errand &dropped) {
            if (dropped.answer->status != 200 || m_chance.happens(500))
                return;
            const auto document = JsonDocument::parse(dropped.answer->body);
            office().run({.who = &m_baker,
                .request = "inventory/do/undo-discard",
                .id = nextId("undo"),
                .body = encode(inventory::UndoDiscard{decode<inventory::DiscardedUnits>(*document)->units})});
        }});
}

void Crowd::recall()
{
    if (m_batches.isEmpty())
        return;
    office().run({.who = &m_manager,
        .request = "inventory/do/recall-batch",
        .id = nextId("recall"),
        .body = R"({"batch":")" + m_chance.pick(m_batches) + R"(","reason":"a stone in it"})"});
}

void Crowd::put(Product &product)
{
    office().run({.who = &m_manager,
        .request = "menu/do/put-product",
        .id = nextId("menu"),
        .body = R"({"sku":")" + product.sku + R"(","name":"A )" + product.sku + R"(","price":)" + euros(product.price)
            + R"(,"shelfLifeMinutes":)" + number(product.shelfLifeMinutes) + '}'});
}

void Crowd::topUp(const Person &customer, qint64 amount)
{
    office().run({.who = &m_cashier,
        .request = "bank/do/top-up",
        .id = nextId("money"),
        .body = R"({"customer":")" + customer.caller.subject.bytes() + R"(","amount":)" + euros(amount) + '}'});
}

void Crowd::prune()
{
    office().run({.who = &m_administrator,
        .request = m_chance.pick(serviceNames()).toLatin1() + "/do/prune-journal",
        .id = nextId("prune"),
        .body = "{}"});
}

}
