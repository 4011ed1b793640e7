// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/messaging/bus.h"

namespace bakery {

// 503, try again later: the store fails or there is no room on the disk.
void refuseForNow(Bus &bus, const QByteArray &responseTopic, const QByteArray &correlation);

// The same for a message that has arrived, if it asks something of that service.
void refuseForNow(Bus &bus, const QByteArray &site, const QByteArray &service, const Message &message);

}
