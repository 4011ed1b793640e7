// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/commands.h"
#include "apps/cli/connected_shop.h"
#include "apps/cli/people.h"
#include "apps/cli/shop_folder.h"
#include "apps/cli/trouble.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// Letters are numbered in each service; `bank:3` names one of the whole shop.
int replay(const ShopSettings &shop, const QString &name)
{
    const QString service = name.section(u':', 0, 0);
    bool isNumber = false;
    const qint64 letter = name.section(u':', 1).toLongLong(&isNumber);
    if (!serviceNames().contains(service) || !isNumber)
        throw Trouble(u"a dead letter is named like bank:3; ./bakery dead-letters lists them"_s);
    ConnectedShop connected(shop);
    const Reply reply = connected.client().ask({service.toUtf8(), "do/replay-dead-letter",
        QJsonDocument(QJsonObject{{u"letter"_s, letter}}).toJson(QJsonDocument::Compact),
        tokenFor(shop, administratorOf(shop)), {}});
    if (!reply.isGood())
        throw Trouble(u"it could not be tried again: %1"_s.arg(reply.reason()));
    printResult(reply.body);
    return 0;
}

QJsonArray lettersOf(ShopClient &client, const ShopSettings &shop, const QString &service)
{
    const Reply reply =
        client.ask({service.toUtf8(), "ask/dead-letters", "{}", tokenFor(shop, administratorOf(shop)), {}});
    if (!reply.isGood())
        throw Trouble(u"%1 does not tell its dead letters: %2"_s.arg(service, reply.reason()));
    QJsonArray named;
    for (const QJsonValue &value : QJsonDocument::fromJson(reply.body)["letters"_L1].toArray()) {
        QJsonObject letter = value.toObject();
        letter[u"id"_s] = u"%1:%2"_s.arg(service).arg(letter["letter"_L1].toInteger());
        letter[u"service"_s] = service;
        named.append(letter);
    }
    return named;
}

}

int deadLetters(const Arguments &arguments)
{
    if (arguments.positionals() > 0) {
        if (arguments.positional(0) != "replay"_L1)
            throw Trouble(u"dead-letters knows replay only, not %1"_s.arg(arguments.positional(0)));
        const QString name = arguments.positional(1);
        return replay(openShop(arguments), name);
    }
    const ShopSettings shop = openShop(arguments);
    ConnectedShop connected(shop);
    QJsonArray all;
    for (const QString &service : serviceNames())
        for (const QJsonValue &letter : lettersOf(connected.client(), shop, service))
            all.append(letter);
    if (arguments.has("json")) {
        printResult(QJsonDocument(all).toJson(QJsonDocument::Indented));
        return 0;
    }
    for (const QJsonValue &letter : all)
        printResult(u"%1  %2  %3 %4  %5%6"_s
                        .arg(letter["id"_L1].toString(), letter["at"_L1].toString(), letter["message"_L1].toString(),
                            letter["subject"_L1].toString(), letter["reason"_L1].toString(),
                            letter["waiting"_L1].toBool() ? u" (waits behind an earlier one)"_s : QString())
                        .toUtf8());
    if (all.isEmpty())
        say(u"there are none"_s);
    return 0;
}

}
