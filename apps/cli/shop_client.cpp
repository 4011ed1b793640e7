// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/shop_client.h"

#include "shared/contracts/topics.h"
#include "shared/messaging/paho_bus.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int sayAgainMs = 2000;

}

QString Reply::reason() const
{
    const QJsonDocument problem = QJsonDocument::fromJson(body);
    if (status == 0)
        return u"no answer came in time"_s;
    QString text = u"%1 %2: %3"_s.arg(status).arg(problem["type"_L1].toString(), problem["title"_L1].toString());
    for (const auto key : {"detail"_L1, "path"_L1, "problem"_L1})
        if (const QString more = problem[key].toString(); !more.isEmpty())
            text += u" · "_s + more;
    return text;
}

ShopClient::ShopClient(const ShopSettings &shop, const Credentials &credentials)
    : m_site(shop.site.toUtf8())
    , m_replies(topics::replies(m_site, credentials.clientId.toUtf8()))
    , m_bus(std::make_unique<PahoBus>(credentials.address()))
{
    m_bus->open(*this, {{m_replies + "/#", Quality::AtLeastOnce}}, std::nullopt);
}

ShopClient::~ShopClient() { m_bus->close(); }

bool ShopClient::waitUntilConnected(int timeoutMs)
{
    return waitUntil([this] { return m_isConnected; }, timeoutMs);
}

void ShopClient::watch(const QByteArray &filter, Handler handler)
{
    // A broker may deliver a message once per subscription that it fits; so one that another covers is not made.
    const bool isCovered = std::any_of(m_watched.begin(), m_watched.end(),
        [&filter](const auto &watched) { return topicMatches(watched.first, filter); });
    m_watched.emplace_back(filter, std::move(handler));
    if (!isCovered)
        m_bus->subscribe({filter, Quality::AtMostOnce});
}

QByteArray ShopClient::newId() { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); }

PublishOutcome ShopClient::publish(const ShopRequest &request, const QByteArray &id)
{
    Message message;
    message.topic = topics::service(m_site, request.service) + '/' + request.what;
    message.payload = request.body;
    message.quality = Quality::AtLeastOnce;
    message.responseTopic = m_replies;
    message.correlationData = id;
    message.userProperties = {{"timeoutMs", QByteArray::number(request.timeoutMs)}};
    if (!request.token.isEmpty())
        message.userProperties.emplace_back("authorization", "Bearer " + request.token);
    return m_bus->publish(std::move(message));
}

void ShopClient::send(const ShopRequest &request, Answered answered)
{
    const QByteArray id = request.id.isEmpty() ? newId() : request.id;
    m_pending.insert(id, std::move(answered));
    if (publish(request, id) != PublishOutcome::Sent)
        QTimer::singleShot(0, &m_timers, [this, id] { answer(id, {}); });
    // A little longer than the service itself has, whose 503 says more.
    QTimer::singleShot(request.timeoutMs + 1000, &m_timers, [this, id] { answer(id, {}); });
}

// What arrives while a standby takes over reaches nobody: it is said again, and the same id is never done twice.
Reply ShopClient::ask(const ShopRequest &request)
{
    ShopRequest asked = request;
    if (asked.id.isEmpty())
        asked.id = newId();
    std::optional<Reply> reply;
    send(asked, [&reply](const Reply &arrived) { reply = arrived; });
    QTimer again;
    QObject::connect(&again, &QTimer::timeout, &again, [&] { publish(asked, asked.id); });
    again.start(sayAgainMs);
    waitUntil([&reply] { return reply.has_value(); }, request.timeoutMs + 5000);
    return reply.value_or(Reply{});
}

void ShopClient::busConnected() { m_isConnected = true; }
void ShopClient::busLost() { m_isConnected = false; }

void ShopClient::busArrived(std::vector<Message> messages)
{
    for (const Message &message : messages) {
        // Whoever answers without having been asked is not listened to: the correlation data is ours and random.
        if (message.topic.startsWith(m_replies)) {
            answer(message.correlationData, {message.property("status").toInt(), message.payload});
            continue;
        }
        for (size_t i = 0; i < m_watched.size(); ++i)
            if (topicMatches(m_watched[i].first, message.topic))
                m_watched[i].second(message);
    }
}

void ShopClient::answer(const QByteArray &correlation, const Reply &reply)
{
    const auto pending = m_pending.constFind(correlation);
    if (pending == m_pending.constEnd())
        return;
    const Answered answered = *pending;
    m_pending.erase(pending);
    answered(reply);
}

bool waitUntil(const std::function<bool()> &condition, int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    QTimer heartbeat;
    heartbeat.start(5);
    QEventLoop loop;
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

}
