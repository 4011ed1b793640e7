// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/compared_pictures.h"

#include <QDir>
#include <QQuickWindow>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bakery::kiosk {
namespace {

// Another processor may round a gradient another way; by so little nobody sees.
bool isSame(QRgb is, QRgb was)
{
    const auto differs = [](int a, int b) { return std::abs(a - b) > 2; };
    return !differs(qRed(is), qRed(was)) && !differs(qGreen(is), qGreen(was)) && !differs(qBlue(is), qBlue(was));
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
    const QImage places = difference(is, QImage(folder + name + u".png"_s).convertToFormat(QImage::Format_RGB888));
    if (places.isNull())
        return;
    const QString shown = QDir::current().filePath(u"different-"_s + name + u".png"_s);
    places.save(shown);
    QFAIL(qPrintable(u"it looks different; the places stand in "_s + shown));
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
