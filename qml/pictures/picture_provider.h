// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickImageProvider>

namespace bakery {

// Icons in any colour: `image://icon/plus/#ffffff`. The software renderer has no effects that could colour one.
class PictureProvider final : public QQuickImageProvider {
public:
    PictureProvider() : QQuickImageProvider(QQuickImageProvider::Image) { }
    QImage requestImage(const QString &id, QSize *size, const QSize &wanted) override;
};

}
