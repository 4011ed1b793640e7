// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/shop/local_form.h"

#include <QTranslator>

class QQmlEngine;

namespace bakery {

// Text, numbers and direction of a screen follow the language of its form at once.
class ScreenLanguage final : public QObject {
public:
    // `catalogue`: whose words they are, as "kiosk" of :/i18n/kiosk_de.qm.
    ScreenLanguage(QQmlEngine &engine, const LocalForm &form, const QString &catalogue);
    ~ScreenLanguage() override;

private:
    void speak();

    QQmlEngine &m_engine;
    const LocalForm &m_form;
    const QString m_catalogue;
    QTranslator m_translator;
};

}
