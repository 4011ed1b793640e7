// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/supervisor/founding.h"

#include "apps/cli/people.h"
#include "apps/cli/trouble.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int patienceMs = 60'000;
constexpr int notFound = 404;

Reply request(const ShopSettings &shop, ShopClient &client, const QByteArray &what, const QJsonObject &body)
{
    return client.ask(
        {"merchant", what, QJsonDocument(body).toJson(QJsonDocument::Compact), tokenFor(shop, administratorOf(shop))});
}

// The service may not know yet whose tokens are good.
bool isThere(const ShopSettings &shop, ShopClient &client, const QByteArray &question)
{
    Reply reply;
    waitUntil(
        [&] {
            reply = request(shop, client, question, {});
            return reply.isGood() || reply.status == notFound;
        },
        patienceMs);
    if (!reply.isGood() && reply.status != notFound)
        throw Trouble(u"merchant does not answer: %1"_s.arg(reply.reason()));
    return reply.isGood();
}

void put(const ShopSettings &shop, ShopClient &client, const QByteArray &what, const QJsonObject &body)
{
    if (const Reply reply = request(shop, client, what, body); !reply.isGood())
        throw Trouble(u"the new shop could not be founded: %1"_s.arg(reply.reason()));
}

QJsonArray fromSevenToSeven()
{
    QJsonArray hours;
    for (const QString &weekday :
        {u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s, u"friday"_s, u"saturday"_s, u"sunday"_s})
        hours.append(QJsonObject{{u"weekday"_s, weekday}, {u"opens"_s, u"07:00"_s}, {u"closes"_s, u"19:00"_s}});
    return hours;
}

QString timeZoneOfThisMachine()
{
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    return QTimeZone::isTimeZoneIdAvailable(zone) ? QString::fromUtf8(zone) : u"UTC"_s;
}

}

void found(const ShopSettings &shop, ShopClient &client)
{
    if (!isThere(shop, client, "ask/merchant"))
        put(shop, client, "do/put-merchant",
            {{u"legalName"_s, u"Bakery"_s}, {u"address"_s, QJsonArray()}, {u"currency"_s, u"EUR"_s}});
    if (isThere(shop, client, "ask/site"))
        return;
    put(shop, client, "do/put-site",
        {{u"name"_s, shop.site}, {u"address"_s, QJsonArray()}, {u"timeZone"_s, timeZoneOfThisMachine()},
            {u"hours"_s, livesWholeDays(shop) ? fromSevenToSeven() : QJsonArray()}});
}

bool livesWholeDays(const ShopSettings &shop) { return shop.demo && shop.speed != 1; }

}
