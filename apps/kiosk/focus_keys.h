// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QQuickWindow>

#include <vector>

namespace bakery::kiosk {

// Everything that can be touched can be done by a keypad: Tab and the arrows lead to it, Enter does it, Escape leaves
// what lies on top. What lies below something modal (an item with `isModal`) cannot be reached meanwhile.
class FocusKeys {
public:
    explicit FocusKeys(QQuickWindow &window) : m_window(window) { }

    bool press(const QKeyEvent &event); // true: it was for us
    std::vector<QQuickItem *> reachable() const; // in the order of Tab

    static QString nameOf(QQuickItem *item); // as a screen reader hears it
    static QString wordsOf(QQuickItem *item); // to be said aloud: also whether it is chosen

private:
    QQuickItem *top() const;
    QQuickItem *focused() const; // of those that are reachable
    bool step(int by);
    bool move(Qt::Key direction);
    bool act();
    bool leave();
    static void focus(QQuickItem *item);

    QQuickWindow &m_window;
};

}
