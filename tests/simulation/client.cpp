// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/client.h"

#include "shared/contracts/codec.h"
#include "shared/contracts/orders.h"
#include "shared/contracts/topics.h"
#include "shared/tokens/token.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::simulation {

Client::Client(World &world, const TokenSigner &signer, const QByteArray &name)
    : m_world(world)
    , m_signer(signer)
    , m_name(name)
    , m_bus(world.broker, QString::fromLatin1(name))
{
    m_bus.open(*this, {{topics::replies(World::site, m_name) + "/#", Quality::AtLeastOnce}}, {});
}

Errand &Client::run(Errand errand)
{
    Errand &kept = m_errands.emplace_back(std::move(errand));
    ++m_open;
    attempt(kept);
    return kept;
}

void Client::attempt(Errand &errand)
{
    if (errand.answer || errand.isForgotten)
        return;
    send(errand, errand.body, false);
    m_world.scheduler.callAfter(errand.patience, [this, &errand] { attempt(errand); });
}

void Client::repeat(Errand &errand)
{
    if (!errand.isForgotten)
        send(errand, errand.body, false);
}

void Client::repeatChanged(Errand &errand, QByteArray otherBody) { tryChanged(errand, otherBody, 4); }

// The refusal may be lost on the way like any other answer.
void Client::tryChanged(Errand &errand, const QByteArray &body, int attemptsLeft)
{
    if (attemptsLeft == 0 || !errand.answer
        || m_changedRefused.contains(errand.who->caller.subject.bytes() + errand.id))
        return;
    send(errand, body, true);
    m_world.scheduler.callAfter(
        3s, [this, &errand, body, attemptsLeft] { tryChanged(errand, body, attemptsLeft - 1); });
}

void Client::send(Errand &errand, const QByteArray &body, bool isChanged)
{
    ++errand.attempts;
    const QByteArray correlation = QByteArray::number(m_world.chance.draw(), 36);
    m_attempts.insert({correlation, {&errand, isChanged, m_restored}});
    Message message{QByteArray("bakery/") + World::site + '/' + errand.request, body, Quality::AtLeastOnce,
        Retention::Transient, topics::replies(World::site, m_name) + "/all", correlation,
        {{"authorization", "Bearer " + tokenOf(*errand.who)}, {"id", errand.id},
            {"timeoutMs", QByteArray::number(errand.timeoutMs)}}};
    m_world.trace.note(m_name, message);
    m_bus.publish(std::move(message));
}

Client::Memory Client::memory() const
{
    Memory memory{m_errands.size(), {}};
    for (const Errand &errand : m_errands)
        memory.isAnswered.push_back(errand.answer.has_value());
    return memory;
}

void Client::returnTo(const Memory &memory)
{
    ++m_restored;
    for (size_t i = 0; i < m_errands.size(); ++i) {
        Errand &errand = m_errands[i];
        const bool isKnown = i < memory.errands;
        if (errand.isForgotten || (isKnown && memory.isAnswered[i]))
            continue;
        m_open -= !errand.answer;
        errand.answer.reset();
        errand.openOrder.reset();
        errand.isForgotten = !isKnown;
        if (isKnown) {
            ++m_open;
            attempt(errand);
        }
    }
}

// Fetched anew before it expires, and when the wall clock is not what it was.
const QByteArray &Client::tokenOf(Person &person) const
{
    const Instant now = m_world.wall.now();
    const Milliseconds age = now - person.tokenMadeAt;
    if (person.token.isEmpty() || age < 0ms || age > tokenLifetime - 30s) {
        person.token = m_signer.sign(person.caller, now);
        person.tokenMadeAt = now;
    }
    return person.token;
}

void Client::busArrived(std::vector<Message> messages)
{
    for (const Message &message : messages)
        if (const auto attempt = m_attempts.find(message.correlationData); attempt != m_attempts.end())
            hear(attempt->second, {message.property("status").toInt(), message.payload});
        else
            m_world.trouble(u"%1 got an answer to what it never asked"_s.arg(QString::fromLatin1(m_name)));
}

void Client::hear(const Attempt &attempt, Answer answer)
{
    if (attempt.restored != m_restored)
        return;
    Errand &errand = *attempt.errand;
    if (errand.answer && errand.who->isErased)
        return;
    ++m_world.tally.answers[errand.request + ' ' + QByteArray::number(answer.status)];
    if (attempt.isChanged) {
        if (answer.status == 422)
            m_changedRefused.insert(errand.who->caller.subject.bytes() + errand.id);
        else if (isFinal(answer.status))
            m_world.trouble(u"%1 changed under its id was answered with %2"_s.arg(QString::fromLatin1(errand.request))
                                .arg(answer.status));
        return;
    }
    if (answer.status == 422)
        m_world.trouble(u"%1 %2 was taken for another request"_s.arg(
            QString::fromLatin1(errand.request), QString::fromLatin1(errand.id)));
    if (isFinal(answer.status))
        return settle(errand, std::move(answer));
    if (answer.status == 202) {
        if (const auto awaited = readAs<orders::AwaitedPayment>(answer.body))
            errand.openOrder = awaited->order;
    } else if (answer.status == 503) {
        const auto provisional = readAs<orders::NotSettledInTime>(answer.body);
        if (provisional)
            errand.openOrder = provisional->order;
    } else if (answer.status != 401 && answer.status != 429) {
        m_world.trouble(u"%1 was answered with %2"_s.arg(QString::fromLatin1(errand.request)).arg(answer.status));
    }
}

void Client::settle(Errand &errand, Answer answer)
{
    if (errand.answer) {
        if (*errand.answer != answer && !errand.isQuestion())
            m_world.trouble(u"%1 %2 was told %3 %4, and then %5 %6"_s.arg(QString::fromLatin1(errand.request),
                QString::fromLatin1(errand.id), QString::number(errand.answer->status),
                QString::fromUtf8(errand.answer->body), QString::number(answer.status),
                QString::fromUtf8(answer.body)));
        return;
    }
    errand.answer = std::move(answer);
    --m_open;
    if (errand.settled)
        errand.settled(errand);
}

}
