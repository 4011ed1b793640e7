// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/supervisor/demo_keeper.h"

#include "apps/cli/people.h"
#include "apps/cli/supervisor/demo_ovens.h"
#include "apps/cli/supervisor/founding.h"
#include "apps/cli/trouble.h"
#include "apps/cli/wall_clock.h"
#include "shared/contracts/topics.h"
#include "shared/tokens/secret_keys.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

struct DemoPerson {
    const char *name;
    const char *role;
    const char *pin = nullptr;
};

constexpr DemoPerson people[] = {{"alice", "customer", "2846"}, {"bob", "customer"}, {"carol", "customer"},
    {"dave", "customer"}, {"erin", "customer"}, {"frank", "customer"}, {"mona", "manager", "4711"},
    {"oscar", "baker", "0815"}};

// Known to everybody, as services/auth/README.md tells.
QString passwordOf(const DemoPerson &person) { return QString::fromLatin1(person.name) + u" likes bread"_s; }

constexpr qint64 pocketMoney = 500'00;
constexpr int countEveryMs = 60'000; // a message of the journal may get lost
constexpr int fillMs = 10'000;
constexpr int tryAgainMs = 5000;
constexpr int longestWaitMs = 60'000; // the clock may be set meanwhile
const QUuid demoSpace(u"0d9e4b56-2b71-5c0e-8a4d-2f8f0f6b7a33"_s);

Instant instantIn(const QJsonValue &text) { return Instant::parse(text.toString().toStdString()).value_or(Instant{}); }

QJsonObject euros(qint64 cents) { return {{u"amount"_s, cents}, {u"currency"_s, u"EUR"_s}}; }

}

DemoKeeper::DemoKeeper(const ShopSettings &shop, ShopClient &client)
    : m_shop(shop)
    , m_client(client)
    , m_clock(orTrouble(ClockMapping::load(shop.dataFolder)))
    , m_shelf(m_menu.shelf())
{
    m_fillUp.setSingleShot(true);
    m_fillUp.setTimerType(Qt::PreciseTimer); // at another speed of the clock a second is long
    connect(&m_fillUp, &QTimer::timeout, this, &DemoKeeper::fillUp);
    connect(&m_count, &QTimer::timeout, this, &DemoKeeper::countAgain);
}

Instant DemoKeeper::shopNow() const { return m_clock.shopAt(wallNow()); }

// The same request always has the same id, so that a shop that is started again is not given everything anew.
QByteArray DemoKeeper::fixedId(const QByteArray &what) const
{
    return QUuid::createUuidV5(demoSpace, m_shop.shop.toUtf8() + '/' + what).toByteArray(QUuid::WithoutBraces);
}

Reply DemoKeeper::request(
    const QByteArray &service, const QByteArray &what, const QJsonObject &body, const QByteArray &id)
{
    return m_client.ask({service, what, QJsonDocument(body).toJson(QJsonDocument::Compact),
        tokenFor(m_shop, administratorOf(m_shop)), id});
}

void DemoKeeper::fill()
{
    const QString done = m_shop.path(u"demo-people-are-here"_s);
    putMenu();
    if (!QFile::exists(done)) {
        registerPeople();
        orTrouble(writeFile(done, {}));
    }
    if (!livesWholeDays(m_shop))
        fillShelf();
    putDemoOvens([this](const QByteArray &service, const QByteArray &what,
                     const QJsonObject &body) { return request(service, what, body, {}); },
        m_menu.shelf(), livesWholeDays(m_shop));
}

void DemoKeeper::fillShelf()
{
    m_client.watch(
        topics::journal(m_shop.site.toUtf8(), "inventory"), [this](const Message &journal) { heard(journal); });
    count(request("inventory", "ask/stock", {}, {}));
    fillUp();
    const bool isFull = waitUntil(
        [this] {
            const DemoShelf::Quantities full = m_menu.shelf();
            return std::all_of(full.begin(), full.end(),
                [this](const auto &shelf) { return m_shelf.good(shelf.first, shopNow()) >= shelf.second; });
        },
        fillMs);
    if (!isFull)
        throw Trouble(u"the demo's shelf could not be filled"_s);
    m_count.start(countEveryMs);
}

// Only what is not there: whoever changed or withdrew something of it has reasons.
void DemoKeeper::putMenu()
{
    putMissing("do/put-tax-class", u"taxClass"_s, m_menu.taxClasses(), known("ask/tax-classes", u"taxClasses"_s));
    putMissing("do/put-category", u"category"_s, m_menu.categories(), known("ask/categories", u"categories"_s));
    putMissing("do/put-product", u"sku"_s, m_menu.products(), known("ask/products", u"products"_s));
}

QList<QJsonObject> DemoKeeper::known(const QByteArray &question, const QString &list)
{
    QList<QJsonObject> found;
    QJsonObject body{{u"withdrawn"_s, true}};
    QJsonDocument page;
    do {
        page = QJsonDocument::fromJson(request("menu", question, body, {}).body);
        for (const QJsonValue &item : page[list].toArray())
            found.append(item.toObject());
        body[u"after"_s] = page["next"_L1];
    } while (!page["next"_L1].isUndefined());
    return found;
}

void DemoKeeper::putMissing(
    const QByteArray &what, const QString &key, const QList<QJsonObject> &wanted, const QList<QJsonObject> &known)
{
    for (const QJsonObject &item : wanted) {
        if (std::any_of(known.begin(), known.end(), [&](const QJsonObject &other) { return other[key] == item[key]; }))
            continue;
        if (const Reply put = request("menu", what, item, {}); !put.isGood())
            throw Trouble(u"the demo's %1 could not be put on the menu: %2"_s.arg(item[key].toString(), put.reason()));
    }
}

void DemoKeeper::registerPeople()
{
    for (const DemoPerson &person : people) {
        const QString name = QString::fromLatin1(person.name);
        const QJsonObject body{{u"name"_s, name}, {u"role"_s, QString::fromLatin1(person.role)}};
        const Reply reply = request("auth", "do/register", body, fixedId(QByteArray("register/") + person.name));
        // Somebody of that name may have registered before the demo began.
        if (!reply.isGood() && reply.status != 409)
            throw Trouble(u"%1 could not be registered: %2"_s.arg(name, reply.reason()));
        if (reply.isGood())
            giveSecret("do/set-password", reply, u"password"_s, passwordOf(person));
        if (reply.isGood() && person.pin)
            giveSecret("do/set-pin", reply, u"pin"_s, QString::fromLatin1(person.pin));
        if (person.role == QByteArrayView("customer"))
            topUp(person.name, personNamed(m_shop, name).subject.bytes());
    }
}

void DemoKeeper::giveSecret(
    const QByteArray &what, const Reply &registered, const QString &field, const QString &secret)
{
    const QString key = orTrouble(SecretKeys(m_shop.keyFolder()).sealing()).publicHalf();
    const QJsonValue person = QJsonDocument::fromJson(registered.body)["person"_L1];
    const Reply reply = request("auth", what, {{u"person"_s, person}, {field, *seal(secret, key)}}, {});
    if (!reply.isGood())
        throw Trouble(u"the demo's people could not be given passwords: %1"_s.arg(reply.reason()));
}

void DemoKeeper::topUp(const QByteArray &name, const QByteArray &person)
{
    const QJsonObject body{{u"customer"_s, QString::fromLatin1(person)}, {u"amount"_s, euros(pocketMoney)}};
    const Reply reply = request("bank", "do/top-up", body, fixedId("top-up/" + name));
    if (!reply.isGood())
        throw Trouble(u"%1 could not be given money: %2"_s.arg(QString::fromLatin1(name), reply.reason()));
}

void DemoKeeper::heard(const Message &journal)
{
    for (const QJsonValue &event : QJsonDocument::fromJson(journal.payload).array())
        if (const qint64 position = event["position"_L1].toInteger(); position > m_position) {
            m_position = position;
            heardEvent(event.toObject());
        }
    fillUp();
}

void DemoKeeper::heardEvent(const QJsonObject &event)
{
    const QString type = event["type"_L1].toString();
    const QJsonObject data = event["data"_L1].toObject();
    const QJsonArray units = data["units"_L1].toArray();
    const QByteArray sku = data["sku"_L1].toString().toUtf8();
    if (type == "UnitsAdded"_L1) {
        if (!data.contains("by"_L1)) // out of an oven: not what was ordered here
            m_shelf.ordered(sku, units.size());
        m_shelf.added(sku, units.size(), instantIn(units[0]["bestBefore"_L1]));
    } else if (type == "UnitsDiscarded"_L1)
        m_shelf.discarded(sku, units.size());
    else if (type == "DiscardUndone"_L1)
        countAgain();
    else if (type == "ItemsHandedOver"_L1)
        for (const QJsonValue &unit : units)
            m_shelf.sold(unit["sku"_L1].toString().toUtf8(), instantIn(unit["bestBefore"_L1]), shopNow());
}

// When what was counted was baked is not told one by one, so all of it is taken to be as old as the oldest.
void DemoKeeper::count(const Reply &stock)
{
    for (const QJsonValue &item : QJsonDocument::fromJson(stock.body)["items"_L1].toArray()) {
        const QByteArray sku = item["sku"_L1].toString().toUtf8();
        const qint64 quantity = item["available"_L1].toInteger() + item["reserved"_L1].toInteger();
        if (quantity != m_shelf.standing(sku))
            m_shelf.found(sku, quantity, instantIn(item["oldestBakedAt"_L1]) + m_menu.shelfLifeOf(sku));
    }
}

void DemoKeeper::countAgain()
{
    m_client.send(
        {"inventory", "ask/stock", "{}", tokenFor(m_shop, administratorOf(m_shop))}, [this](const Reply &stock) {
            count(stock);
            fillUp();
        });
}

void DemoKeeper::fillUp()
{
    for (const auto &[sku, quantity] : m_shelf.missing(shopNow()))
        put(sku, quantity);
    const Instant now = wallNow();
    if (const auto next = m_shelf.nextChange(shopNow()))
        m_fillUp.start(int(std::clamp<qint64>((m_clock.wallAt(*next) - now).count() + 1, 1, longestWaitMs)));
}

void DemoKeeper::put(const QByteArray &sku, qint64 quantity)
{
    m_shelf.ordered(sku, quantity);
    const QJsonObject body{{u"sku"_s, QString::fromLatin1(sku)}, {u"quantity"_s, quantity}};
    m_client.send({"inventory", "do/add-units", QJsonDocument(body).toJson(QJsonDocument::Compact),
                      tokenFor(m_shop, administratorOf(m_shop))},
        [this, sku, quantity](const Reply &reply) {
            if (reply.isGood())
                return;
            QTimer::singleShot(tryAgainMs, this, [this, sku, quantity] {
                m_shelf.refused(sku, quantity);
                fillUp();
            });
        });
}

}
