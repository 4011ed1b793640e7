// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/side_screen.h"

#include "qml/pictures/picture_provider.h"

#include <QGuiApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace bakery::kiosk {

SideScreen::SideScreen(QObject &what, const QString &property, const LocalForm &form, const QString &view, QSize size)
    : m_isWhole(size.isEmpty())
    , m_language(m_engine, form, u"kiosk"_s)
{
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    m_engine.addImageProvider(u"icon"_s, new PictureProvider);
    m_engine.setInitialProperties(
        {{property, QVariant::fromValue(&what)}, {u"fixedWidth"_s, size.width()}, {u"fixedHeight"_s, size.height()}});
    m_engine.load(QUrl(u"qrc:/qt/qml/Bakery/Kiosk/"_s + view));
    if (m_engine.rootObjects().isEmpty())
        return;
    m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    m_window->installEventFilter(this);
}

// A screen of ours has no field that keys could get lost in: all of them come here.
bool SideScreen::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::Close) {
        event->ignore();
        if (!m_isWhole)
            QCoreApplication::quit();
        return true;
    }
    if (m_touched && (type == QEvent::MouseButtonPress || type == QEvent::TouchBegin || type == QEvent::KeyPress))
        m_touched();
    if (type != QEvent::KeyPress || !m_typed)
        return QObject::eventFilter(watched, event);
    m_typed(*static_cast<QKeyEvent *>(event));
    return true;
}

}
