// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/compared_pictures.h"

namespace bakery::kiosk {
namespace {

// Another processor may round a gradient another way; by so little nobody sees.
bool isSame(QRgb is, QRgb was)
{
    const auto differs = [](int a, int b) { return std::abs(a - b) > 2; };
    return !differs(qRed(is), qRed(was)) && !differs(qGreen(is), qGreen(was)) && !differs(qBlue(is), qBlue(was));
}

}

QImage halved(const QImage &image)
{
    return image.scaled(image.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB888);
}

QImage difference(const QImage &is, const QImage &was)
{
    QImage shown = is.convertToFormat(QImage::Format_RGB32);
    bool differs = false;
    for (int y = 0; y < shown.height(); ++y)
        for (int x = 0; x < shown.width(); ++x) {
            const QRgb pixel = is.pixel(x, y);
            const bool isDifferent = was.size() != is.size() || !isSame(pixel, was.pixel(x, y));
            differs = differs || isDifferent;
            shown.setPixel(
                x, y, isDifferent ? qRgb(220, 0, 0) : qRgb(200 + qRed(pixel) / 5, 200 + qGreen(pixel) / 5, 245));
        }
    return differs ? shown : QImage();
}

}
