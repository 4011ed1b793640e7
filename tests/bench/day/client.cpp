// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/day/client.h"

#include "shared/contracts/topics.h"
#include "shared/messaging/paho_bus.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::bench {
namespace {

constexpr auto patience = 60s;

}

Client::Client(ShopUnderTest &shop)
{
    const BusAddress account = shop.account(u"app"_s);
    m_replies = topics::replies("main", account.username.toUtf8()) + "/day";
    m_bus = std::make_unique<PahoBus>(account);
    m_bus->open(*this, {{m_replies, Quality::AtMostOnce}}, {});
    waitFor([this] { return m_isConnected; }, u"the broker"_s);
}

Client::~Client() { m_bus->close(); }

void Client::send(const QByteArray &what, const QByteArray &body, const QByteArray &token, Heard heard)
{
    const QByteArray correlation = m_chance.nextId({QDateTime::currentMSecsSinceEpoch()}).bytes();
    m_waiting[correlation] = std::move(heard);
    Message message{"bakery/main/" + what, body, Quality::AtMostOnce, Retention::Transient, m_replies, correlation,
        {{"timeoutMs", "60000"}}};
    if (!token.isEmpty())
        message.userProperties.emplace_back("authorization", "Bearer " + token);
    m_bus->publish(std::move(message));
}

Client::Answer Client::ask(const QByteArray &what, const QByteArray &body, const QByteArray &token)
{
    std::optional<Answer> answer;
    send(what, body, token, [&answer](const Answer &heard) { answer = heard; });
    waitFor([&answer] { return answer.has_value(); }, QString::fromUtf8(what));
    return *answer;
}

void Client::watch(const QByteArray &topic, std::function<void(const QByteArray &)> seen)
{
    m_watched[topic] = std::move(seen);
    m_bus->subscribe({topic, Quality::AtMostOnce});
}

void Client::waitFor(const std::function<bool()> &condition, const QString &what)
{
    const QDeadlineTimer deadline(patience);
    while (!condition()) {
        if (deadline.hasExpired())
            throw BenchFailed(u"waited too long for "_s + what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 100);
    }
}

void Client::busArrived(std::vector<Message> messages)
{
    for (const Message &message : messages) {
        if (const auto seen = m_watched.find(message.topic); seen != m_watched.end()) {
            seen->second(message.payload);
        } else if (const auto waiting = m_waiting.extract(message.correlationData)) {
            waiting.mapped()({message.property("status").toInt(), message.payload});
        }
    }
}

}
