// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/service/context.h"

#include <QStringList>
#include <QTemporaryDir>

#include <utility>

// What parts of a service are given to work with when neither broker nor simulator is needed.
namespace bakery {

class HandClock final : public Clock {
public:
    Instant wallNow() const override { return m_now; }
    Instant now() const override { return m_now; }
    Instant shopNow() const override { return m_now; }
    void pass(qint64 ms) { m_now = m_now + Milliseconds(ms); }

private:
    Instant m_now{1'800'000'000'000};
};

class RecordingBus final : public Bus {
public:
    void open(BusListener &, std::vector<Subscription>, std::optional<Message>) override { }
    void close() override { }
    bool isConnected() const override { return true; }
    PublishOutcome publish(Message message) override
    {
        m_published.append(QString::fromUtf8(message.topic + '=' + message.payload)
            + (message.retention == Retention::Retained ? QStringLiteral(" (retained)") : QString()));
        return PublishOutcome::Sent;
    }
    void subscribe(Subscription) override { }
    QStringList takePublished() { return std::exchange(m_published, {}); }

private:
    QStringList m_published;
};

struct BareContext {
    struct NoPacemaker final : Pacemaker {
        void wake() override { }
        void wakeAt(Instant) override { }
    };
    struct NoWorkshop final : Workshop {
        void take(std::function<void()>, std::function<void()>) override { }
    };

    QTemporaryDir folder;
    HandClock clock;
    SystemChance chance;
    Store store{{Dialect::Sqlite, folder.filePath(QStringLiteral("store.sqlite")), {}}};
    RecordingBus bus;
    NoPacemaker pacemaker;
    NoWorkshop workshop;
    Context context{.site = "main",
        .instance = "bakery-1",
        .clock = clock,
        .chance = chance,
        .store = store,
        .bus = bus,
        .pacemaker = pacemaker,
        .workshop = workshop};
};

}
