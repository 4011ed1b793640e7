// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/report-writer/report_words.h"

#include "apps/report-writer/word_tables.h"

#include <QDateTime>
#include <QTimeZone>

#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

struct Spoken {
    QString code;
    QLocale locale;
    const WordTable &(*words)();
    QString date; // how one is written
};

// The digits of Arabic are its own, as on the kiosk.
const std::vector<Spoken> &allLanguages()
{
    static const std::vector<Spoken> languages{
        {u"en"_s, QLocale(QLocale::English, QLocale::UnitedKingdom), englishWords, u"ddd, d MMMM yyyy"_s},
        {u"de"_s, QLocale(QLocale::German, QLocale::Germany), germanWords, u"ddd, d. MMMM yyyy"_s},
        {u"fr"_s, QLocale(QLocale::French, QLocale::France), frenchWords, u"ddd d MMMM yyyy"_s},
        {u"ar"_s, QLocale(QLocale::Arabic, QLocale::Egypt), arabicWords, u"dddd، d MMMM yyyy"_s},
        {u"uk"_s, QLocale(QLocale::Ukrainian, QLocale::Ukraine), ukrainianWords, u"ddd, d MMMM yyyy"_s},
    };
    return languages;
}

const Spoken &languageOf(const QString &code)
{
    for (const Spoken &language : allLanguages())
        if (language.code == code)
            return language;
    return allLanguages().front();
}

QString symbolOf(const QString &currency)
{
    static const QHash<QString, QString> symbols{{u"EUR"_s, u"€"_s}, {u"GBP"_s, u"£"_s}, {u"USD"_s, u"$"_s},
        {u"JPY"_s, u"¥"_s}, {u"UAH"_s, u"₴"_s}, {QString(3, u'X'), u"¤"_s}};
    return symbols.value(currency, currency + QChar::Nbsp);
}

}

int minorDigitsOf(const QString &currency)
{
    static const QStringList whole{u"JPY"_s, u"KRW"_s, u"ISK"_s, u"CLP"_s, u"VND"_s, u"PYG"_s, u"XAF"_s, u"XOF"_s};
    return whole.contains(currency) ? 0 : 2;
}

ReportWords::ReportWords(const QString &language)
    : m_locale(languageOf(language).locale)
    , m_words(languageOf(language).words())
    , m_dateFormat(languageOf(language).date)
{
}

QStringList ReportWords::languages()
{
    QStringList codes;
    for (const Spoken &language : allLanguages())
        codes.append(language.code);
    return codes;
}

QString ReportWords::word(const QString &english) const { return m_words.value(english, english); }

QString ReportWords::money(qint64 minorUnits, const Currency &currency) const
{
    const int digits = minorDigitsOf(currency);
    return m_locale.toCurrencyString(double(minorUnits) / std::pow(10, digits), symbolOf(currency), digits);
}

QString ReportWords::percent(qint64 basisPoints) const
{
    return m_locale.toString(double(basisPoints) / 100, 'f', 1) + QChar::Nbsp + m_locale.percent();
}

QString ReportWords::minutes(qint64 minutes) const
{
    const QString rest = QChar::Nbsp + word("min");
    if (minutes < 60)
        return m_locale.toString(minutes) + rest;
    const QString padding = minutes % 60 < 10 ? m_locale.zeroDigit() : QString();
    return m_locale.toString(minutes / 60) + QChar::Nbsp + word("h") + QChar::Nbsp + padding
        + m_locale.toString(minutes % 60) + rest;
}

QString ReportWords::hour(int hour) const { return m_locale.toString(QTime(hour % 24, 0), u"HH:mm"_s); }

QString ReportWords::date(const LocalDate &date) const
{
    return m_locale.toString(QDate::fromString(date.value, Qt::ISODate), m_dateFormat);
}

QString ReportWords::moment(Instant at, const QString &timeZone) const
{
    const QTimeZone zone(timeZone.toUtf8());
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.sinceEpochMs, zone.isValid() ? zone : QTimeZone::utc());
    return m_locale.toString(local, m_dateFormat.section(u' ', 1) + u", HH:mm"_s);
}

}
