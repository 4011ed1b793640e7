// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/service/shop_settings.h"

namespace bakery {

// The certificates of a shop that listens beyond this machine, in `<data>/keys/tls`: an authority of the shop's own
// (ca.crt, ca.key) and the broker's certificate (server.crt, server.key). Each is made when it is missing.
void makeCertificates(const ShopSettings &shop);

// A new certificate for the broker from the same authority, so that nobody else has to learn anything.
void renewServerCertificate(const ShopSettings &shop);

}
