// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/pictures/letters.h"
#include "shared/testing/test_program.h"

#include <QGuiApplication>
#include <QImage>

class QQuickWindow;

namespace bakery::kiosk {

// Nothing of the machine's own: its letters, its way to smooth them, its graphics. Before the application is there.
void drawTheSameEverywhere();

// Holds what the window shows against `tests/APP/screens/NAME.png`, half as large: that shows every difference that
// an eye would see, in a quarter of the bytes. A difference fails, and leaves an image of the places. Where
// BAKERY_KEEP_SCREENS is set the picture is written anew, to be looked at.
void compare(QQuickWindow &window, const QString &name, const QString &app = QStringLiteral("kiosk"));

template <typename Test>
int runScreenTest(int argc, char **argv)
{
    drawTheSameEverywhere();
    QGuiApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    bringLetters();
    Test test;
    return QTest::qExec(&test, argc, argv);
}

// Where they differ, in red on a pale ground; nothing where they do not.
QImage difference(const QImage &is, const QImage &was);

}

#define BAKERY_SCREEN_TEST(Class) BAKERY_TEST_RUN(::bakery::kiosk::runScreenTest<Class>)
