// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/shop/screen_language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QQmlEngine>

using namespace Qt::StringLiterals;

namespace bakery {

ScreenLanguage::ScreenLanguage(QQmlEngine &engine, const LocalForm &form, const QString &catalogue)
    : m_engine(engine)
    , m_form(form)
    , m_catalogue(catalogue)
{
    connect(&m_form, &LocalForm::changed, this, &ScreenLanguage::speak);
    speak();
}

ScreenLanguage::~ScreenLanguage() { QCoreApplication::removeTranslator(&m_translator); }

void ScreenLanguage::speak()
{
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(u":/i18n/"_s + m_catalogue + u'_' + m_form.language() + u".qm"_s))
        QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(m_form.locale()); // the numbers in translations
    QGuiApplication::setLayoutDirection(m_form.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_engine.setUiLanguage(m_form.language());
    m_engine.retranslate();
}

}
