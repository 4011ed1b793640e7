// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/report-writer/report_words.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

const QHash<QString, QString> &german()
{
    static const QHash<QString, QString> words{
        {u"Day report"_s, u"Tagesbericht"_s},
        {u"Report"_s, u"Bericht"_s},
        {u"so far, until %1"_s, u"bisher, bis %1"_s},
        {u"closed"_s, u"abgeschlossen"_s},
        {u"Against"_s, u"Verglichen mit"_s},
        {u"Tax number"_s, u"Steuernummer"_s},
        {u"Page %1 of %2"_s, u"Seite %1 von %2"_s},
        {u"The sums differ from those with which the days were closed."_s,
            u"Die Summen weichen von denen ab, mit denen die Tage abgeschlossen wurden."_s},
        {u"Overview"_s, u"Überblick"_s},
        {u"Figure"_s, u"Größe"_s},
        {u"Period"_s, u"Zeitraum"_s},
        {u"Before"_s, u"Davor"_s},
        {u"Change"_s, u"Änderung"_s},
        {u"Sales"_s, u"Umsatz"_s},
        {u"Refunds"_s, u"Erstattet"_s},
        {u"Sales after refunds"_s, u"Umsatz nach Erstattungen"_s},
        {u"Orders"_s, u"Bestellungen"_s},
        {u"Pieces"_s, u"Stück"_s},
        {u"Average order"_s, u"Mittlere Bestellung"_s},
        {u"Refused for lack of stock"_s, u"Abgewiesen, da ausverkauft"_s},
        {u"Cancelled"_s, u"Storniert"_s},
        {u"Thrown out"_s, u"Weggeworfen"_s},
        {u"Thrown out, at sales prices"_s, u"Weggeworfen, zu Verkaufspreisen"_s},
        {u"Thrown out, at cost"_s, u"Weggeworfen, zu Kosten"_s},
        {u"Sell-through"_s, u"Abverkauf"_s},
        {u"Median age at sale"_s, u"Alter beim Verkauf (Median)"_s},
        {u"Sold out"_s, u"Ausverkauft"_s},
        {u"Taps on what was sold out"_s, u"Nachfrage nach Ausverkauftem"_s},
        {u"Products"_s, u"Produkte"_s},
        {u"Product"_s, u"Produkt"_s},
        {u"Sold"_s, u"Verkauft"_s},
        {u"Returned"_s, u"Zurück"_s},
        {u"Shelf"_s, u"Regal"_s},
        {u"Put out"_s, u"Ausgelegt"_s},
        {u"Age"_s, u"Alter"_s},
        {u"Taps"_s, u"Gefragt"_s},
        {u"Hours"_s, u"Stunden"_s},
        {u"Hour"_s, u"Stunde"_s},
        {u"Means of payment"_s, u"Zahlungsarten"_s},
        {u"Means"_s, u"Zahlungsart"_s},
        {u"Taken"_s, u"Eingenommen"_s},
        {u"Given back"_s, u"Zurückgegeben"_s},
        {u"Taxes"_s, u"Steuern"_s},
        {u"Class"_s, u"Satz"_s},
        {u"Rate"_s, u"Anteil"_s},
        {u"Net"_s, u"Netto"_s},
        {u"Tax"_s, u"Steuer"_s},
        {u"Gross"_s, u"Brutto"_s},
        {u"Waste"_s, u"Verlust"_s},
        {u"Reason"_s, u"Grund"_s},
        {u"Units"_s, u"Stück"_s},
        {u"Value"_s, u"Wert"_s},
        {u"Cost"_s, u"Kosten"_s},
        {u"%1 units are valued at the price of now."_s, u"%1 Stück sind mit dem heutigen Preis bewertet."_s},
        {u"Ovens"_s, u"Öfen"_s},
        {u"Oven"_s, u"Ofen"_s},
        {u"Baked"_s, u"Gebacken"_s},
        {u"Stale"_s, u"Zu alt"_s},
        {u"Batches"_s, u"Bleche"_s},
        {u"Failed"_s, u"Misslungen"_s},
        {u"Lost pieces"_s, u"Verlorene Stück"_s},
        {u"by-hand"_s, u"von Hand"_s},
        {u"account"_s, u"Konto"_s},
        {u"card"_s, u"Karte"_s},
        {u"cash"_s, u"Bar"_s},
        {u"unknown"_s, u"unbekannt"_s},
        {u"standard"_s, u"Regelsatz"_s},
        {u"reduced"_s, u"Ermäßigt"_s},
        {u"zero"_s, u"Steuerfrei"_s},
        {u"stale"_s, u"zu alt"_s},
        {u"closing"_s, u"Ladenschluss"_s},
        {u"dropped"_s, u"heruntergefallen"_s},
        {u"returned"_s, u"zurückgegeben"_s},
        {u"tasting"_s, u"Verkostung"_s},
        {u"recalled"_s, u"Rückruf"_s},
        {u"missing"_s, u"fehlt"_s},
    };
    return words;
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
    : m_isGerman(language == "de"_L1)
    , m_locale(
          m_isGerman ? QLocale(QLocale::German, QLocale::Germany) : QLocale(QLocale::English, QLocale::UnitedKingdom))
{
}

QStringList ReportWords::languages() { return {u"en"_s, u"de"_s}; }

QString ReportWords::word(const QString &english) const
{
    return m_isGerman ? german().value(english, english) : english;
}

QString ReportWords::money(qint64 minorUnits, const Currency &currency) const
{
    const int digits = minorDigitsOf(currency);
    return m_locale.toCurrencyString(double(minorUnits) / std::pow(10, digits), symbolOf(currency), digits);
}

QString ReportWords::percent(qint64 basisPoints) const
{
    return m_locale.toString(double(basisPoints) / 100, 'f', 1) + QChar::Nbsp + u'%';
}

QString ReportWords::minutes(qint64 minutes) const
{
    const QString rest = u"%1\u00a0min"_s;
    return minutes < 60
        ? rest.arg(minutes)
        : u"%1\u00a0h\u00a0"_s.arg(m_locale.toString(minutes / 60)) + rest.arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString ReportWords::date(const LocalDate &date) const
{
    return m_locale.toString(
        QDate::fromString(date.value, Qt::ISODate), m_isGerman ? u"ddd, d. MMMM yyyy"_s : u"ddd, d MMMM yyyy"_s);
}

QString ReportWords::moment(Instant at, const QString &timeZone) const
{
    const QTimeZone zone(timeZone.toUtf8());
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.sinceEpochMs, zone.isValid() ? zone : QTimeZone::utc());
    return m_locale.toString(local, m_isGerman ? u"d. MMMM yyyy, HH:mm"_s : u"d MMMM yyyy, HH:mm"_s);
}

}
