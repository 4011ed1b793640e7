// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bus/bus_end.h"

namespace bakery {

Client::Client(BusEnd &itsEnd, const QString &username) : end(itsEnd), bus(itsEnd.newBus(username)) { }

bool Client::join(std::vector<Subscription> subscriptions, std::optional<Message> will)
{
    bus->open(*this, std::move(subscriptions), std::move(will));
    return end.waitFor([this] { return connected > 0; });
}

void Client::busArrived(std::vector<Message> messages)
{
    for (Message &one : messages) {
        if (answer)
            answer(one);
        arrived.push_back(std::move(one));
    }
}

QByteArrayList Client::payloads() const
{
    QByteArrayList result;
    for (const Message &one : arrived)
        result.append(one.payload);
    return result;
}

Message message(const QByteArray &topic, const QByteArray &payload, Quality quality)
{
    Message result;
    result.topic = topic;
    result.payload = payload;
    result.quality = quality;
    return result;
}

Message retained(const QByteArray &topic, const QByteArray &payload)
{
    Message result = message(topic, payload, Quality::AtLeastOnce);
    result.retention = Retention::Retained;
    return result;
}

using Make = std::unique_ptr<BusEnd> (*)();

void ConformanceTest::initTestCase_data()
{
    QTest::addColumn<Make>("make");
    QTest::newRow("mosquitto") << &makePahoEnd;
    QTest::newRow("memory") << &makeMemoryEnd;
}

void ConformanceTest::init()
{
    QFETCH_GLOBAL(Make, make);
    m_end = make();
}

}
