// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace bakery {

// What somebody wants to watch, as the broker is asked for it. "orders" and "orders/state" are of the shop at `site`;
// what does not begin with one of its services is MQTT's own filter.
QByteArray topicFilter(const QByteArray &typed, const QByteArray &site);

}
