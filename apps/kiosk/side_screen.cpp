// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/side_screen.h"

#include "qml/pictures/picture_provider.h"

#include <QGuiApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace bakery::kiosk {

SideScreen::SideScreen(QObject &what, const QString &property, LocalForm &form, const QString &view, QSize size)
    : m_form(form)
{
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    m_engine.addImageProvider(u"icon"_s, new PictureProvider);
    connect(&m_form, &LocalForm::changed, this, &SideScreen::speak);
    speak();
    m_engine.setInitialProperties(
        {{property, QVariant::fromValue(&what)}, {u"fixedWidth"_s, size.width()}, {u"fixedHeight"_s, size.height()}});
    m_engine.load(QUrl(u"qrc:/qt/qml/Bakery/Kiosk/"_s + view));
    if (m_engine.rootObjects().isEmpty())
        return;
    m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    m_window->installEventFilter(this);
}

SideScreen::~SideScreen() { QCoreApplication::removeTranslator(&m_translator); }

void SideScreen::speak()
{
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(u":/i18n/kiosk_"_s + m_form.language() + u".qm"_s))
        QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(m_form.locale());
    QGuiApplication::setLayoutDirection(m_form.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_engine.setUiLanguage(m_form.language());
    m_engine.retranslate();
}

// A screen of ours has no field that keys could get lost in: all of them come here.
bool SideScreen::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (m_touched && (type == QEvent::MouseButtonPress || type == QEvent::TouchBegin || type == QEvent::KeyPress))
        m_touched();
    if (type != QEvent::KeyPress || !m_typed)
        return QObject::eventFilter(watched, event);
    m_typed(*static_cast<QKeyEvent *>(event));
    return true;
}

}
