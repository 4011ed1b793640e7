// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/menu.h"

#include <QLocale>
#include <QStringList>

namespace bakery::office {

// The names of the fields in which two cards differ, as the menu's history tells them.
QStringList differences(const menu::ProductCard &one, const menu::ProductCard &other);

// What somebody has made of `base`, put on what it has become meanwhile: nothing of theirs is lost but the fields that
// this one has changed.
menu::ProductCard putOn(const menu::ProductCard &theirs, const menu::ProductCard &base, const menu::ProductCard &mine);

// The fields that both have changed, and not to the same.
QStringList contested(const menu::ProductCard &base, const menu::ProductCard &mine, const menu::ProductCard &theirs);

// A number as somebody types it, in smaller units of which `wholeUnit` make one: a price in cents, hours in minutes.
// Nothing where it is none, or is no price that menu takes.
std::optional<qint64> minorUnitsOf(const QString &typed, const QLocale &locale, qint64 wholeUnit);
QString typedFrom(qint64 minorUnits, const QLocale &locale, qint64 wholeUnit);

bool isClockTime(const QString &typed); // 06:30

// In which of these languages something of the card has no words of its own.
QStringList missingLanguages(const menu::ProductCard &card, const QStringList &languages);

}
