// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/focus_keys.h"
#include "apps/kiosk/kiosk.h"
#include "qml/shop/screen_language.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

namespace bakery::kiosk {

// A kiosk's window, which speaks the language that was chosen and notices whoever touches it. On the whole screen it
// cannot be closed but from the service menu.
class KioskScreen final : public QObject {
public:
    // An empty size: the whole screen.
    KioskScreen(Kiosk &kiosk, QSize size);
    ~KioskScreen() override;

    QQuickWindow *window() const { return m_window; } // null: the screen could not be made, and it was said why

private:
    void hear(const QEvent &event); // what is told of it: a long press in the corner, a click
    void sayFocus();
    QString touchedLanguage(const QEvent &event) const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    Kiosk &m_kiosk;
    const bool m_isWhole;
    QQmlApplicationEngine m_engine;
    ScreenLanguage m_language;
    QQuickWindow *m_window = nullptr;
    std::optional<FocusKeys> m_keys;
};

}
