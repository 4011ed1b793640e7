// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/look.h"

#include "shared/core/contrast.h"

#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace bakery::kiosk {
namespace {

const QString houseAccent = u"#b8481a"_s;
const QString ground = u"#faf3e7"_s; // the darkest that words in the accent lie on

}

void Look::follow(const merchant::Look &look)
{
    if (encode(look) == encode(m_look))
        return;
    m_look = look;
    ++m_version;
    Q_EMIT changed();
}

QString Look::accent() const { return m_look.accent ? darkenedFor(m_look.accent->value, ground) : houseAccent; }

QString Look::accentPressed() const { return darker(accent()); }

QString Look::headings() const { return m_look.letters == merchant::Letters::Inter ? u"Inter"_s : u"Fraunces"_s; }

QString Look::logo() const
{
    return m_look.logo ? QString(u"image://logo/"_s + QString::number(m_version)) : u"qrc:/pictures/brand.svg"_s;
}

// As large as it can be there, in its own proportions.
QImage LogoProvider::requestImage(const QString &, QSize *size, const QSize &wanted)
{
    const QSize room = wanted.isEmpty() ? QSize(64, 64) : wanted;
    QImage image(room, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer svg(m_look.svg());
    if (svg.isValid()) {
        QPainter painter(&image);
        const QSizeF own = svg.defaultSize().isEmpty() ? QSizeF(room) : QSizeF(svg.defaultSize());
        const QSizeF fit = own.scaled(room, Qt::KeepAspectRatio);
        svg.render(&painter, {QPointF((room.width() - fit.width()) / 2, (room.height() - fit.height()) / 2), fit});
    }
    if (size)
        *size = room;
    return image;
}

}
