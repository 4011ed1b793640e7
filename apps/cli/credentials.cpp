// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/accounts.h"
#include "apps/cli/broker_signal.h"
#include "apps/cli/commands.h"
#include "apps/cli/shop_client.h"
#include "apps/cli/shop_folder.h"
#include "apps/cli/trouble.h"
#include "shared/persistence/turn_gate.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QNetworkInterface>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int usableMs = 5000;
constexpr int attemptMs = 500;

broker::Account accountFor(const QString &role)
{
    if (role.isEmpty())
        throw Trouble(u"say for whom: --role app, kiosk, monitor, backoffice or service:NAME"_s);
    const QString suffix = u'-' + QUuid::createUuid().toString(QUuid::Id128).first(12);
    if (role == "app"_L1)
        return {role + suffix, broker::AccountKind::App, {}};
    if (role == "kiosk"_L1)
        return {role + suffix, broker::AccountKind::Kiosk, {}};
    if (role == "monitor"_L1)
        return {role + suffix, broker::AccountKind::Monitor, {}};
    if (role == "backoffice"_L1)
        return {role + suffix, broker::AccountKind::BackOffice, {}};
    const QString service = role.section(u':', 1);
    if (!role.startsWith("service:"_L1) || service.isEmpty())
        throw Trouble(u"--role is app, kiosk, monitor, backoffice or service:NAME, not %1"_s.arg(role));
    if (!serviceNames().contains(service))
        throw Trouble(u"there is no service %1; there are: %2"_s.arg(service, serviceNames().join(u", "_s)));
    return {service + suffix, broker::AccountKind::Service, service};
}

// The broker reads its files a moment after it was told to: only a connect shows that the account works.
bool isUsable(const ShopSettings &shop, const Credentials &account)
{
    const QDeadlineTimer patience(usableMs);
    while (!patience.hasExpired())
        if (ShopClient(shop, account).waitUntilConnected(attemptMs))
            return true;
    return false;
}

// A client on another machine needs an address that it can reach and the authority itself rather than its file here.
QJsonObject forElsewhere(const ShopSettings &shop, const Credentials &account)
{
    QJsonObject json = account.json();
    if (!shop.usesTls())
        return json;
    json[u"ca"_s] = QString::fromUtf8(orTrouble(readFile(account.certificateAuthority)));
    if (account.host != "127.0.0.1"_L1)
        return json;
    for (const QHostAddress &address : QNetworkInterface::allAddresses())
        if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol) {
            json[u"host"_s] = address.toString();
            break;
        }
    return json;
}

}

int credentials(const Arguments &arguments)
{
    const QString role = arguments.value("role");
    const broker::Account account = accountFor(role);
    const ShopSettings shop = openShop(arguments);
    {
        const FileLock oneAtATime(shop.path(u"run/accounts.lock"_s), FileLock::Mode::Exclusive);
        Accounts accounts(shop);
        accounts.add(account);
        accounts.save();
    }
    const Credentials made = orTrouble(Credentials::load(shop.accountFile(account.username)));
    if (!reloadBroker(shop))
        say(u"the shop is down; the account works once it is up"_s);
    else if (!isUsable(shop, made))
        throw Trouble(u"the account was made, but the broker does not accept it; see %1"_s.arg(
            shop.path(u"run/mosquitto.log"_s)));
    printResult(QJsonDocument(forElsewhere(shop, made)).toJson(QJsonDocument::Compact));
    return 0;
}

}
