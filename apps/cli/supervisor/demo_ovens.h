// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/cli/shop_client.h"

#include <QJsonObject>

namespace bakery {

using DemoRequest = std::function<Reply(const QByteArray &service, const QByteArray &what, const QJsonObject &body)>;

// Gives the demo's shop ovens and plans, so that what is sold is baked anew. What is there already stays as it is:
// whoever changed it has reasons. Throws Trouble.
void putDemoOvens(const DemoRequest &request);

}
