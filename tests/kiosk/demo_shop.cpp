// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/demo_shop.h"

#include "shared/contracts/services.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr Milliseconds betweenBatches = 60s;
constexpr int fewestOnTheShelf = 2;
constexpr qint64 batch = 6;

QJsonObject readMenu()
{
    QFile file(u":/demo/menu.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the demonstration's menu is missing");
    return QJsonDocument::fromJson(file.readAll()).object();
}

const QJsonObject &demoMenu()
{
    static const QJsonObject menu = readMenu();
    return menu;
}

bool isBaked(const QJsonObject &product) { return product["kind"_L1].toString() != "made-to-order"_L1; }

void put(TableTopShop &shop, const char *request, const QJsonValue &body)
{
    const QByteArray topic = topics::request(TableTopShop::site, Verb::Do, "menu", request);
    const int status = shop.statusOf(topic, QJsonDocument(body.toObject()).toJson(), shop.tokenOf(shop.manager()));
    if (status != 200)
        qFatal("%s: %d", request, status);
}

StoreAddresses newStores(const QTemporaryDir &folder)
{
    StoreAddresses stores;
    for (const QString &service : serviceNames())
        stores[service] = {Dialect::Sqlite, folder.filePath(service + u".sqlite"_s), {}};
    return stores;
}

}

void putDemoMenu(TableTopShop &shop, const std::function<void(int product)> &putting)
{
    merchant::PutMerchant merchant;
    merchant.legalName = u"Hearth & Crumb"_s;
    merchant.currency = u"EUR"_s;
    if (shop.request(shop.administrator(), merchant).status != 200)
        qFatal("the merchant has no name");
    const QJsonObject &menu = demoMenu();
    for (const auto &category : menu["categories"_L1].toArray())
        put(shop, "put-category", category);
    int product = 2;
    for (const auto &value : menu["products"_L1].toArray()) {
        put(shop, "put-product", value);
        if (isBaked(value.toObject()) && ++product % 7 != 0)
            shop.bakes(value["sku"_L1].toString(), product % 9 + 1);
        putting(product);
    }
}

void changePrice(TableTopShop &shop, const QString &sku, qint64 amount)
{
    for (const auto &value : demoMenu()["products"_L1].toArray()) {
        QJsonObject product = value.toObject();
        if (product["sku"_L1].toString() != sku)
            continue;
        product["price"_L1] = QJsonObject{{u"amount"_s, amount}, {u"currency"_s, u"EUR"_s}};
        put(shop, "put-product", product);
    }
}

DemoShop::DemoShop() : m_shop(newStores(m_stores))
{
    m_shop.comes(Instant{QDateTime::currentMSecsSinceEpoch()} - 1h);
    putDemoMenu(m_shop, [this](int product) { m_shop.pass(product % 5 == 0 ? 10min : 1s); });
    m_shop.comes(Instant{QDateTime::currentMSecsSinceEpoch()});
    m_sinceStart.start();
}

void DemoShop::live()
{
    const Milliseconds now{m_sinceStart.elapsed()};
    m_shop.pass(now - m_lived);
    m_lived = now;
    if (now < m_bakesAt)
        return;
    m_bakesAt = now + betweenBatches;
    bakeWhatIsMissing();
}

void DemoShop::approve(const QString &pairingCode)
{
    m_shop.request(m_shop.manager(), auth::ApprovePairing{pairingCode, u"demonstration"_s});
}

void DemoShop::bakeWhatIsMissing()
{
    for (const auto &value : demoMenu()["products"_L1].toArray()) {
        const QString sku = value["sku"_L1].toString();
        if (isBaked(value.toObject()) && m_shop.stockOf(sku).first < fewestOnTheShelf)
            return m_shop.bakes(sku, batch); // one after the other: that is how an oven does it
    }
}

}
