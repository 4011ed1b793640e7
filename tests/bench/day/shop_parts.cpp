// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/day/shop_parts.h"

#include "shared/contracts/services.h"
#include "shared/tokens/sealing.h"
#include "tests/bench/day/client.h"
#include "tests/bench/orders/load.h"
#include "tests/bench/orders/process_cost.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::bench {
namespace {

constexpr double memoryGoal = 250; // MB
constexpr double blockedGoalMs = 50;
constexpr auto probeEvery = 5ms;
constexpr int menusChanged = 20;
constexpr auto betweenMenus = 300ms; // a menu is published four times a second at most

void require(const Client::Answer &answer, const char *what)
{
    if (answer.status != 200)
        throw BenchFailed(u"%1 was refused: "_s.arg(QString::fromUtf8(what)) + QString::fromUtf8(answer.body));
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

QByteArray productBody(int number, int cents)
{
    const QByteArray text = QByteArray::number(number);
    return "{\"sku\":\"product-" + text + "\",\"name\":\"Product " + text + "\",\"price\":{\"amount\":"
        + QByteArray::number(cents) + ",\"currency\":\"EUR\"},\"shelfLifeMinutes\":720,\"allergens\":[\"gluten\"]}";
}

// Asks all the time, and remembers who had to wait longest.
class Probe {
public:
    Probe(Client &client, QByteArray what, QByteArray body, QByteArray token)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [=, this, &client] {
            const auto since = std::chrono::steady_clock::now();
            ++m_open;
            client.send(what, body, token, [this, since](const Client::Answer &) {
                const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - since;
                m_longestMs = std::max(m_longestMs, took.count());
                --m_open;
            });
        });
        m_timer.start(probeEvery);
    }
    void stop() { m_timer.stop(); }
    bool isAnswered() const { return m_open == 0; }
    double longestMs() const { return m_longestMs; }

private:
    QTimer m_timer;
    int m_open = 0;
    double m_longestMs = 0;
};

}

std::vector<Figure> measureLogIns(ShopUnderTest &shop, int times)
{
    Client client(shop);
    QString key;
    client.watch("bakery/main/auth/state/sealing-key",
        [&key](const QByteArray &state) { key = QJsonDocument::fromJson(state).object()[u"key"_s].toString(); });
    client.waitFor([&key] { return !key.isEmpty(); }, u"the sealing key"_s);
    const auto body = [&key] {
        const QString password = *seal(u"correct horse battery staple"_s, key);
        return QJsonDocument(QJsonObject{{u"name"_s, u"alice"_s}, {u"password"_s, password}}).toJson();
    };
    require(client.ask("auth/do/sign-up", body()), "signing up");
    const QList<qint64> auth{shop.pidOf(u"auth"_s)};
    const double before = cpuSeconds(auth);
    std::vector<double> tookMs;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        require(client.ask("auth/do/log-in", body()), "logging in");
        tookMs.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    const double cpuMs = (cpuSeconds(auth) - before) * 1000 / times;
    return {
        {u"a log-in, p50 of %1"_s.arg(times), shop.store(), medianOf(tookMs), u"ms"_s},
        {u"a log-in, CPU of auth"_s, shop.store(), cpuMs, u"ms"_s},
        {u"memory (PSS) of auth after %1 log-ins"_s.arg(times), shop.store(), pssMegabytes(auth.first()), u"MB"_s,
            std::nullopt, 20.0},
    };
}

std::vector<Figure> measureMemory(ShopUnderTest &shop, qint64 orders)
{
    Load load(shop, 256);
    load.prepare();
    qint64 settled = 0;
    while (settled < orders) {
        load.stockUp(3000);
        const Outcome outcome = load.closed(256, 0ms, 3000ms);
        if (outcome.settled == 0)
            throw BenchFailed(u"nothing is sold any more"_s);
        settled += outcome.settled;
    }
    double all = 0;
    for (const qint64 pid : shop.pids())
        all += pssMegabytes(pid);
    return {{u"memory (PSS) of all services and the broker after %1 orders"_s.arg(settled), shop.store(), all, u"MB"_s,
        std::nullopt, memoryGoal}};
}

std::vector<Figure> measureMenu(ShopUnderTest &shop, int products)
{
    Client client(shop);
    SystemChance chance;
    const QByteArray token = shop.token({chance.nextId({1}), Role::Manager});
    int open = 0;
    for (int i = 0; i < products; ++i) {
        ++open;
        client.send("menu/do/put-product", productBody(i, 100), token, [&open](const Client::Answer &answer) {
            require(answer, "a product");
            --open;
        });
    }
    client.waitFor([&open] { return open == 0; }, u"the products"_s);
    qint64 menuBytes = 0;
    QByteArray awaited;
    bool isSeen = true;
    client.watch("bakery/main/menu/state/menu/en", [&](const QByteArray &menu) {
        menuBytes = menu.size();
        isSeen = isSeen || menu.contains(awaited);
    });
    client.waitFor([&menuBytes] { return menuBytes > 0; }, u"the menu"_s);

    Probe probe(client, "menu/ask/product", R"({"sku":"product-1"})", token);
    std::vector<double> tookMs;
    for (int i = 0; i < menusChanged; ++i) {
        QEventLoop pause;
        QTimer::singleShot(betweenMenus, &pause, &QEventLoop::quit);
        pause.exec();
        awaited = "\"amount\":" + QByteArray::number(7001 + i);
        isSeen = false;
        QElapsedTimer timer;
        timer.start();
        require(client.ask("menu/do/put-product", productBody(0, 7001 + i), token), "a product");
        client.waitFor([&isSeen] { return isSeen; }, u"the changed menu"_s);
        tookMs.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    probe.stop();
    client.waitFor([&probe] { return probe.isAnswered(); }, u"the last answers"_s);
    std::sort(tookMs.begin(), tookMs.end());
    return {
        {u"a menu of %1 products, in each language"_s.arg(products), shop.store(), double(menuBytes) / 1000, u"kB"_s},
        {u"from put-product to the menu that shows it, p50"_s, shop.store(), medianOf(tookMs), u"ms"_s},
        {u"the longest of %1"_s.arg(menusChanged), shop.store(), tookMs.back(), u"ms"_s},
        {u"longest answer of menu meanwhile"_s, shop.store(), probe.longestMs(), u"ms"_s, std::nullopt, blockedGoalMs},
        {u"memory (PSS) of menu then"_s, shop.store(), pssMegabytes(shop.pidOf(u"menu"_s)), u"MB"_s, std::nullopt,
            20.0},
    };
}

}
