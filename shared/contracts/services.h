// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

// What the catalogue says, for those who need no types: only services.cpp is compiled anew when a message changes.
namespace bakery {

// In the order in which they are started.
const QStringList &serviceNames();

// Every request that there is, as "orders/do/place"; and those that need no token.
const QStringList &requestNames();
const QStringList &requestsForStrangers();

// The services that follow the journal of this one.
std::vector<QByteArray> followersOf(QByteArrayView service);

}
