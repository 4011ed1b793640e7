// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/report-writer/word_tables.h"
#include "shared/contracts/types.h"

#include <QLocale>

namespace bakery {

// How many digits of an amount stand behind the point: two, but for currencies that have no smaller coin.
int minorDigitsOf(const QString &currency);

// A report's words in a language that it is written in (en, de, fr, ar, uk), and numbers as they are written there.
// What has no word, such as a new means of payment, stands as it is.
class ReportWords {
public:
    explicit ReportWords(const QString &language);

    static QStringList languages();

    QString word(const char *english) const { return word(QString::fromLatin1(english)); }
    QString word(const QString &english) const;
    QString money(qint64 minorUnits, const Currency &currency) const;
    QString count(qint64 number) const { return m_locale.toString(number); }
    bool isRightToLeft() const { return m_locale.textDirection() == Qt::RightToLeft; }
    QString percent(qint64 basisPoints) const; // with one decimal
    QString minutes(qint64 minutes) const; // "2 h 05 min"
    QString hour(int hour) const; // "07:00"
    QString date(const LocalDate &date) const;
    QString moment(Instant at, const QString &timeZone) const;

private:
    QLocale m_locale;
    const WordTable &m_words;
    QString m_dateFormat;
};

}
