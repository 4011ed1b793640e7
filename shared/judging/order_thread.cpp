// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/judging/order_thread.h"

#include "shared/contracts/envelope.h"

namespace bakery {
namespace {

constexpr qsizetype mostTraces = 100; // of one order; each request about it may have one of its own

QByteArray traceOf(const QByteArray &traceparent)
{
    return isTraceparent(traceparent) ? traceparent.mid(3, 32) : QByteArray();
}

}

bool OrderThread::holds(const Message &message)
{
    const QByteArray told = traceOf(message.property("traceparent"));
    const bool namesIt = message.payload.contains(m_order);
    const bool followsFromIt = m_traces.contains(told)
        || std::any_of(
            m_traces.begin(), m_traces.end(), [&](const QByteArray &trace) { return message.payload.contains(trace); });
    if (!namesIt)
        return followsFromIt;
    const auto remember = [this](const QByteArray &trace) {
        if (!trace.isEmpty() && m_traces.size() < mostTraces)
            m_traces.insert(trace);
    };
    remember(told);
    if (const auto events = readEvents(message.payload.startsWith('[') ? message.payload : '[' + message.payload + ']'))
        for (const EventView &event : *events)
            if (event.subject().toLatin1() == m_order)
                remember(traceOf(event.traceparent()));
    return true;
}

}
