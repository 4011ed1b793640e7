// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bakery {

// How far apart two colours ("#b8481a") are for an eye, by WCAG 2: from 1, the same, to 21, black on white.
double contrast(const QString &one, const QString &other);

constexpr double readable = 4.5; // what a text needs on its ground

// The same hue, no darker than it has to be to be read on that ground.
QString darkenedFor(const QString &colour, const QString &ground);

// The same hue, darker: of something that is pressed.
QString darker(const QString &colour);

}
