// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/instant.h"

#include <QDateTime>

namespace bakery {

inline Instant wallNow() { return {QDateTime::currentMSecsSinceEpoch()}; }

}
