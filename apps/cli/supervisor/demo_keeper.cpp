// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/supervisor/demo_keeper.h"

#include "apps/cli/people.h"
#include "apps/cli/trouble.h"
#include "shared/contracts/topics.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

struct DemoProduct {
    const char *sku;
    const char *name;
    int cents;
    int shelfLifeMinutes;
    int shelf; // how many there are when nothing was sold
};

constexpr DemoProduct products[] = {
    {"bread", "Bread", 320, 2 * 24 * 60, 12},
    {"donut", "Donut", 180, 12 * 60, 12},
    {"croissant", "Croissant", 150, 10 * 60, 12},
    {"pretzel", "Pretzel", 110, 8 * 60, 12},
    {"roll", "Roll", 60, 12 * 60, 24},
    {"rye-loaf", "Rye loaf", 480, 4 * 24 * 60, 8},
    {"cheesecake", "Cheesecake, a slice", 390, 24 * 60, 8},
};

struct DemoPerson {
    const char *name;
    const char *role;
};

constexpr DemoPerson people[] = {{"alice", "customer"}, {"bob", "customer"}, {"carol", "customer"},
    {"dave", "customer"}, {"erin", "customer"}, {"frank", "customer"}, {"mona", "manager"}, {"oscar", "baker"}};

constexpr qint64 pocketMoney = 500'00;
constexpr auto soldIsReplacedAfter = std::chrono::minutes(10);
constexpr int requestMs = 10'000;
const QUuid demoSpace(u"0d9e4b56-2b71-5c0e-8a4d-2f8f0f6b7a33"_s);

const DemoProduct *productOf(const QByteArray &sku)
{
    for (const DemoProduct &product : products)
        if (sku == product.sku)
            return &product;
    return nullptr;
}

Instant wallNow() { return {QDateTime::currentMSecsSinceEpoch()}; }

QJsonObject euros(qint64 cents) { return {{u"amount"_s, cents}, {u"currency"_s, u"EUR"_s}}; }

}

DemoKeeper::DemoKeeper(const ShopSettings &shop, ShopClient &client)
    : m_shop(shop)
    , m_client(client)
    , m_clock(orTrouble(ClockMapping::load(shop.dataFolder)))
{
    m_nextReplacement.setSingleShot(true);
    connect(&m_nextReplacement, &QTimer::timeout, this, &DemoKeeper::replaceSold);
}

// The same request always has the same id, so that a shop that is started again is not given everything anew.
QByteArray DemoKeeper::fixedId(const QByteArray &what) const
{
    return QUuid::createUuidV5(demoSpace, m_shop.shop.toUtf8() + '/' + what).toByteArray(QUuid::WithoutBraces);
}

Reply DemoKeeper::request(
    const QByteArray &service, const QByteArray &what, const QJsonObject &body, const QByteArray &id)
{
    return m_client.ask({service, what, QJsonDocument(body).toJson(QJsonDocument::Compact),
        tokenFor(m_shop, administratorOf(m_shop)), id, requestMs});
}

void DemoKeeper::fill()
{
    const QString done = m_shop.path(u"demo-people-are-here"_s);
    putProducts();
    if (!QFile::exists(done)) {
        registerPeople();
        orTrouble(writeFile(done, {}));
    }
    const Reply stock = request("inventory", "ask/stock", {}, {});
    for (const QJsonValue &item : QJsonDocument::fromJson(stock.body)["items"_L1].toArray())
        m_onShelf[item["sku"_L1].toString().toUtf8()] =
            item["available"_L1].toInteger() + item["reserved"_L1].toInteger();
    const QByteArray site = m_shop.site.toUtf8();
    m_client.watch(topics::state(site, "inventory", "stock/+"), [this](const Message &m) { stockChanged(m); });
    m_client.watch(topics::event(site, "inventory", "ItemsHandedOver"), [this](const Message &m) { handedOver(m); });
    for (const DemoProduct &product : products)
        replenish(product.sku);
    const bool isFull = waitUntil(
        [this] {
            return std::all_of(std::begin(products), std::end(products),
                [this](const DemoProduct &product) { return m_onShelf.value(product.sku) >= product.shelf; });
        },
        requestMs);
    if (!isFull)
        throw Trouble(u"the demo's shelf could not be filled"_s);
}

void DemoKeeper::putProducts()
{
    const Reply reply = request("menu", "ask/products", {}, {});
    QMap<QString, QJsonObject> known;
    for (const QJsonValue &product : QJsonDocument::fromJson(reply.body)["products"_L1].toArray())
        known.insert(product["sku"_L1].toString(), product.toObject());
    for (const DemoProduct &product : products) {
        const QString sku = QString::fromLatin1(product.sku);
        if (known.contains(sku)) // whoever changed its price has reasons
            continue;
        const QJsonObject body{{u"sku"_s, sku}, {u"name"_s, QString::fromLatin1(product.name)},
            {u"price"_s, euros(product.cents)}, {u"shelfLifeMinutes"_s, product.shelfLifeMinutes}};
        if (const Reply put = request("menu", "do/put-product", body, {}); !put.isGood())
            throw Trouble(u"the demo's %1 could not be put on the menu: %2"_s.arg(sku, put.reason()));
    }
}

void DemoKeeper::registerPeople()
{
    for (const DemoPerson &person : people) {
        const QString name = QString::fromLatin1(person.name);
        const QJsonObject body{{u"name"_s, name}, {u"role"_s, QString::fromLatin1(person.role)}};
        const Reply reply = request("auth", "do/register", body, fixedId(QByteArray("register/") + person.name));
        // Somebody of that name may have registered before the demo began.
        if (!reply.isGood() && reply.status != 409)
            throw Trouble(u"%1 could not be registered: %2"_s.arg(name, reply.reason()));
        if (person.role == QByteArrayView("customer"))
            topUp(person.name, personNamed(m_shop, name).subject.bytes());
    }
}

void DemoKeeper::topUp(const QByteArray &name, const QByteArray &person)
{
    const QJsonObject body{{u"customer"_s, QString::fromLatin1(person)}, {u"amount"_s, euros(pocketMoney)}};
    const Reply reply = request("bank", "do/top-up", body, fixedId("top-up/" + name));
    if (!reply.isGood())
        throw Trouble(u"%1 could not be given money: %2"_s.arg(QString::fromLatin1(name), reply.reason()));
}

void DemoKeeper::stockChanged(const Message &state)
{
    const QJsonDocument stock = QJsonDocument::fromJson(state.payload);
    const QByteArray sku = stock["sku"_L1].toString().toUtf8();
    const qint64 before = m_onShelf.value(sku);
    const qint64 now = stock["available"_L1].toInteger() + stock["reserved"_L1].toInteger();
    m_onShelf[sku] = now;
    if (now > before)
        m_coming[sku] = qMax<qint64>(0, m_coming.value(sku) - (now - before));
    // A sale's event may come a moment after its stock: what is missing is looked at when both have arrived.
    QTimer::singleShot(1000, this, [this, sku] { replenish(sku); });
}

void DemoKeeper::handedOver(const Message &event)
{
    const Instant replaceAt =
        wallNow() + std::chrono::duration_cast<Milliseconds>(soldIsReplacedAfter / std::max(1.0, m_clock.speed));
    QHash<QByteArray, qint64> quantities;
    for (const QJsonValue &unit : QJsonDocument::fromJson(event.payload)["data"_L1]["units"_L1].toArray())
        ++quantities[unit["sku"_L1].toString().toUtf8()];
    for (auto it = quantities.cbegin(); it != quantities.cend(); ++it)
        m_sold.push_back({replaceAt, it.key(), it.value()});
    if (!m_nextReplacement.isActive())
        replaceSold();
}

void DemoKeeper::replaceSold()
{
    while (!m_sold.empty() && m_sold.front().replaceAt <= wallNow()) {
        const QByteArray sku = m_sold.front().sku;
        m_sold.pop_front();
        replenish(sku);
    }
    if (!m_sold.empty())
        m_nextReplacement.start(int(std::max<qint64>(1, (m_sold.front().replaceAt - wallNow()).count())));
}

qint64 DemoKeeper::awaited(const QByteArray &sku) const
{
    qint64 quantity = m_coming.value(sku);
    for (const Sold &sold : m_sold)
        if (sold.sku == sku)
            quantity += sold.quantity;
    return quantity;
}

void DemoKeeper::replenish(const QByteArray &sku)
{
    const DemoProduct *product = productOf(sku);
    if (!product)
        return;
    const qint64 missing = product->shelf - m_onShelf.value(sku) - awaited(sku);
    if (missing <= 0)
        return;
    m_coming[sku] += missing;
    const QJsonObject body{{u"sku"_s, QString::fromLatin1(sku)}, {u"quantity"_s, missing}};
    m_client.send({"inventory", "do/add-units", QJsonDocument(body).toJson(QJsonDocument::Compact),
                      tokenFor(m_shop, administratorOf(m_shop)), {}, requestMs},
        [this, sku, missing](const Reply &reply) {
            if (reply.isGood())
                return;
            m_coming[sku] = qMax<qint64>(0, m_coming.value(sku) - missing);
            QTimer::singleShot(5000, this, [this, sku] { replenish(sku); });
        });
}

}
