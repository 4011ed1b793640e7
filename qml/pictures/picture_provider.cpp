// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/pictures/picture_provider.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace bakery {

QImage PictureProvider::requestImage(const QString &id, QSize *size, const QSize &wanted)
{
    const QString name = id.section(u'/', 0, 0), colour = id.section(u'/', 1);
    QFile file(u":/pictures/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning().noquote() << "there is no icon called" << name;
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("#2E1F17", colour.toLatin1());
    const QSize real = wanted.isValid() && !wanted.isEmpty() ? wanted : QSize(24, 24);
    QImage image(real, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(svg).render(&painter);
    if (size)
        *size = real;
    return image;
}

}
