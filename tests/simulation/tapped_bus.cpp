// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/tapped_bus.h"

#include "shared/contracts/envelope.h"
#include "shared/contracts/inventory_waste.h"
#include "tests/simulation/process.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::simulation {
namespace {

constexpr auto steadyAfter = 59s; // a minute from when it was noticed

}

TappedBus::TappedBus(World &world, Process &process)
    : m_world(world)
    , m_process(process)
    , m_bus(world.broker, QString::fromLatin1(process.instance()))
{
}

void TappedBus::open(BusListener &listener, std::vector<Subscription> subscriptions, std::optional<Message> will)
{
    m_listener = &listener;
    m_bus.open(*this, std::move(subscriptions), std::move(will));
}

PublishOutcome TappedBus::publish(Message message)
{
    m_world.trace.note(m_process.instance(), message);
    if (message.topic.endsWith("/inventory/journal"))
        witness(message);
    else if (message.topic.endsWith("/production/journal"))
        m_world.ovenWatch.heard(message);
    return m_bus.publish(std::move(message));
}

void TappedBus::busConnected()
{
    m_process.guarded([this] { m_listener->busConnected(); });
}

void TappedBus::busLost()
{
    m_process.guarded([this] { m_listener->busLost(); });
}

void TappedBus::busArrived(std::vector<Message> messages)
{
    if (m_process.m_isToBeDeceived)
        deceive(messages);
    m_process.guarded([this, messages] { m_listener->busArrived(messages); });
}

// Whoever stands at the counter sees what is handed over and what is thrown out, and when.
void TappedBus::witness(const Message &message)
{
    const bool hasJumped = hasClockJumped() && message.payload.contains("\"type\":\"UnitsDiscarded\"");
    if (!hasJumped && !message.payload.contains("\"type\":\"ItemsHandedOver\""))
        return;
    const auto events = readEvents(message.payload);
    for (const EventView &view : *events) {
        if (hasJumped && view.type() == inventory::UnitsDiscarded::event.name
            && view.decodeData<inventory::UnitsDiscarded>()->reason == inventory::DiscardReason::Stale)
            m_world.trouble(u"stale units were thrown out by a clock that has just jumped"_s);
        if (view.type() != inventory::ItemsHandedOver::event.name)
            continue;
        const auto handed = view.decodeData<inventory::ItemsHandedOver>();
        for (const orders::HandedUnit &unit : handed->units)
            if (unit.bestBefore <= m_world.wall.shopNow())
                m_world.trouble(u"unit %1 was handed over past its best-before"_s.arg(unit.unit.text()));
    }
}

// Within the last minute, and the service was there before, so that it knows.
bool TappedBus::hasClockJumped() const
{
    const auto &jump = m_world.wall.jump;
    const Service *service = m_process.leading();
    return jump && m_world.scheduler.now() - jump->at < steadyAfter && service
        && service->presence().since < jump->earlier;
}

// Changes a total in the first journal message that has one, as somebody on the wire might. It is totals that followers
// rely on, inventory as well as the bank.
void TappedBus::deceive(std::vector<Message> &messages)
{
    static const QByteArray mark = R"("total":{"amount":)";
    for (Message &message : messages) {
        const qsizetype at = message.payload.indexOf(mark);
        if (!message.topic.endsWith("/journal") || at < 0)
            continue;
        char &digit = message.payload.data()[at + mark.size()];
        digit = digit == '1' ? '2' : '1';
        m_process.m_isToBeDeceived = false;
        ++m_world.tally.faults["journal message altered"];
        m_world.trace.note(m_process.instance(), "is deceived");
        return;
    }
}

}
