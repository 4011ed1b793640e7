// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/decode.h"
#include "shared/contracts/encode.h"
