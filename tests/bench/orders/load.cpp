// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/orders/load.h"

#include "shared/contracts/topics.h"
#include "shared/messaging/paho_bus.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QEventLoop>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::bench {
namespace {

constexpr int products = 24;
constexpr int unitsPerRequest = 1000;
constexpr auto patience = 120s;

QByteArray skuOf(int product) { return "product-" + QByteArray::number(product); }

}

double Outcome::percentile(double share) const
{
    if (latenciesMs.empty())
        return 0;
    std::vector<double> sorted = latenciesMs;
    std::sort(sorted.begin(), sorted.end());
    return sorted[std::min(sorted.size() - 1, size_t(share * double(sorted.size())))];
}

Load::Load(ShopUnderTest &shop, int customers) : m_shop(shop), m_account(shop.account(u"app"_s))
{
    m_bus = std::make_unique<PahoBus>(m_account);
    m_bus->open(*this, {{topics::replies("main", m_account.username.toUtf8()) + "/#", Quality::AtMostOnce}}, {});
    waitFor([this] { return m_isConnected; }, u"the broker"_s);
    for (int i = 0; i < customers; ++i)
        m_customers.push_back({m_chance.nextId({QDateTime::currentMSecsSinceEpoch()}), {}});
    signTokens();
}

Load::~Load() { m_bus->close(); }

void Load::signTokens()
{
    m_staffToken = m_shop.token({m_chance.nextId({1}), Role::Manager});
    for (Customer &customer : m_customers)
        customer.token = m_shop.token({customer.id, Role::Customer});
}

void Load::prepare()
{
    for (int i = 0; i < products; ++i)
        request("bakery/main/menu/do/put-product",
            "{\"sku\":\"" + skuOf(i) + "\",\"name\":\"Product\",\"price\":{\"amount\":" + QByteArray::number(100 + i)
                + ",\"currency\":\"EUR\"},\"shelfLifeMinutes\":100000}",
            m_staffToken);
    for (const Customer &customer : m_customers)
        request("bakery/main/bank/do/top-up",
            "{\"customer\":\"" + customer.id.bytes() + "\",\"amount\":{\"amount\":100000000,\"currency\":\"EUR\"}}",
            m_staffToken);
    waitFor([this] { return m_open == 0; }, u"the preparations"_s);
}

void Load::stockUp(qint64 unitsOfEach)
{
    signTokens();
    for (qint64 done = 0; done < unitsOfEach; done += unitsPerRequest) {
        for (int i = 0; i < products; ++i)
            request("bakery/main/inventory/do/add-units",
                "{\"sku\":\"" + skuOf(i) + "\",\"quantity\":" + QByteArray::number(unitsPerRequest) + '}',
                m_staffToken);
        waitFor([this] { return m_open == 0; }, u"the shelf to be filled"_s);
    }
}

Outcome Load::closed(int customers, Milliseconds warmUp, Milliseconds measured)
{
    m_outcome = {};
    m_goesOn = true;
    m_countFromNs = nowNs() + qint64(warmUp.count()) * 1'000'000;
    for (int i = 0; i < customers; ++i)
        place(i);
    QEventLoop loop;
    QTimer::singleShot(warmUp + measured, &loop, &QEventLoop::quit);
    loop.exec();
    m_outcome.seconds = double(nowNs() - m_countFromNs) / 1e9;
    Outcome outcome = std::move(m_outcome);
    m_goesOn = false;
    waitFor([this] { return m_waiting.empty(); }, u"the last orders"_s);
    return outcome;
}

Outcome Load::open(double perSecond, Milliseconds measured)
{
    m_outcome = {};
    m_goesOn = false;
    m_countFromNs = nowNs();
    const qint64 wanted = qint64(perSecond * double(measured.count()) / 1000);
    qint64 placed = 0;
    QEventLoop loop;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        const qint64 due = std::min(wanted, qint64(double(nowNs() - m_countFromNs) / 1e9 * perSecond));
        for (; placed < due; ++placed)
            place(int(placed % qint64(m_customers.size())));
        if (placed == wanted && m_waiting.empty())
            loop.quit();
    });
    timer.start(1);
    QTimer::singleShot(measured + patience, &loop, &QEventLoop::quit);
    loop.exec();
    m_outcome.seconds = double(nowNs() - m_countFromNs) / 1e9;
    return std::move(m_outcome);
}

void Load::place(int customer)
{
    const int lines = 1 + int(m_dice() % 3);
    const unsigned first = unsigned(m_dice() % products);
    QByteArray body = "{\"lines\":[";
    for (int i = 0; i < lines; ++i)
        body += (i ? ",{\"sku\":\"" : "{\"sku\":\"") + skuOf(int((first + unsigned(i) * 7) % products))
            + "\",\"quantity\":1}";
    body += "],\"pay\":{\"method\":\"account\"}}";
    const QByteArray correlation = m_chance.nextId({QDateTime::currentMSecsSinceEpoch()}).bytes();
    m_waiting.emplace(correlation.toStdString(), Waiting{customer, nowNs()});
    m_bus->publish({"bakery/main/orders/do/place", body, Quality::AtMostOnce, Retention::Transient,
        topics::replies("main", m_account.username.toUtf8()) + "/order", correlation,
        {{"authorization", "Bearer " + m_customers[size_t(customer)].token}, {"timeoutMs", "60000"}}});
}

void Load::request(const QByteArray &topic, const QByteArray &body, const QByteArray &token)
{
    ++m_open;
    m_bus->publish({topic, body, Quality::AtMostOnce, Retention::Transient,
        topics::replies("main", m_account.username.toUtf8()) + "/staff",
        m_chance.nextId({QDateTime::currentMSecsSinceEpoch()}).bytes(),
        {{"authorization", "Bearer " + token}, {"timeoutMs", "60000"}}});
}

void Load::busArrived(std::vector<Message> messages)
{
    const qint64 now = nowNs();
    for (const Message &message : messages) {
        const auto waiting = m_waiting.find(message.correlationData.toStdString());
        if (waiting == m_waiting.end()) {
            if (message.property("status") != "200")
                qFatal("a request was refused: %s", message.payload.constData());
            --m_open;
            continue;
        }
        const auto [customer, since] = waiting->second;
        m_waiting.erase(waiting);
        if (now >= m_countFromNs) {
            const QByteArray status = message.property("status");
            ++m_outcome.statuses[status];
            ++(status == "200" ? m_outcome.settled : m_outcome.others);
            m_outcome.latenciesMs.push_back(double(now - since) / 1e6);
        }
        if (m_goesOn)
            place(customer);
    }
}

void Load::waitFor(const std::function<bool()> &condition, const QString &what)
{
    const QDeadlineTimer deadline(patience);
    while (!condition()) {
        if (deadline.hasExpired())
            throw BenchFailed(u"waited too long for "_s + what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 100);
    }
}

qint64 Load::nowNs() const { return std::chrono::steady_clock::now().time_since_epoch().count(); }

}
