// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/crowd.h"

#include "shared/contracts/topics.h"
#include "shared/messaging/paho_bus.h"
#include "tests/faults/wait.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::faults {
namespace {

constexpr int products = 6;
constexpr int poorEvery = 12; // one customer of so many has no money
constexpr unsigned refundEvery = 20; // one purchase of so many is brought back
constexpr qint64 unitsPerRequest = 1000;
constexpr qint64 scarceUnits = 20; // of the first product, so that some orders find too little
constexpr qint64 repeatUnansweredNs = 1'000'000'000;
constexpr qint64 repeatProvisionalNs = 200'000'000;
constexpr qint64 tokenLastsNs = 60'000'000'000;

QByteArray skuOf(unsigned product) { return "product-" + QByteArray::number(product); }

// 429 and 503 mean "later", and with 401 one comes again with a new token; everything else is the last word.
bool isProvisional(int status) { return status == 401 || status == 429 || status == 503; }

}

qint64 Crowd::nowNs() { return std::chrono::steady_clock::now().time_since_epoch().count(); }

Crowd::Crowd(ShopAtRisk &shop, int customers, quint32 seed)
    : m_shop(shop)
    , m_account(shop.account(u"app"_s))
    , m_bus(std::make_unique<PahoBus>(m_account))
    , m_dice(seed)
{
    m_manager = m_chance.nextId({1});
    m_purchasesOf.resize(size_t(customers));
    for (int i = 0; i < customers; ++i) {
        m_customers.push_back(m_chance.nextId({QDateTime::currentMSecsSinceEpoch()}));
        m_idle[m_customers.back()] = size_t(i);
    }
    QObject::connect(&m_repeat, &QTimer::timeout, &m_repeat, [this] { repeatUnanswered(); });
}

Crowd::~Crowd() { m_bus->close(); }

void Crowd::open()
{
    m_bus->open(*this, {{topics::replies("main", m_account.username.toUtf8()) + "/#", Quality::AtLeastOnce}}, {});
    if (!waitUntil([this] { return m_isConnected; }, usualPatience))
        throw FaultsFailed(u"the customers cannot connect"_s);
    m_repeat.start(50);
}

void Crowd::stock(qint64 unitsOfEach)
{
    for (unsigned product = 0; product < products; ++product)
        offer(skuOf(product), product == 0 ? scarceUnits : unitsOfEach);
}

void Crowd::offer(const QByteArray &sku, qint64 units)
{
    ask("bakery/main/menu/do/put-product",
        "{\"sku\":\"" + sku
            + "\",\"name\":\"Product\",\"price\":{\"amount\":120,\"currency\":\"EUR\"},\"shelfLifeMinutes\":100000}");
    for (qint64 left = units; left > 0; left -= unitsPerRequest)
        ask("bakery/main/inventory/do/add-units",
            "{\"sku\":\"" + sku + "\",\"quantity\":" + QByteArray::number(std::min(left, unitsPerRequest)) + '}');
    waitForStaff();
}

void Crowd::enrich(Poverty poverty)
{
    for (size_t i = 0; i < m_customers.size(); ++i) {
        const bool isPoor = poverty == Poverty::OfSome && i % poorEvery == poorEvery - 1;
        const qint64 amount = isPoor ? 150 : 100'000'000;
        m_memories.toppedUp[m_customers[i]] += amount;
        ask("bakery/main/bank/do/top-up",
            "{\"customer\":\"" + m_customers[i].bytes() + "\",\"amount\":{\"amount\":" + QByteArray::number(amount)
                + ",\"currency\":\"EUR\"}}");
    }
    waitForStaff();
}

void Crowd::waitForStaff()
{
    if (!waitUntil([this] { return m_staff.empty() || !m_refusal.isEmpty(); }, usualPatience) || !m_refusal.isEmpty())
        throw FaultsFailed(u"staff could not do its work: "_s + m_refusal);
}

void Crowd::ask(const QByteArray &topic, const QByteArray &body, std::optional<size_t> refundOf)
{
    const QByteArray id = m_chance.nextId({QDateTime::currentMSecsSinceEpoch()}).bytes();
    const Message message{topic, body, Quality::AtMostOnce, Retention::Transient,
        topics::replies("main", m_account.username.toUtf8()) + "/staff", id, {}};
    sendAsStaff(m_staff.emplace(id.toStdString(), Task{message, refundOf}).first->second);
}

void Crowd::sendAsStaff(Task &task)
{
    // With a token of now: the clock may have stepped over the end of the one before.
    task.message.userProperties = {
        {"authorization", "Bearer " + tokenOf(m_manager, Role::Manager)}, {"id", task.message.correlationData}};
    m_bus->publish(task.message);
}

QByteArray Crowd::tokenOf(const Id &customer, Role role)
{
    auto &[token, madeAt] = m_tokens[{customer, int(m_ahead.count() / 1000)}];
    if (token.isEmpty() || nowNs() - madeAt > tokenLastsNs) {
        token = m_shop.token({customer, role}, m_ahead);
        madeAt = nowNs();
    }
    return token;
}

QByteArray Crowd::someBody()
{
    const int lines = 1 + int(m_dice() % 2);
    const unsigned first = unsigned(m_dice() % products);
    QByteArray body = "{\"lines\":[";
    for (int i = 0; i < lines; ++i)
        body +=
            (i ? ",{\"sku\":\"" : "{\"sku\":\"") + skuOf((first + unsigned(i) * 5) % products) + "\",\"quantity\":1}";
    return body + "],\"pay\":{\"method\":\"account\"}}";
}

void Crowd::placeForIdle()
{
    const auto idle = std::exchange(m_idle, {});
    for (const auto &[id, index] : idle)
        place(index, someBody());
}

void Crowd::buyOnce(const QByteArray &sku)
{
    const auto idle = std::exchange(m_idle, {});
    for (const auto &[id, index] : idle)
        place(index, "{\"lines\":[{\"sku\":\"" + sku + "\",\"quantity\":1}],\"pay\":{\"method\":\"account\"}}");
}

void Crowd::place(size_t customer, const QByteArray &body)
{
    const size_t index = m_memories.purchases.size();
    const QByteArray request = "purchase-" + QByteArray::number(++m_purchasesOf[customer]);
    const QByteArray correlation = m_chance.nextId({QDateTime::currentMSecsSinceEpoch()}).bytes();
    m_memories.purchases.push_back({m_customers[customer], request, correlation, body});
    m_byCorrelation.emplace(correlation.toStdString(), index);
    m_waiting.emplace(correlation.toStdString(), customer);
    send(m_memories.purchases.back());
}

void Crowd::send(Purchase &purchase)
{
    purchase.triedAtNs = nowNs();
    ++purchase.tries;
    m_bus->publish({"bakery/main/orders/do/place", purchase.body, Quality::AtMostOnce, Retention::Transient,
        topics::replies("main", m_account.username.toUtf8()) + "/order", purchase.correlation,
        {{"authorization", "Bearer " + tokenOf(purchase.customer, Role::Customer)}, {"id", purchase.request},
            {"timeoutMs", "10000"}}});
}

void Crowd::repeatEverything()
{
    std::vector<size_t> each;
    for (size_t i = 0; i < m_memories.purchases.size(); ++i)
        if (m_memories.purchases[i].status != 0)
            each.insert(each.end(), 2, i);
    std::shuffle(each.begin(), each.end(), m_dice);
    m_repetitionsToHear += qsizetype(each.size());
    for (const size_t index : each)
        send(m_memories.purchases[index]);
    m_repetitionsToHear += 2 * qsizetype(m_done.size());
    for (int time = 0; time < 2; ++time)
        for (const auto &[id, task] : m_done)
            m_bus->publish(task.message);
}

void Crowd::repeatUnanswered()
{
    if (!m_isConnected)
        return;
    const qint64 now = nowNs();
    for (const auto &[correlation, customer] : m_waiting) {
        Purchase &purchase = m_memories.purchases[m_byCorrelation.at(correlation)];
        if (now - purchase.triedAtNs > repeatUnansweredNs)
            send(purchase);
    }
    for (auto &[id, task] : m_staff) {
        const qint64 ageMs =
            QDateTime::currentMSecsSinceEpoch() - madeAt(*Id::parse(std::string_view(id))).sinceEpochMs;
        if (ageMs > 1000)
            sendAsStaff(task);
    }
}

void Crowd::busArrived(std::vector<Message> messages)
{
    for (const Message &message : messages) {
        const int status = message.property("status").toInt();
        const std::string correlation = message.correlationData.toStdString();
        if (const auto found = m_byCorrelation.find(correlation); found != m_byCorrelation.end()) {
            hear(m_memories.purchases[found->second], status, message);
        } else if (!isProvisional(status)) {
            hearStaff(correlation, status, message);
        }
    }
}

void Crowd::hearStaff(const std::string &id, int status, const Message &message)
{
    const size_t answer = qHash(message.payload);
    if (const auto done = m_done.find(id); done != m_done.end()) {
        m_repetitionsToHear = std::max<qsizetype>(0, m_repetitionsToHear - 1);
        if (status != 200 || done->second.answer != answer)
            m_memories.contradictions.append(u"staff were told something else later: %1 %2"_s.arg(status).arg(
                QString::fromUtf8(message.payload.left(300))));
        return;
    }
    const auto asked = m_staff.find(id);
    if (asked == m_staff.end())
        return;
    Task task = asked->second;
    m_staff.erase(asked);
    if (status == 404) // inventory has not heard of the product yet
        return ask(task.message.topic, task.message.payload);
    if (status != 200) {
        m_refusal = QString::fromUtf8(message.payload);
        m_memories.contradictions.append(u"staff were refused: "_s + m_refusal);
        return;
    }
    if (task.refundOf)
        m_memories.purchases[*task.refundOf].refunded +=
            QJsonDocument::fromJson(message.payload)["refunded"_L1]["amount"_L1].toInteger();
    task.answer = answer;
    m_done.emplace(id, std::move(task));
}

void Crowd::hear(Purchase &purchase, int status, const Message &message)
{
    if (isProvisional(status)) {
        if (status == 401)
            m_tokens.clear();
        // A late "later" of an earlier try says nothing against a final answer.
        ++purchase.provisional[status];
        purchase.triedAtNs = std::min(purchase.triedAtNs, nowNs() - repeatUnansweredNs + repeatProvisionalNs);
        return;
    }
    const size_t answer = qHash(message.payload);
    if (purchase.status != 0) {
        m_repetitionsToHear = std::max<qsizetype>(0, m_repetitionsToHear - 1);
        purchase.isContradicted |= purchase.status != status || purchase.answer != answer;
        return;
    }
    purchase.status = status;
    purchase.answer = answer;
    if (status == 200)
        hearReceipt(purchase, QJsonDocument::fromJson(message.payload).object());
    purchase.saidAtNs = nowNs();
    const auto waiting = m_waiting.find(purchase.correlation.toStdString());
    const size_t customer = waiting->second;
    m_waiting.erase(waiting);
    // `purchase` may move with the next line.
    if (m_goesOn)
        place(customer, someBody());
    else
        m_idle[m_customers[customer]] = customer;
}

void Crowd::hearReceipt(Purchase &purchase, const QJsonObject &receipt)
{
    purchase.order = receipt["order"_L1].toString().toLatin1();
    purchase.total = receipt["total"_L1]["amount"_L1].toInteger();
    for (const QJsonValue &unit : receipt["units"_L1].toArray())
        if (const auto id = Id::parse(unit["unit"_L1].toString()))
            purchase.units.push_back(*id);
    if (m_goesOn && m_dice() % refundEvery == 0)
        ask("bakery/main/orders/do/refund", "{\"order\":\"" + purchase.order + "\"}",
            size_t(&purchase - m_memories.purchases.data()));
}

qint64 Crowd::settledSince(qint64 ns) const
{
    qint64 first = 0;
    for (const Purchase &purchase : m_memories.purchases)
        if (purchase.status == 200 && purchase.saidAtNs > ns && (first == 0 || purchase.saidAtNs < first))
            first = purchase.saidAtNs;
    return first;
}

std::map<int, int> Crowd::statuses() const
{
    std::map<int, int> counts;
    for (const Purchase &purchase : m_memories.purchases)
        ++counts[purchase.status];
    return counts;
}

std::map<int, int> Crowd::provisional() const
{
    std::map<int, int> counts;
    for (const Purchase &purchase : m_memories.purchases)
        for (const auto &[status, count] : purchase.provisional)
            counts[status] += count;
    return counts;
}

}
