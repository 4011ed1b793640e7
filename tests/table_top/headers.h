// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is precompiled for the scenarios, and gives them no names that they might have themselves.
#include "tests/table_top/both_stores.h"
#include "tests/table_top/table_top_shop.h"
