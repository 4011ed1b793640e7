// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/back_office.h"
#include "qml/shop/screen_language.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

namespace bakery::office {

// The window. It speaks the chosen language, comes back where it was left, and tells when somebody is there.
class OfficeScreen final : public QObject {
public:
    OfficeScreen(BackOffice &office, QSize size); // an empty size: as it was left

    QQuickWindow *window() const { return m_window; } // null: it could not be made, and it was said why

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keepPlace();

    BackOffice &m_office;
    QQmlApplicationEngine m_engine;
    ScreenLanguage m_language;
    QQuickWindow *m_window = nullptr;
    const bool m_keepsPlace;
    QTimer m_moved; // whoever moves it has come to rest: it may be ended later without being closed
};

}
