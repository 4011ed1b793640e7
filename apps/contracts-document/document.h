// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace bakery {

// docs/asyncapi.yaml: AsyncAPI 3 with everything that the catalogue declares.
QByteArray asyncApiDocument();

}
