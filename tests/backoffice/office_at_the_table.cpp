// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backoffice/office_at_the_table.h"

#include "shared/contracts/auth_contract.h"
#include "shared/tokens/sealing.h"
#include "shared/tokens/secret_keys.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::office {

OfficeAtTheTable::OfficeAtTheTable()
{
    employs(carl, Role::Cashier);
    employs(mona, Role::Manager);
    employs(ben, Role::Baker);
    m_bus = std::make_unique<MemoryBus>(shop.broker(), u"backoffice"_s);
    m_office = std::make_unique<BackOffice>(*m_bus, shop.clock(), BreadShop::site, u"backoffice"_s, m_folder.path(),
        BackOffice::More{{[this] { return std::make_unique<MemoryBus>(shop.broker(), u"monitor"_s); }, "monitor"},
            {u"127.0.0.1:9400"_s}});
    m_office->files()->setFolder(m_folder.path());
    m_office->desk()->setFolder(m_folder.path());
    m_office->start();
    passes(3s);
    const Answer approved =
        shop.request(shop.manager(), auth::ApprovePairing{m_office->pairingCode(), u"the office"_s});
    if (approved.status != 200)
        qFatal("the office is not approved: %d %s", approved.status, approved.body.constData());
    passes(5s);
}

QString OfficeAtTheTable::pinOf(const QString &name)
{
    return name == carl ? u"482916"_s : name == mona ? u"730518"_s : u"915037"_s;
}

void OfficeAtTheTable::employs(const QString &name, Role role)
{
    const Id person = shop.request(shop.administrator(), auth::RegisterPerson{{name}, role}).as<auth::Person>().person;
    m_people[name] = person;
    if (shop.request(shop.administrator(), auth::SetPin{sealed(pinOf(name)), person}).status != 200
        || shop.request(shop.administrator(), auth::SetPassword{person, sealed(password)}).status != 200)
        qFatal("nothing that %s could sign in with", qPrintable(name));
}

QString OfficeAtTheTable::sealed(const QString &secret) const
{
    return *seal(secret, SecretKeys(shop.dataFolder() + u"/keys/auth"_s).sealing()->publicHalf());
}

Id OfficeAtTheTable::signsUp(const QString &name)
{
    const Answer answer = shop.request(shop.administrator(), auth::SignUp{{name}, sealed(password)});
    if (answer.status != 200)
        qFatal("not signed up: %s", answer.body.constData());
    passes(1s);
    return answer.as<auth::Tokens>().subject;
}

void OfficeAtTheTable::passes(Milliseconds time)
{
    const Milliseconds step = time > 30s ? 5s : 250ms; // nothing happens in a long time but that it passes
    for (Milliseconds passed{0}; passed < time; passed += step) {
        shop.pass(step);
        m_office->beat();
    }
}

void OfficeAtTheTable::signsIn(const QString &name)
{
    m_office->signIn(name, pinOf(name));
    passes(2s);
}

void OfficeAtTheTable::signsInAsAdministrator()
{
    const Caller first = shop.administrator();
    const Answer ada = shop.request(first, auth::RegisterPerson{{u"Ada"_s}, Role::Administrator});
    shop.request(first, auth::SetPassword{ada.as<auth::Person>().person, sealed(password)});
    passes(1s);
    m_office->signIn(u"Ada"_s, password);
    passes(3s);
}

void OfficeAtTheTable::bakes(
    const QString &sku, qint64 quantity, const QString &batch, std::optional<Instant> bestBefore)
{
    inventory::AddUnits units{sku, quantity, {}, bestBefore, BatchName(batch)};
    if (const Answer answer = shop.request(shop.manager(), units); answer.status != 200)
        qFatal("nothing baked: %s", answer.body.constData());
}

Id OfficeAtTheTable::sells(const QString &sku, qint64 quantity)
{
    const Answer answer = shop.request(shop.customerWith(100'000), one(sku, quantity));
    if (answer.status != 200)
        qFatal("not sold: %s", answer.body.constData());
    return answer.as<orders::Receipt>().order;
}

Id OfficeAtTheTable::ordersInCash(const QString &sku)
{
    orders::PlaceOrder order = one(sku);
    order.pay.method = orders::PaymentMethod::Cash;
    const QByteArray placing = shop.send(Caller{shop.customerWith(0).subject, Role::Kiosk}, order);
    passes(1s);
    return shop.answerTo(placing).as<orders::AwaitedPayment>().order;
}

}
