// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/messaging/message.h"

#include <mqtt/message.h>
#include <mqtt/will_options.h>

namespace bakery {

mqtt::const_message_ptr toPaho(const Message &message);
mqtt::will_options willToPaho(const Message &message);
Message fromPaho(const mqtt::message &message);

}
