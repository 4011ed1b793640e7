// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>

struct mosquitto;
struct mqtt5__property;

namespace bakery {

struct Delivered {
    QByteArray topic;
    QByteArray payload;
    QByteArray properties; // all user properties, as one text
    bool isRetained = false;
};

// An MQTT 5 client that does what it is told, also what a good client would not do.
class TestClient {
public:
    enum class Keep { No, Retained };
    struct Login {
        quint16 port;
        QString username; // empty: anonymous
        QString password;
        QString clientId = {}; // the username unless said
    };
    struct Will {
        QByteArray topic;
        QByteArray payload;
        Keep keep = Keep::No;
    };

    // Connected when it returns; throws when the broker does not let it in.
    explicit TestClient(const Login &login, const std::optional<Will> &will = std::nullopt);
    ~TestClient();

    void subscribe(const QByteArray &filter); // returns when the broker has answered
    void publish(const QByteArray &topic, const QByteArray &payload, Keep keep = Keep::No, // likewise
        const QByteArray &authorization = {});
    void vanish(); // without a word of parting

    // What has come until a message arrived on this topic, without that one.
    QList<Delivered> deliveredBefore(const QByteArray &topic);
    bool isConnected() const { return m_isConnected; }

private:
    template <typename Condition>
    void loopUntil(const char *what, Condition condition);
    void listen();

    std::unique_ptr<mosquitto, void (*)(mosquitto *)> m_mosquitto;
    bool m_isConnected = false;
    int m_answers = 0;
    QList<Delivered> m_delivered;
};

}
