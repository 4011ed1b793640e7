// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/cli/shop_client.h"

#include <QJsonObject>

#include <map>

namespace bakery {

using DemoRequest = std::function<Reply(const QByteArray &service, const QByteArray &what, const QJsonObject &body)>;

// So many of each product stand on a full shelf.
using FullShelf = std::map<QByteArray, qint64>;

// Gives the demo's shop ovens and plans: so that what is sold of a few products is baked anew, or, in a shop that lives
// whole days, everything that stands on the shelf, from an hour before it opens. What is there already stays as it is:
// whoever changed it has reasons. Throws Trouble.
void putDemoOvens(const DemoRequest &request, const FullShelf &shelf, bool livesWholeDays);

}
