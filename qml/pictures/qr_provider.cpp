// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/pictures/qr_provider.h"

#include <QPainter>

#include <memory>
#include <qrencode.h>

namespace bakery {
namespace {

constexpr int margin = 4; // modules, as the standard asks for

}

QImage qrCode(const QByteArray &text, int side)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.constData(), 0, QR_ECLEVEL_L), &QRcode_free);
    const int modules = code ? code->width + 2 * margin : 0;
    const int step = modules > 0 ? side / modules : 0; // whole pixels, or edges blur
    if (step == 0)
        return {};
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const int begin = (side - modules * step) / 2 + margin * step;
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if (code->data[y * code->width + x] & 1)
                painter.fillRect(begin + x * step, begin + y * step, step, step, Qt::black);
    return image;
}

QImage QrProvider::requestImage(const QString &id, QSize *size, const QSize &wanted)
{
    const QImage image =
        qrCode(QByteArray::fromPercentEncoding(id.toUtf8()), wanted.width() > 0 ? wanted.width() : 200);
    if (size)
        *size = image.size();
    return image;
}

}
