// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickImageProvider>

namespace bakery {

// image://qr/TEXT, percent-encoded: as a code that a phone reads, with the pale margin that it needs around it.
class QrProvider : public QQuickImageProvider {
public:
    QrProvider() : QQuickImageProvider(QQuickImageProvider::Image) { }

    QImage requestImage(const QString &id, QSize *size, const QSize &wanted) override;
};

// As large as fits into a square of that many pixels; null where the text is too long for it.
QImage qrCode(const QByteArray &text, int side);

}
