// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/compared_pictures.h"

#include <QDir>
#include <QQuickWindow>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bakery::kiosk {
namespace {

// Another processor may round a gradient another way; by so little nobody sees.
bool isNear(int is, int was) { return std::abs(is - was) <= 2; }

bool isSame(QRgb is, QRgb was)
{
    return isNear(qRed(is), qRed(was)) && isNear(qGreen(is), qGreen(was)) && isNear(qBlue(is), qBlue(was));
}

// Of images with three bytes for a pixel; most are the same, and then nobody needs the places.
bool looksSame(const QImage &is, const QImage &was)
{
    if (is.size() != was.size())
        return false;
    const int bytes = 3 * is.width();
    for (int y = 0; y < is.height(); ++y)
        if (!std::equal(is.constScanLine(y), is.constScanLine(y) + bytes, was.constScanLine(y), isNear))
            return false;
    return true;
}

}

void drawTheSameEverywhere()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("FONTCONFIG_FILE", qgetenv("BAKERY_SOURCE_DIR") + "/tests/kiosk/fonts.conf");
}

void compare(QQuickWindow &window, const QString &name, const QString &app)
{
    const QImage whole = window.grabWindow();
    const QImage is = whole.scaled(whole.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                          .convertToFormat(QImage::Format_RGB888);
    const QString folder = qEnvironmentVariable("BAKERY_SOURCE_DIR") + u"/tests/%1/screens/"_s.arg(app);
    if (qEnvironmentVariableIsSet("BAKERY_KEEP_SCREENS")) {
        QVERIFY(QDir().mkpath(folder) && is.save(folder + name + u".png"_s, "PNG", 1));
        return;
    }
    const QImage places = difference(is, QImage(folder + name + u".png"_s));
    if (places.isNull())
        return;
    const QString shown = QDir::current().filePath(u"different-"_s + name + u".png"_s);
    places.save(shown);
    QFAIL(qPrintable(u"it looks different; the places stand in "_s + shown));
}

QImage difference(const QImage &is, const QImage &was)
{
    if (looksSame(is.convertToFormat(QImage::Format_RGB888), was.convertToFormat(QImage::Format_RGB888)))
        return {};
    QImage shown = is.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < shown.height(); ++y)
        for (int x = 0; x < shown.width(); ++x) {
            const QRgb pixel = is.pixel(x, y);
            const bool isDifferent = was.size() != is.size() || !isSame(pixel, was.pixel(x, y));
            shown.setPixel(
                x, y, isDifferent ? qRgb(220, 0, 0) : qRgb(200 + qRed(pixel) / 5, 200 + qGreen(pixel) / 5, 245));
        }
    return shown;
}

}
