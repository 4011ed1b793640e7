// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/commands.h"
#include "apps/cli/sealed_input.h"
#include "apps/cli/shop_folder.h"
#include "apps/cli/trouble.h"
#include "shared/tokens/administrator.h"
#include "shared/tokens/sealing.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

int tell(const Reply &reply)
{
    if (reply.status == 0)
        throw Trouble(u"no answer came: does the service auth run? See ./bakery status"_s);
    printResult(reply.body);
    if (!reply.isGood())
        say(reply.reason());
    return reply.isGood() ? 0 : 1;
}

Reply askAuth(ConnectedShop &connected, const QByteArray &what, const QJsonObject &body)
{
    return connected.client().ask({"auth", what, QJsonDocument(body).toJson(QJsonDocument::Compact), {}, {}});
}

}

int logIn(const Arguments &arguments)
{
    const QString name = arguments.positional(0);
    const ShopSettings shop = openShop(arguments);
    const QString password = readSecret(u"password of %1:"_s.arg(name));
    ConnectedShop connected(shop);
    const QString key = sealingKeyOf(shop, connected);
    return tell(askAuth(connected, "do/log-in", {{u"name"_s, name}, {u"password"_s, *seal(password, key)}}));
}

int claimAdministrator(const Arguments &arguments)
{
    const ShopSettings shop = openShop(arguments);
    const QString code = readSecret(u"the one-time code:"_s);
    const QString password = readSecret(u"the password that it shall become:"_s);
    ConnectedShop connected(shop);
    const QString key = sealingKeyOf(shop, connected);
    return tell(askAuth(
        connected, "do/claim-administrator", {{u"code"_s, *seal(code, key)}, {u"password"_s, *seal(password, key)}}));
}

int administratorCode(const Arguments &arguments)
{
    const ShopSettings shop = openShop(arguments);
    printResult(orTrouble(AdministratorCode(shop.keyFolder()).make()).toUtf8());
    return 0;
}

int sealSecret(const Arguments &arguments)
{
    const ShopSettings shop = openShop(arguments);
    const QString secret = readSecret(u"what is to be sealed:"_s);
    ConnectedShop connected(shop);
    printResult(seal(secret, sealingKeyOf(shop, connected))->toUtf8());
    return 0;
}

}
