// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/shop/screen_language.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <functional>

class QKeyEvent;

namespace bakery::kiosk {

// The window of what is no kiosk but belongs to one: the board, the till. It speaks the chosen language, and passes on
// what is typed and that it was touched. On the whole screen it cannot be closed.
class SideScreen final : public QObject {
public:
    // `view` names the QML file that is shown and `property` what it calls `what`. An empty size: the whole screen.
    SideScreen(QObject &what, const QString &property, const LocalForm &form, const QString &view, QSize size);

    QQuickWindow *window() const { return m_window; } // null: it could not be made, and it was said why
    void whenTyped(std::function<void(const QKeyEvent &)> typed) { m_typed = std::move(typed); }
    void whenTouched(std::function<void()> touched) { m_touched = std::move(touched); }

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    const bool m_isWhole;
    QQmlApplicationEngine m_engine;
    ScreenLanguage m_language;
    QQuickWindow *m_window = nullptr;
    std::function<void(const QKeyEvent &)> m_typed;
    std::function<void()> m_touched;
};

}
