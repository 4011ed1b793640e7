// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/messaging/memory_bus.h"
#include "tests/simulation/errand.h"

#include <deque>

namespace bakery {
class TokenSigner;
}

namespace bakery::simulation {

// An app on the bus that runs errands for people. It holds what they were told against what they are told later.
class Client final : public BusListener {
public:
    Client(World &world, const TokenSigner &signer, const QByteArray &name);

    Errand &run(Errand errand);
    // The same id once more, after the answer; with another body it must be refused.
    void repeat(Errand &errand);
    void repeatChanged(Errand &errand, QByteArray otherBody);

    // What was asked and told by one moment. Whoever returns to it takes back whatever came later: the shop does not
    // know of it any more either.
    struct Memory {
        size_t errands = 0;
        std::vector<bool> isAnswered;
    };
    Memory memory() const;
    void returnTo(const Memory &memory);

    const std::deque<Errand> &errands() const { return m_errands; }
    qint64 open() const { return m_open; }

    void busConnected() override { }
    void busLost() override { }
    void busArrived(std::vector<Message> messages) override;

private:
    struct Attempt {
        Errand *errand;
        bool isChanged;
        int restored;
    };
    void attempt(Errand &errand);
    void send(Errand &errand, const QByteArray &body, bool isChanged);
    void tryChanged(Errand &errand, const QByteArray &body, int attemptsLeft);
    void hear(const Attempt &attempt, Answer answer);
    void settle(Errand &errand, Answer answer);
    const QByteArray &tokenOf(Person &person) const;

    World &m_world;
    const TokenSigner &m_signer;
    const QByteArray m_name;
    MemoryBus m_bus;
    std::deque<Errand> m_errands; // their addresses stay
    std::map<QByteArray, Attempt> m_attempts; // by correlation data
    std::set<QByteArray> m_changedRefused;
    qint64 m_open = 0;
    int m_restored = 0; // how often; what a shop says that is no more is not heard
};

}
