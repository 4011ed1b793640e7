// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/kiosk_screen.h"

#include "qml/pictures/picture_provider.h"
#include "qml/pictures/qr_provider.h"

#include <QGuiApplication>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace bakery::kiosk {

KioskScreen::KioskScreen(Kiosk &kiosk, QSize size)
    : m_kiosk(kiosk)
    , m_isWhole(size.isEmpty())
    , m_language(m_engine, *kiosk.form(), u"kiosk"_s)
{
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    m_engine.addImageProvider(u"icon"_s, new PictureProvider);
    m_engine.addImageProvider(u"logo"_s, new LogoProvider(*m_kiosk.look()));
    m_engine.addImageProvider(u"qr"_s, new QrProvider);
    m_engine.setInitialProperties({{u"kiosk"_s, QVariant::fromValue(&m_kiosk)}, {u"fixedWidth"_s, size.width()},
        {u"fixedHeight"_s, size.height()}});
    m_engine.load(QUrl(u"qrc:/qt/qml/Bakery/Kiosk/Main.qml"_s));
    if (m_engine.rootObjects().isEmpty())
        return;
    m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    m_window->installEventFilter(this);
    m_keys.emplace(*m_window);
    connect(m_window, &QQuickWindow::activeFocusItemChanged, this, &KioskScreen::sayFocus);
}

KioskScreen::~KioskScreen()
{
    if (!m_window)
        return;
    m_window->removeEventFilter(this);
    m_window->disconnect(this);
}

void KioskScreen::sayFocus()
{
    if (m_kiosk.voice()->isOn())
        m_kiosk.voice()->say(FocusKeys::wordsOf(m_window->activeFocusItem()), m_kiosk.form()->language());
}

// The corner is the upper left one, in every language.
void KioskScreen::hear(const QEvent &event)
{
    constexpr int corner = 96;
    const auto isThere = [](QPointF at) { return at.x() < corner && at.y() < corner; };
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::MouseMove:
    case QEvent::TouchUpdate: {
        const QPointF at = static_cast<const QPointerEvent &>(event).points().value(0).position();
        if (!isThere(at))
            m_kiosk.service()->letGo();
        else if (event.type() == QEvent::MouseButtonPress || event.type() == QEvent::TouchBegin)
            m_kiosk.service()->hold();
        break;
    }
    case QEvent::MouseButtonRelease:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        m_kiosk.service()->letGo();
        break;
    default:
        break;
    }
    if (event.type() == QEvent::MouseButtonPress || event.type() == QEvent::TouchBegin)
        m_kiosk.sounds().play(Sounds::Click);
}

// Of those whose names stand on the first screen.
QString KioskScreen::touchedLanguage(const QEvent &event) const
{
    const QPointF at = static_cast<const QPointerEvent &>(event).points().value(0).position();
    QString language;
    if (auto *page = m_window->findChild<QObject *>(u"attract"_s))
        QMetaObject::invokeMethod(
            page, "languageAt", Q_RETURN_ARG(QString, language), Q_ARG(double, at.x()), Q_ARG(double, at.y()));
    return language;
}

// Whatever is touched, anywhere, says that somebody is there.
bool KioskScreen::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::Close && m_isWhole && !m_kiosk.service()->mayEnd()) {
        event->ignore();
        return true;
    }
    if (type == QEvent::Close)
        QCoreApplication::quit();
    hear(*event);
    if (type != QEvent::MouseButtonPress && type != QEvent::TouchBegin && type != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const bool isServed = m_kiosk.service()->stage() != ServiceMenu::Closed;
    const bool begins = !isServed && m_kiosk.navigation()->screen() == Navigation::Attract && !m_kiosk.isResting();
    const bool wakes =
        !isServed && (m_kiosk.navigation()->screen() == Navigation::Attract || m_kiosk.secondsLeft() >= 0);
    const QString language = begins && type != QEvent::KeyPress ? touchedLanguage(*event) : QString();
    m_kiosk.touched();
    m_kiosk.form()->setLanguage(language);
    if (!wakes && type == QEvent::KeyPress && m_keys->press(static_cast<const QKeyEvent &>(*event)))
        return true;
    return wakes; // it is not meant for what comes to lie under the finger
}

}
