// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/shop/shop_line.h"

#include <QJsonDocument>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr Milliseconds patience = 10s; // of the services, which say 503 then
constexpr Milliseconds longer = 2s; // for that to arrive
constexpr Milliseconds ownPause = 1s; // longer ones, in which nothing could be heard here, count as that
constexpr Milliseconds personsPatience = 15min; // what waits for somebody to pay ends by itself, and says so

}

QString Reply::refusal() const
{
    return isGood() || isProgress() ? QString() : QJsonDocument::fromJson(body)["type"_L1].toString();
}

ShopLine::ShopLine(Bus &bus, const Clock &clock, QByteArray site, const QString &client)
    : m_bus(bus)
    , m_clock(clock)
    , m_site(std::move(site))
    , m_replies(topics::replies(m_site, client.toUtf8()))
{
}

ShopLine::~ShopLine() { m_bus.close(); }

void ShopLine::open()
{
    std::vector<Subscription> subscriptions{
        {m_replies, Quality::AtLeastOnce}, {topics::presence(m_site, "+", "+"), Quality::AtMostOnce}};
    for (const auto &[filter, shown] : m_watched)
        subscriptions.push_back({filter, Quality::AtLeastOnce});
    m_isOpen = true;
    m_bus.open(*this, std::move(subscriptions), m_will);
}

void ShopLine::watch(const QByteArray &filter, Shown shown)
{
    m_watched.emplace_back(filter, std::move(shown));
    if (m_isOpen)
        m_bus.subscribe({filter, Quality::AtLeastOnce});
}

void ShopLine::sendText(
    const QByteArray &topic, const QByteArray &body, const QByteArray &token, Answered answered, QByteArray id)
{
    if (id.isEmpty())
        id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    Message message{.topic = topic, .payload = body, .quality = Quality::AtLeastOnce};
    message.responseTopic = m_replies;
    message.correlationData = id;
    message.userProperties = {{"timeoutMs", QByteArray::number(qint64(patience.count()))}};
    if (!token.isEmpty())
        message.userProperties.emplace_back("authorization", "Bearer " + token);
    m_open[id] = {std::move(answered), m_clock.now() + patience + longer};
    m_bus.publish(std::move(message)); // what cannot be sent is not answered either, and given up in time
}

void ShopLine::beat()
{
    std::vector<QByteArray> over;
    for (const auto &[id, open] : m_open)
        if (open.until <= m_clock.now())
            over.push_back(id);
    for (const QByteArray &id : over)
        answer(id, {});
    listen();
}

void ShopLine::listen()
{
    const bool wasConnected = isConnected();
    const Instant now = m_clock.now();
    if (m_listenedAt != Instant{})
        m_silence += std::min(now - m_listenedAt, ownPause);
    m_listenedAt = now;
    if (isConnected() != wasConnected)
        Q_EMIT connectionChanged();
}

void ShopLine::hear()
{
    const bool wasSilent = m_silence >= longestSilence;
    m_silence = {};
    if (wasSilent && m_bus.isConnected())
        Q_EMIT connectionChanged();
}

void ShopLine::busConnected()
{
    m_silence = {};
    Q_EMIT connectionChanged();
}

void ShopLine::busLost() { Q_EMIT connectionChanged(); }

void ShopLine::busArrived(std::vector<Message> messages)
{
    hear();
    for (const Message &message : messages) {
        if (message.topic == m_replies) {
            answer(message.correlationData, {message.property("status").toInt(), message.payload});
            continue;
        }
        for (size_t i = 0; i < m_watched.size(); ++i) // who is shown something may watch more
            if (topicMatches(m_watched[i].first, message.topic))
                Shown(m_watched[i].second)(message);
    }
    Q_EMIT heard();
}

void ShopLine::answer(const QByteArray &id, const Reply &reply)
{
    const auto found = m_open.find(id);
    if (found == m_open.end())
        return;
    const Answered answered = found->second.answered;
    if (reply.isProgress())
        found->second.until = m_clock.now() + personsPatience;
    else
        m_open.erase(found);
    answered(reply);
}

}
