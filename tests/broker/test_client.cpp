// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/broker/test_client.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <cstdlib>
#include <stdexcept>
#include <sys/socket.h>

#include <mosquitto.h>
#include <mqtt_protocol.h>

namespace bakery {
namespace {

TestClient *self(void *object) { return static_cast<TestClient *>(object); }

void must(int result, const char *what)
{
    if (result != MOSQ_ERR_SUCCESS)
        throw std::runtime_error(std::string(what) + ": " + mosquitto_strerror(result));
}

QByteArray userProperties(const mosquitto_property *properties)
{
    QByteArray text;
    char *name = nullptr, *value = nullptr;
    bool skip = false;
    while (
        (properties = mosquitto_property_read_string_pair(properties, MQTT_PROP_USER_PROPERTY, &name, &value, skip))) {
        text.append(name).append('=').append(value).append('\n');
        std::free(name);
        std::free(value);
        skip = true;
    }
    return text;
}

}

TestClient::TestClient(const Login &login, const std::optional<Will> &will)
    : m_mosquitto(
        mosquitto_new((login.clientId.isEmpty() ? login.username : login.clientId).toUtf8().constData(), true, this),
        mosquitto_destroy)
{
    static const int initialised = mosquitto_lib_init();
    must(initialised, "libmosquitto");
    must(mosquitto_int_option(m_mosquitto.get(), MOSQ_OPT_PROTOCOL_VERSION, MQTT_PROTOCOL_V5), "MQTT 5");
    must(mosquitto_int_option(m_mosquitto.get(), MOSQ_OPT_TCP_NODELAY, 1), "no delay");
    if (!login.username.isEmpty())
        must(mosquitto_username_pw_set(
                 m_mosquitto.get(), login.username.toUtf8().constData(), login.password.toUtf8().constData()),
            "password");
    if (will)
        must(mosquitto_will_set(m_mosquitto.get(), will->topic.constData(), int(will->payload.size()),
                 will->payload.constData(), 1, will->keep == Keep::Retained),
            "will");
    listen();
    must(mosquitto_connect(m_mosquitto.get(), "127.0.0.1", login.port, 60), "connect");
    loopUntil("to be let in", [this] { return m_isConnected; });
}

TestClient::~TestClient()
{
    if (m_isConnected)
        mosquitto_disconnect(m_mosquitto.get());
}

void TestClient::listen()
{
    mosquitto_connect_callback_set(
        m_mosquitto.get(), [](mosquitto *, void *object, int refused) { self(object)->m_isConnected = !refused; });
    mosquitto_disconnect_callback_set(
        m_mosquitto.get(), [](mosquitto *, void *object, int) { self(object)->m_isConnected = false; });
    mosquitto_subscribe_callback_set(
        m_mosquitto.get(), [](mosquitto *, void *object, int, int, const int *) { ++self(object)->m_answers; });
    mosquitto_publish_callback_set(
        m_mosquitto.get(), [](mosquitto *, void *object, int) { ++self(object)->m_answers; });
    mosquitto_message_v5_callback_set(m_mosquitto.get(),
        [](mosquitto *, void *object, const mosquitto_message *message, const mosquitto_property *properties) {
            self(object)->m_delivered.append(
                {message->topic, QByteArray(static_cast<const char *>(message->payload), message->payloadlen),
                    userProperties(properties), message->retain});
        });
}

template <typename Condition>
void TestClient::loopUntil(const char *what, Condition condition)
{
    const QDeadlineTimer limit(10'000);
    while (!condition()) {
        const int result = mosquitto_loop(m_mosquitto.get(), 100, 1);
        if (result != MOSQ_ERR_SUCCESS || limit.hasExpired())
            throw std::runtime_error(std::string("waited in vain ") + what + ": " + mosquitto_strerror(result));
    }
}

void TestClient::subscribe(const QByteArray &filter)
{
    const int awaited = m_answers + 1;
    must(mosquitto_subscribe(m_mosquitto.get(), nullptr, filter.constData(), 1), "subscribe");
    loopUntil("for a subscription", [this, awaited] { return m_answers >= awaited; });
}

void TestClient::publish(const QByteArray &topic, const QByteArray &payload, Keep keep, const QByteArray &authorization)
{
    const int awaited = m_answers + 1;
    mosquitto_property *properties = nullptr;
    if (!authorization.isEmpty())
        must(mosquitto_property_add_string_pair(
                 &properties, MQTT_PROP_USER_PROPERTY, "authorization", authorization.constData()),
            "property");
    const int result = mosquitto_publish_v5(m_mosquitto.get(), nullptr, topic.constData(), int(payload.size()),
        payload.constData(), 1, keep == Keep::Retained, properties);
    mosquitto_property_free_all(&properties);
    must(result, "publish");
    loopUntil("for an acknowledgement", [this, awaited] { return m_answers >= awaited; });
}

void TestClient::vanish()
{
    ::shutdown(mosquitto_socket(m_mosquitto.get()), SHUT_RDWR);
    m_isConnected = false;
}

QList<Delivered> TestClient::deliveredBefore(const QByteArray &topic)
{
    const auto last = [&] {
        return std::find_if(
            m_delivered.begin(), m_delivered.end(), [&](const Delivered &message) { return message.topic == topic; });
    };
    loopUntil("for the last message", [&] { return last() != m_delivered.end(); });
    const QList<Delivered> before(m_delivered.begin(), last());
    m_delivered.erase(m_delivered.begin(), last() + 1);
    return before;
}

}
