// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/judging/seen_message.h"

namespace bakery {

// How messages are shown: a line of columns for people, with what breaks its contract below it, or one JSON object.
struct MessageLook {
    bool hasColours = false;
    bool isFull = false; // the whole payload, indented
    bool showsProperties = false;
    int width = 160; // of a line that is not full; what is longer is cut
};

QByteArray linesOf(const SeenMessage &seen, const MessageLook &look);
QByteArray jsonOf(const SeenMessage &seen);

}
