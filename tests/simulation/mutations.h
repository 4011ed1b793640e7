// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/mutation.h"

#include <QString>

#include <utility>
#include <vector>

namespace bakery::simulation {

// Every bug that can be planted, by its name.
const std::vector<std::pair<QString, Mutation>> &mutations();
QString nameOf(Mutation mutation);

}
