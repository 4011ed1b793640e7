// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to write and to read one event.
#include "shared/contracts/envelope.h"
#include "shared/contracts/orders.h"
#include "tests/bench/orders/figures.h"

#include <chrono>
#include <cstring>

using namespace bakery;
using namespace bakery::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 200'000;
constexpr double goalMicroseconds = 5;

orders::OrderPlaced sample()
{
    const Id id(QUuid::createUuid());
    return {.order = id,
        .customer = id,
        .number = u"A017"_s,
        .lines = {{u"bread"_s, 1, {320, u"EUR"_s}}, {u"donut"_s, 2, {180, u"EUR"_s}}},
        .total = {680, u"EUR"_s},
        .placedAt = {1'700'000'000'123},
        .date = u"2023-11-14"_s};
}

template <typename F>
double microsecondsEach(F &&once)
{
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < rounds; ++i)
        once();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count() / rounds;
}

}

int main(int argc, char **argv)
{
    const orders::OrderPlaced event = sample();
    const EventAttributes attributes{"main", "orders", "0196f3a2-1d2e-7000-8000-0123456789ab", 17, "OrderPlaced",
        event.order.text(), event.placedAt, event.placedAt, "request-1", {}};
    QByteArray text;
    const auto write = [&] {
        text.clear();
        text.reserve(768);
        encodeEvent(text, attributes, [&](QByteArray &out) { encode(out, event); });
    };
    const double writing = microsecondsEach(write);
    const QByteArray turn = '[' + text + ']';
    qint64 sum = 0; // so that nothing is optimised away
    const double reading = microsecondsEach([&] {
        const auto events = readEvents(turn);
        sum += events->front().decodeData<orders::OrderPlaced>()->total.amount;
    });
    if (sum != qint64(rounds) * event.total.amount)
        return 1;
    const std::vector<Figure> figures{
        {u"write an event of %1 bytes"_s.arg(text.size()), {}, writing, u"µs"_s, std::nullopt, goalMicroseconds},
        {u"read it"_s, {}, reading, u"µs"_s, std::nullopt, goalMicroseconds}};
    argc > 1 && std::strcmp(argv[1], "--json") == 0 ? printJson(figures) : printTable(figures);
    return 0;
}
