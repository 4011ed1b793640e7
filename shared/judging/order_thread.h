// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/judging/seen_message.h"

#include <QSet>

namespace bakery {

// One order among all messages: what names it, and what follows from the same request, which its events tell by their
// `traceparent`.
class OrderThread {
public:
    explicit OrderThread(const Id &order) : m_order(order.bytes()) { }

    bool holds(const Message &message);

private:
    const QByteArray m_order;
    QSet<QByteArray> m_traces; // 32 digits each
};

}
