// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/shop/key_rows.h"
#include "shared/core/instant.h"

#include <QLocale>
#include <QObject>
#include <QTimeZone>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace bakery {

// Money, numbers and times as the chosen language writes them.
class LocalForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QStringList languages READ languages CONSTANT)
    Q_PROPERTY(bool isRightToLeft READ isRightToLeft NOTIFY changed)
    Q_PROPERTY(bool hasOwnLetters READ hasOwnLetters NOTIFY changed)
    Q_PROPERTY(QString alphabet READ alphabet NOTIFY changed)
public:
    const QString &language() const { return m_language; } // "de"
    void setLanguage(const QString &language);
    QStringList languages() const;
    const QLocale &locale() const { return m_locale; }
    bool isRightToLeft() const { return m_locale.textDirection() == Qt::RightToLeft; }

    void setCurrency(const QString &currency);
    const QString &currency() const { return m_currency; }
    void setTimeZone(const QTimeZone &zone);

    Q_INVOKABLE QString money(qint64 minorUnits) const;
    Q_INVOKABLE qint64 wholeUnit() const; // one euro, in minor units
    Q_INVOKABLE QString number(qint64 value) const { return m_locale.toString(value); }
    Q_INVOKABLE QString nativeName(const QString &language) const;
    Q_INVOKABLE QStringList keyRows(const QString &language) const { return keyRowsOf(language); }
    QString alphabet() const { return alphabetOf(m_language); }
    bool hasOwnLetters() const { return bakery::hasOwnLetters(m_language); }
    QString clockTime(Instant at) const;
    // Where a shop's clock runs faster than life: what it showed when something happened.
    void setShopClock(std::function<Instant(Instant)> shopAt) { m_shopAt = std::move(shopAt); }
    Instant byShopClock(Instant wall) const { return m_shopAt ? m_shopAt(wall) : wall; }
    QString dayAndTime(Instant at) const;
    QString percent(qint64 basisPoints) const; // "7 %"
    QDateTime localTime(Instant at) const;

Q_SIGNALS:
    void changed();

private:
    QString m_language = QStringLiteral("en");
    QLocale m_locale{QLocale::English};
    QString m_currency = QStringLiteral("EUR");
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    std::function<Instant(Instant)> m_shopAt;
};

}
