// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a shop knows of somebody, and forgetting it.
#include "apps/cli/commands.h"
#include "apps/cli/connected_shop.h"
#include "apps/cli/people.h"
#include "apps/cli/shop_folder.h"
#include "apps/cli/trouble.h"
#include "shared/core/id.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

QByteArray textOf(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonObject mustAsk(ConnectedShop &shop, const QByteArray &service, const QByteArray &what, const QJsonObject &body,
    const QByteArray &token)
{
    const Reply reply = shop.client().ask({service, what, textOf(body), token, {}});
    if (reply.status == 0)
        throw Trouble(u"%1 does not answer: does it run? See ./bakery status"_s.arg(QString::fromUtf8(service)));
    if (!reply.isGood())
        throw Trouble(u"%1 says: %2"_s.arg(QString::fromUtf8(service), reply.reason()));
    return QJsonDocument::fromJson(reply.body).object();
}

// The first page whole, with the rest of its list from the pages behind it.
QJsonObject everyPage(ConnectedShop &shop, const QByteArray &service, const QByteArray &what, QJsonObject question,
    const QByteArray &token, const QString &list)
{
    QJsonObject whole;
    QJsonArray items;
    do {
        const QJsonObject page = mustAsk(shop, service, what, question, token);
        if (whole.isEmpty())
            whole = page;
        for (const QJsonValue &item : page[list].toArray())
            items.append(item);
        question[u"after"_s] = page["next"_L1];
    } while (question["after"_L1].isString());
    whole.remove(u"next"_s);
    whole[list] = items;
    return whole;
}

Id idOf(const ShopSettings &shop, const QString &nameOrId)
{
    const auto id = Id::parse(QStringView(nameOrId));
    return id ? *id : personNamed(shop, nameOrId).subject;
}

int exportPerson(const ShopSettings &settings, const Id &person)
{
    ConnectedShop shop(settings);
    const QByteArray administrators = tokenFor(settings, administratorOf(settings));
    const QByteArray own = tokenFor(settings, Caller{person, Role::Customer});
    const QString id = person.text();
    QJsonObject all;
    all[u"users"_s] =
        everyPage(shop, "users", "ask/export", QJsonObject{{u"person"_s, id}}, administrators, u"orders"_s);
    all[u"orders"_s] = everyPage(
        shop, "orders", "ask/orders", QJsonObject{{u"customer"_s, id}}, administrators, u"orders"_s)["orders"_L1];
    all[u"bank"_s] = everyPage(shop, "bank", "ask/statement", QJsonObject(), own, u"lines"_s)["lines"_L1];
    printResult(QJsonDocument(all).toJson(QJsonDocument::Indented));
    return 0;
}

int erasePerson(const ShopSettings &settings, const Id &person, bool isConfirmed)
{
    if (!isConfirmed)
        throw Trouble(u"this forgets %1 for good; say --confirmed when it is meant"_s.arg(person.text()));
    ConnectedShop shop(settings);
    printResult(
        textOf(mustAsk(shop, "users", "do/erase", QJsonObject{{u"person"_s, person.text()}, {u"confirmed"_s, true}},
            tokenFor(settings, administratorOf(settings)))));
    say(u"backups made before now still hold this person's keys"_s);
    return 0;
}

}

int person(const Arguments &arguments)
{
    const QString what = arguments.positional(0);
    if (what != "export"_L1 && what != "erase"_L1)
        throw Trouble(u"person knows export and erase, not %1"_s.arg(what));
    const QString whom = arguments.positional(1);
    const ShopSettings shop = openShop(arguments);
    const Id id = idOf(shop, whom);
    return what == "export"_L1 ? exportPerson(shop, id) : erasePerson(shop, id, arguments.has("confirmed"));
}

}
