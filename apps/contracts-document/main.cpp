// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/contracts-document/document.h"

#include <cstdio>

// Prints docs/asyncapi.yaml.
int main()
{
    const QByteArray document = bakery::asyncApiDocument();
    return std::fwrite(document.constData(), 1, size_t(document.size()), stdout) == size_t(document.size()) ? 0 : 1;
}
