// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/kiosk.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTranslator>

namespace bakery::kiosk {

// Every component in every state (gallery/Gallery.qml), with a kiosk that knows no shop.
class GalleryScreen {
public:
    explicit GalleryScreen(QSize size);
    ~GalleryScreen();

    QQuickWindow *window() const; // null: it could not be made, and it was said why

private:
    struct Nowhere;

    QTemporaryDir m_folder;
    QTranslator m_translator;
    std::unique_ptr<Nowhere> m_nowhere;
    std::unique_ptr<Kiosk> m_kiosk;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
};

}
