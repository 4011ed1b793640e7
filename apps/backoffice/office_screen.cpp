// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/office_screen.h"

#include "qml/pictures/picture_provider.h"

#include <QGuiApplication>
#include <QScreen>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr QSize usualSize(1440, 900);

// On a screen that is there: the one of yesterday may have been unplugged.
QRect placeFor(QRect wanted)
{
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    if (wanted.isEmpty() || !screen.intersects(wanted))
        wanted = QRect(screen.center() - QPoint(usualSize.width() / 2, usualSize.height() / 2), usualSize);
    return wanted.intersected(screen);
}

}

OfficeScreen::OfficeScreen(BackOffice &office, QSize size)
    : m_office(office)
    , m_language(m_engine, *office.form(), u"backoffice"_s)
    , m_keepsPlace(size.isEmpty())
{
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    m_engine.addImageProvider(u"icon"_s, new PictureProvider);
    const QRect place = m_keepsPlace ? placeFor(m_office.settings()->window()) : QRect(QPoint(), size);
    m_engine.setInitialProperties(
        {{u"office"_s, QVariant::fromValue(&m_office)}, {u"width"_s, place.width()}, {u"height"_s, place.height()}});
    m_engine.load(QUrl(u"qrc:/qt/qml/Bakery/BackOffice/Main.qml"_s));
    if (m_engine.rootObjects().isEmpty())
        return;
    m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    if (m_keepsPlace) {
        m_window->setPosition(place.topLeft());
        if (m_office.settings()->isMaximised())
            m_window->showMaximized();
    }
    m_window->installEventFilter(this);
    m_moved.setSingleShot(true);
    connect(&m_moved, &QTimer::timeout, this, &OfficeScreen::keepPlace);
}

void OfficeScreen::keepPlace()
{
    m_office.settings()->setWindow(m_window->geometry(), m_window->visibility() == QWindow::Maximized);
}

bool OfficeScreen::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::KeyPress:
    case QEvent::Wheel:
        m_office.touched();
        break;
    case QEvent::Move:
    case QEvent::Resize:
        if (m_keepsPlace)
            m_moved.start(500ms);
        break;
    case QEvent::Close:
        if (m_keepsPlace)
            keepPlace();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

}
