// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace bakery {

// One event as a line for people: "08:15:00.250  orders     OrderPlaced       A017, 3.20 EUR, bread × 1".
QString eventLine(const QByteArray &cloudEvent);
QString eventLine(const QJsonObject &cloudEvent);

}
