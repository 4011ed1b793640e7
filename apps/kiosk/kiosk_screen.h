// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/kiosk.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTranslator>

namespace bakery::kiosk {

// A kiosk's window, which speaks the language that was chosen and notices whoever touches it.
class KioskScreen final : public QObject {
public:
    // An empty size: the whole screen.
    KioskScreen(Kiosk &kiosk, QSize size);
    ~KioskScreen() override;

    QQuickWindow *window() const { return m_window; } // null: the screen could not be made, and it was said why

    static void bringLetters(); // once, before the first

private:
    void speak();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Kiosk &m_kiosk;
    QTranslator m_translator;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};

}
