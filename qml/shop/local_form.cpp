// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/shop/local_form.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

QLocale localeOf(const QString &language)
{
    // The kiosks' Arabic is Modern Standard; its own digits, as prices on signs have them.
    return language == "ar"_L1 ? QLocale(QLocale::Arabic, QLocale::Egypt) : QLocale(language);
}

int fractionDigits(const QString &currency)
{
    static const QStringList none{u"JPY"_s, u"KRW"_s, u"CLP"_s, u"ISK"_s, u"VND"_s};
    return none.contains(currency) ? 0 : 2;
}

QString symbolOf(const QString &currency)
{
    return currency == "EUR"_L1 ? u"€"_s : currency == "USD"_L1 ? u"$"_s : currency == "GBP"_L1 ? u"£"_s : currency;
}

}

QStringList LocalForm::languages() const { return {u"en"_s, u"de"_s, u"fr"_s, u"uk"_s, u"ar"_s}; }

void LocalForm::setLanguage(const QString &language)
{
    if (language == m_language || !languages().contains(language))
        return;
    m_language = language;
    m_locale = localeOf(language);
    Q_EMIT changed();
}

void LocalForm::setCurrency(const QString &currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    Q_EMIT changed();
}

void LocalForm::setTimeZone(const QTimeZone &zone)
{
    if (!zone.isValid() || zone == m_zone)
        return;
    m_zone = zone;
    Q_EMIT changed();
}

QString LocalForm::money(qint64 minorUnits) const
{
    const int digits = fractionDigits(m_currency);
    return m_locale.toCurrencyString(double(minorUnits) / std::pow(10, digits), symbolOf(m_currency), digits);
}

qint64 LocalForm::wholeUnit() const { return fractionDigits(m_currency) == 0 ? 1 : 100; }

QString LocalForm::nativeName(const QString &language) const
{
    const QString name = localeOf(language).nativeLanguageName();
    return language == "en"_L1 ? u"English"_s : name.left(1).toUpper() + name.mid(1);
}

QString LocalForm::clockTime(Instant at) const { return m_locale.toString(localTime(at).time(), QLocale::ShortFormat); }

QDateTime LocalForm::localTime(Instant at) const { return QDateTime::fromMSecsSinceEpoch(at.sinceEpochMs, m_zone); }

QString LocalForm::dayAndTime(Instant at) const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at.sinceEpochMs, m_zone);
    return m_locale.toString(time.date(), QLocale::ShortFormat) + u", "_s + clockTime(at);
}

QString LocalForm::percent(qint64 basisPoints) const
{
    return m_locale.toString(double(basisPoints) / 100, 'g', 4) + u" %"_s;
}

}
