// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/messaging/paho_connection.h"

#include "shared/messaging/paho_message.h"
#include "shared/messaging/paho_receiver.h"
#include "shared/messaging/socket_options.h"

#include <QDebug>

namespace bakery {

using namespace std::chrono_literals;

constexpr WindowSize smallWindow{64, 20'000};
constexpr auto patience = 5s; // for a broker that takes the connection and then says nothing
constexpr int wakings = 5; // of Paho's receiver, enough for a broker that is near

static std::string uriOf(const BusAddress &address)
{
    const char *scheme = address.certificateAuthority.isEmpty() ? "tcp://" : "ssl://";
    return scheme + address.host.toStdString() + ':' + std::to_string(address.port);
}

// MQTT 5 must be asked for here and in the connect options: with either one alone Paho refuses, or speaks 3.1.1 and
// says nothing. The buffer bounds what is queued while connected too, 100 messages if it is not set.
static mqtt::create_options createOptions()
{
    mqtt::create_options options(MQTTVERSION_5);
    options.set_max_buffered_messages(100'000);
    return options;
}

static mqtt::ssl_options tlsOptions(const BusAddress &address)
{
    mqtt::ssl_options options;
    options.set_trust_store(address.certificateAuthority.toStdString());
    options.set_enable_server_cert_auth(true);
    options.set_verify(true); // else a certificate made out to any other host would do
    options.set_error_handler([](const std::string &error) { qWarning("No TLS with the broker: %s", error.c_str()); });
    return options;
}

// The order matters: the version resets the clean start, and the properties come last.
static void fill(mqtt::connect_options &options, const BusAddress &address, const std::optional<Message> &will)
{
    options.set_mqtt_version(MQTTVERSION_5);
    options.set_clean_start(true);
    options.set_keep_alive_interval(15s);
    options.set_connect_timeout(patience);
    options.set_max_inflight(1000); // above our own window, so that Paho's never closes
    if (!address.username.isEmpty()) {
        options.set_user_name(address.username.toStdString());
        options.set_password(mqtt::binary_ref(address.password.toStdString()));
    }
    if (will)
        options.set_will(willToPaho(*will));
    if (!address.certificateAuthority.isEmpty())
        options.set_ssl(tlsOptions(address));
    mqtt::properties properties;
    properties.add({mqtt::property::SESSION_EXPIRY_INTERVAL, 0});
    options.set_properties(properties);
}

PahoConnection::PahoConnection(
    const BusAddress &address, const std::optional<Message> &will, WindowSize window, std::function<void()> wake)
    : m_address(address)
    , m_inbox(std::move(wake))
    , m_atLeastOnce(window, [this](const Message &message) { return send(message, m_atLeastOnce); })
    , m_atMostOnce(smallWindow, [this](const Message &message) { return send(message, m_atMostOnce); })
    , m_client(uriOf(address), address.username.toStdString(), createOptions())
{
    fill(m_options, address, will);
    m_client.set_message_callback([this](const mqtt::const_message_ptr &message) {
        try { // an exception that left this callback would end the process
            if (message)
                m_inbox.put(fromPaho(*message));
        } catch (const std::exception &error) {
            qWarning("A message could not be read: %s", error.what());
        }
    });
    m_client.set_connection_lost_handler([this](const std::string &) { noteLoss(); });
    m_client.set_disconnected_handler([this](const mqtt::properties &, mqtt::ReasonCode) { noteLoss(); });
}

PahoConnection::~PahoConnection()
{
    m_atLeastOnce.close();
    m_atMostOnce.close();
}

static bool waitFor(mqtt::token &token, const std::atomic<bool> &isCancelled)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    for (int waits = 0; !isCancelled && std::chrono::steady_clock::now() < end; ++waits) {
        if (token.wait_for(waits == 0 ? 3ms : 20ms)) // throws when it has failed
            return true;
        if (waits < wakings)
            wakePahoReceiver();
    }
    return false;
}

bool PahoConnection::establish(const std::vector<Subscription> &subscriptions, const std::atomic<bool> &isCancelled)
{
    try {
        if (!waitFor(*m_client.connect(m_options), isCancelled))
            return false;
        setNoDelayTowards(m_address.port);
        if (subscriptions.empty())
            return true;
        auto filters = std::make_shared<mqtt::string_collection>();
        mqtt::iasync_client::qos_collection qualities;
        for (const Subscription &subscription : subscriptions) {
            filters->push_back(subscription.filter.toStdString());
            qualities.push_back(subscription.quality == Quality::AtLeastOnce ? 1 : 0);
        }
        return waitFor(*m_client.subscribe(filters, qualities), isCancelled);
    } catch (const mqtt::exception &error) {
        qDebug("No connection to the broker: %s", error.what());
        return false;
    }
}

void PahoConnection::disconnect()
{
    m_atLeastOnce.close();
    m_atMostOnce.close();
    try {
        if (m_client.is_connected())
            m_client.disconnect(mqtt::disconnect_options(0))->wait_for(500ms);
    } catch (const mqtt::exception &) {
        // Lost already, which is what was wanted.
    }
}

void PahoConnection::noteLoss()
{
    m_isLost = true;
    m_inbox.putLoss();
}

void PahoConnection::flush(std::chrono::milliseconds limit)
{
    m_atMostOnce.waitUntilEmpty(limit);
    m_atLeastOnce.waitUntilEmpty(limit);
}

PublishOutcome PahoConnection::publish(Message message)
{
    if (m_isLost)
        return PublishOutcome::NotConnected;
    SendWindow &window = message.quality == Quality::AtLeastOnce ? m_atLeastOnce : m_atMostOnce;
    return window.add(std::move(message)) ? PublishOutcome::Sent : PublishOutcome::WindowFull;
}

bool PahoConnection::send(const Message &message, SendWindow &window)
{
    try {
        m_client.publish(toPaho(message), &window, *this);
        return true;
    } catch (const std::exception &) {
        return false; // the connection is being lost; followers will ask for what they missed
    }
}

static void acknowledge(const mqtt::token &token)
{
    static_cast<SendWindow *>(token.get_user_context())->acknowledged();
}

void PahoConnection::on_success(const mqtt::token &token) { acknowledge(token); }

void PahoConnection::on_failure(const mqtt::token &token)
{
    if (token.get_reason_code() == mqtt::ReasonCode::NOT_AUTHORIZED)
        qWarning("The broker does not let %s publish there", qUtf8Printable(m_address.username));
    acknowledge(token);
}

void PahoConnection::subscribe(const Subscription &subscription)
{
    try {
        m_client.subscribe(subscription.filter.toStdString(), subscription.quality == Quality::AtLeastOnce ? 1 : 0);
    } catch (const mqtt::exception &) {
        // The connection is being lost; the next one subscribes to everything.
    }
}

}
