// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/shop/clean_text.h"
#include "shared/contracts/topics.h"
#include "shared/core/clock.h"
#include "shared/messaging/bus.h"

#include <QObject>

#include <map>

namespace bakery {

constexpr Milliseconds renewedBefore{90'000}; // a token ends, the next one is fetched
constexpr Milliseconds askedAgainAfter{2'000}; // what nothing came back to

// What came back to a request. One that needs a person is told 202 first, and the rest later.
struct Reply {
    int status = 0; // 0: nothing came back in time, and nothing is known of what became of it
    QByteArray body;

    bool isGood() const { return status == 200; }
    bool isProgress() const { return status == 202; }
    QString refusal() const; // its word: insufficient-stock
    template <typename R>
    bool is() const
    {
        return refusal() == QLatin1StringView(R::refusal.type);
    }

    template <typename T>
    std::optional<T> as() const
    {
        auto value = readAs<T>(body);
        if (value)
            cleanTexts(*value);
        return value;
    }
};

// A screen's end of the bus: what it asks, and what the shop shows.
class ShopLine final : public QObject, private BusListener {
    Q_OBJECT
public:
    using Answered = std::function<void(const Reply &)>;
    using Shown = std::function<void(const Message &)>;

    ShopLine(Bus &bus, const Clock &clock, QByteArray site, const QString &client);
    ~ShopLine() override;

    // Before open(): what the broker says of this screen when it dies.
    void setWill(Message will) { m_will = std::move(will); }
    void open();
    void publish(Message message) { m_bus.publish(std::move(message)); }
    // The broker is there, and the shop is heard: one that is frozen holds its connections and says nothing.
    bool isConnected() const { return m_bus.isConnected() && m_silence < longestSilence; }
    const Clock &clock() const { return m_clock; }

    // Every message under that filter; what is retained comes again at each connection.
    void watch(const QByteArray &filter, Shown shown);
    template <typename S>
    void watchState(std::function<void(const S &)> shown, const QByteArray &part = {})
    {
        watch(stateTopic<S>(part), [shown = std::move(shown)](const Message &message) {
            if (auto value = readAs<S>(message.payload)) {
                cleanTexts(*value);
                shown(*value);
            }
        });
    }

    // `token` empty: as a stranger. The same id asks for the same thing again, and is answered as it was then.
    template <typename R>
    void send(const R &request, const QByteArray &token, Answered answered, QByteArray id = {})
    {
        sendText(topics::request(m_site, R::route.verb, R::route.service, R::route.name), encode(request), token,
            std::move(answered), std::move(id));
    }
    // What every service answers, to one of them.
    template <typename R>
    void sendTo(const QString &service, const R &request, const QByteArray &token, Answered answered)
    {
        sendText(topics::request(m_site, R::route.verb, service.toLatin1(), R::route.name), encode(request), token,
            std::move(answered));
    }
    void sendText(const QByteArray &topic, const QByteArray &body, const QByteArray &token, Answered answered,
        QByteArray id = {});
    const QByteArray &site() const { return m_site; }

    void beat(); // some four times a second: what was not answered in time is given up, and silence is noticed

Q_SIGNALS:
    void connectionChanged();
    void heard(); // everything that had arrived: what is shown of it is brought up to date once

private:
    struct Open {
        Answered answered;
        Instant until;
    };

    static constexpr Milliseconds longestSilence{8'000}; // each service tells every two seconds that it is there

    template <typename S>
    QByteArray stateTopic(const QByteArray &part) const
    {
        const QByteArray topic = topics::state(m_site, S::state.service, S::state.name);
        return S::state.part ? topic + '/' + part : topic;
    }
    void busConnected() override;
    void busLost() override;
    void busArrived(std::vector<Message> messages) override;
    void hear();
    void listen();
    void answer(const QByteArray &id, const Reply &reply);

    Bus &m_bus;
    const Clock &m_clock;
    const QByteArray m_site;
    const QByteArray m_replies;
    std::optional<Message> m_will;
    bool m_isOpen = false;
    Milliseconds m_silence{0};
    Instant m_listenedAt;
    std::vector<std::pair<QByteArray, Shown>> m_watched;
    std::map<QByteArray, Open> m_open;
};

}
