// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/shop/shop_line.h"
#include "shared/contracts/merchant_look.h"

#include <QQuickImageProvider>
#include <QtQml/qqmlregistration.h>

namespace bakery::kiosk {

// How the site wants its screens to look, followed live. Merchant has checked it; a colour that cannot be read is
// darkened here all the same, because a screen that nobody can read helps nobody.
class Look : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString accent READ accent NOTIFY changed)
    Q_PROPERTY(QString accentPressed READ accentPressed NOTIFY changed)
    Q_PROPERTY(QString headings READ headings NOTIFY changed)
    Q_PROPERTY(QString logo READ logo NOTIFY changed)
public:
    void follow(const merchant::Look &look);

    QString accent() const;
    QString accentPressed() const;
    QString headings() const; // a family that comes with the screens
    QString logo() const; // where the picture is to be had
    QByteArray svg() const { return m_look.logo ? m_look.logo->value.toUtf8() : QByteArray(); }

Q_SIGNALS:
    void changed();

private:
    merchant::Look m_look;
    int m_version = 0; // another address for another logo, or the old one would be shown
};

// `image://logo/…`: the site's own.
class LogoProvider final : public QQuickImageProvider {
public:
    explicit LogoProvider(const Look &look) : QQuickImageProvider(QQuickImageProvider::Image), m_look(look) { }
    QImage requestImage(const QString &id, QSize *size, const QSize &wanted) override;

private:
    const Look &m_look;
};

}
