// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace bakery::kiosk {

// Half as large: that shows every difference that an eye would see, in a quarter of the bytes.
QImage halved(const QImage &image);
// Where they differ, in red on a pale ground; nothing where they do not.
QImage difference(const QImage &is, const QImage &was);

}
