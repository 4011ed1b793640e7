// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/merchant_look.h"

namespace bakery {

// What is wrong with a colour for words on the screens' light grounds, and light words on it; nothing where it is fine.
std::optional<merchant::PoorContrast> poorContrastOf(const merchant::Colour &accent);

// An SVG document that refers to nothing but parts of itself: no file, no address, no document type.
bool isAlone(const QString &svg);

}
