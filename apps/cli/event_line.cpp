// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/event_line.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

QString money(const QJsonObject &value)
{
    return QString::number(double(value["amount"_L1].toInteger()) / 100, 'f', 2) + u' '
        + value["currency"_L1].toString();
}

QString lines(const QJsonArray &items)
{
    QStringList texts;
    for (const QJsonValue &item : items)
        texts.append(item["sku"_L1].toString() + u" × "_s
            + QString::number(
                item[item.toObject().contains("quantity"_L1) ? "quantity"_L1 : "requested"_L1].toInteger()));
    return texts.join(u", "_s);
}

// As PersonalKey::seal() writes it.
bool isSealed(const QString &text) { return text.startsWith("sealed:"_L1); }

QString pieces(qsizetype count) { return QString::number(count) + (count == 1 ? u" unit"_s : u" units"_s); }

// What of an event's data tells most. Ids are told by the subject already, and what is sealed is nobody's business.
QString summary(const QJsonObject &data, const QString &subject)
{
    QStringList texts;
    for (const auto key : {"number"_L1, "sku"_L1, "name"_L1, "status"_L1, "reason"_L1, "role"_L1})
        if (const QString text = data[key].toString(); !text.isEmpty() && text != subject && !isSealed(text))
            texts.append(text);
    for (const auto key : {"total"_L1, "amount"_L1, "price"_L1})
        if (data[key].isObject())
            texts.append(money(data[key].toObject()));
    if (data["lines"_L1].isArray())
        texts.append(lines(data["lines"_L1].toArray()));
    if (const auto units = data["units"_L1].toArray(); !units.isEmpty())
        texts.append(pieces(units.size()));
    return texts.join(u", "_s);
}

// "bakery/main/orders" or a type like "bakery.orders.OrderPlaced.v1".
QString serviceOf(const QJsonObject &event) { return event["source"_L1].toString().section(u'/', -1); }

}

QString eventLine(const QByteArray &cloudEvent) { return eventLine(QJsonDocument::fromJson(cloudEvent).object()); }

QString eventLine(const QJsonObject &event)
{
    const QDateTime at = QDateTime::fromString(event["time"_L1].toString(), Qt::ISODateWithMs);
    const QString subject = event["subject"_L1].toString();
    return u"%1  %2 %3 %4  %5"_s.arg(at.toLocalTime().toString(u"hh:mm:ss.zzz"_s), serviceOf(event).leftJustified(10),
        event["type"_L1].toString().leftJustified(20), subject, summary(event["data"_L1].toObject(), subject));
}

}
