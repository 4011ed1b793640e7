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
QByteArray done(const ShopSettings &shop, const QString &name, const QByteArray &request, QJsonObject body)
{
    const QString service = name.section(u':', 0, 0);
    bool isNumber = false;
    const qint64 letter = name.section(u':', 1).toLongLong(&isNumber);
    if (!serviceNames().contains(service) || !isNumber)
        throw Trouble(u"a dead letter is named like bank:3; ./bakery dead-letters lists them"_s);
    body[u"letter"_s] = letter;
    ConnectedShop connected(shop);
    const Reply reply = connected.client().ask({service.toUtf8(), request,
        QJsonDocument(body).toJson(QJsonDocument::Compact), tokenFor(shop, administratorOf(shop)), {}});
    if (!reply.isGood())
        throw Trouble(u"%1: %2"_s.arg(name, reply.reason()));
    return reply.body;
}

int show(const ShopSettings &shop, const QString &name)
{
    const QByteArray payload =
        QJsonDocument::fromJson(done(shop, name, "ask/dead-letter", {}))["payload"_L1].toString().toUtf8();
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    printResult(document.isNull() ? payload : document.toJson(QJsonDocument::Indented));
    return 0;
}

int replay(const ShopSettings &shop, const QString &name)
{
    printResult(done(shop, name, "do/replay-dead-letter", {}));
    return 0;
}

int dismiss(const ShopSettings &shop, const QString &name, const QString &why)
{
    if (why.isEmpty())
        throw Trouble(u"say why, as in: dead-letters dismiss bank:3 \"the order was paid back by hand\""_s);
    printResult(done(shop, name, "do/dismiss-dead-letter", {{u"why"_s, why}}));
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
        const QString action = arguments.positional(0), name = arguments.positional(1);
        if (action == "show"_L1)
            return show(openShop(arguments), name);
        if (action == "replay"_L1)
            return replay(openShop(arguments), name);
        if (action == "dismiss"_L1)
            return dismiss(
                openShop(arguments), name, arguments.positionals() > 2 ? arguments.positional(2) : QString());
        throw Trouble(u"dead-letters knows show, replay and dismiss, not %1"_s.arg(action));
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
