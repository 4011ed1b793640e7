// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/back_office.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTranslator>

namespace bakery::office {

// Every component in every state (gallery/Gallery.qml), with an office that knows no shop.
class GalleryScreen final {
public:
    explicit GalleryScreen(QSize size);
    ~GalleryScreen();

    QQuickWindow *window() const; // null: it could not be made

private:
    struct Nowhere;

    QTemporaryDir m_folder;
    std::unique_ptr<Nowhere> m_nowhere;
    std::unique_ptr<BackOffice> m_office;
    QTranslator m_translator;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
};

}
