// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/backoffice/bus_flood.h"

#include "shared/contracts/encode.h"
#include "shared/contracts/envelope.h"
#include "shared/contracts/inventory.h"
#include "shared/contracts/orders.h"
#include "shared/contracts/production.h"
#include "shared/contracts/topics.h"

#include <QCoreApplication>

#include <cstdio>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::bench {
namespace {

constexpr qint64 products = 200, ovens = 100;
const QByteArray floodedSite = "main";

Sku floodedSku(qint64 number) { return Sku(u"product-"_s + QString::number(1000 + number % products)); }

QByteArray placedEvent(qint64 number)
{
    orders::OrderPlaced placed;
    placed.order = Id(QUuid::createUuid());
    placed.number = Text<1, 16>(u"A"_s + QString::number(number % 1000));
    const Price price{320, Currency(u"EUR"_s)};
    orders::PricedLine line;
    line.sku = floodedSku(number);
    line.quantity = 2;
    line.unitPrice = price;
    line.priceVersion = 1;
    placed.lines.push_back(line);
    placed.total = price;
    placed.pay.method = orders::PaymentMethod::Account;
    placed.placedAt = Instant{1'800'000'000'000 + number};
    placed.date = LocalDate(u"2027-01-15"_s);
    const EventAttributes attributes{.site = floodedSite,
        .service = "orders",
        .incarnation = "0196f3a2-0000-7000-8000-00000000abcd",
        .position = number + 1,
        .type = orders::OrderPlaced::event.name,
        .subject = placed.subject(),
        .time = placed.placedAt,
        .cause = "request"};
    QByteArray text;
    encodeEvent(text, attributes, [&placed](QByteArray &out) { encode(out, placed); });
    return text;
}

}

BusFlood::BusFlood(quint16 port, qint64 perSecond, qint64 seconds)
    : m_perSecond(perSecond)
    , m_wanted(perSecond * seconds)
    , m_bus(BusAddress{u"127.0.0.1"_s, port, u"flood"_s, {}, {}})
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { more(); });
    m_timer.setTimerType(Qt::PreciseTimer);
    m_bus.open(*this, {}, std::nullopt);
}

void BusFlood::busConnected()
{
    m_since.start();
    m_timer.start(5ms);
}

Message BusFlood::messageOf(qint64 number) const
{
    Message message;
    switch (number % 4) {
    case 0:
    case 1:
        message.topic = topics::event(floodedSite, "orders", orders::OrderPlaced::event.name);
        message.payload = placedEvent(number);
        break;
    case 2: {
        const Sku sku = floodedSku(number);
        message.topic = topics::state(floodedSite, "inventory", "stock") + '/' + sku.value.toLatin1();
        message.payload = "{\"sku\":\"" + sku.value.toLatin1() + "\",\"available\":" + QByteArray::number(number % 40)
            + ",\"reserved\":2}";
        break;
    }
    default: {
        const QByteArray oven = "oven-" + QByteArray::number(number % ovens);
        message.topic = topics::telemetry(floodedSite, "production", "oven") + '/' + oven;
        production::OvenTemperature reading;
        reading.oven = Sku(QString::fromLatin1(oven));
        message.payload = encode(reading);
    }
    }
    return message;
}

void BusFlood::more()
{
    const qint64 due = std::min(m_wanted, m_perSecond * m_since.elapsed() / 1000);
    for (; m_tried < due; ++m_tried)
        m_said += m_bus.publish(messageOf(m_tried)) == PublishOutcome::Sent;
    if (m_tried < m_wanted)
        return;
    m_timer.stop();
    std::printf("said %lld\nseconds %.3f\n", static_cast<long long>(m_said), double(m_since.elapsed()) / 1000);
    std::fflush(stdout);
}

}
