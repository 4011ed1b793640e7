// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/till_at_the_table.h"

#include "shared/contracts/auth_contract.h"
#include "shared/tokens/sealing.h"
#include "shared/tokens/secret_keys.h"

#include <QKeyEvent>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::kiosk {

TillAtTheTable::TillAtTheTable()
{
    menu::PutProduct made{{coffee, coffee, {240, u"EUR"_s}, 5}, {}};
    made.kind = menu::ProductKind::MadeToOrder;
    if (shop.request(shop.manager(), made).status != 200)
        qFatal("no coffee");
    shop.bakes(bread, 3);
    shop.bakes(donut, 2);
    employs(carl, Role::Cashier);
    employs(mona, Role::Manager);
    employs(ben, Role::Baker);
    m_boardBus = std::make_unique<MemoryBus>(shop.broker(), u"board"_s);
    m_board = std::make_unique<Board>(*m_boardBus, shop.clock(), BreadShop::site, u"board"_s);
    m_board->start();
    begin();
    passes(3s);
    const Answer approved = shop.request(shop.manager(), auth::ApprovePairing{m_till->pairingCode(), u"the till"_s});
    if (approved.status != 200)
        qFatal("the till is not approved: %d %s", approved.status, approved.body.constData());
    passes(5s);
}

QString TillAtTheTable::pinOf(const QString &name)
{
    return name == carl ? u"482916"_s : name == mona ? u"730518"_s : u"915037"_s;
}

void TillAtTheTable::employs(const QString &name, Role role)
{
    const auto sealed = seal(pinOf(name), SecretKeys(shop.dataFolder() + u"/keys/auth"_s).sealing()->publicHalf());
    const Id person = shop.request(shop.administrator(), auth::RegisterPerson{{name}, role}).as<auth::Person>().person;
    if (shop.request(shop.administrator(), auth::SetPin{*sealed, person}).status != 200)
        qFatal("no PIN for %s", qPrintable(name));
}

void TillAtTheTable::begin()
{
    m_bus = std::make_unique<MemoryBus>(shop.broker(), u"till"_s);
    m_till = std::make_unique<Till>(*m_bus, shop.clock(), BreadShop::site, u"till"_s, m_folder.path());
    m_till->start();
}

void TillAtTheTable::passes(Milliseconds time)
{
    const Milliseconds step = time > 30s ? 5s : 250ms; // nothing happens in a long time but that it passes
    for (Milliseconds passed{0}; passed < time; passed += step) {
        shop.pass(step);
        m_till->beat();
        m_board->beat();
    }
}

void TillAtTheTable::signsIn(const QString &name, const QString &pin)
{
    m_till->touched();
    m_till->name()->set(name);
    m_till->pin()->set(pin);
    m_till->signIn();
    passes(2s);
}

void TillAtTheTable::sells(const QStringList &skus)
{
    for (const QString &sku : skus)
        m_till->cart()->add(sku);
}

void TillAtTheTable::dies()
{
    m_bus->crash();
    m_till.reset();
    begin();
    passes(5s);
}

QByteArray TillAtTheTable::ordersInCash(const QString &sku)
{
    orders::PlaceOrder order = one(sku);
    order.pay.method = orders::PaymentMethod::Cash;
    const QByteArray placing = shop.send(Caller{shop.customerWith(0).subject, Role::Kiosk}, order);
    passes(1s);
    return placing;
}

void TillAtTheTable::types(const QString &text)
{
    for (const QChar letter : text) {
        const bool isEnter = letter == u'\n';
        m_till->typed(QKeyEvent(QEvent::KeyPress, isEnter ? Qt::Key_Return : Qt::Key_unknown, Qt::NoModifier,
            isEnter ? QString() : QString(letter)));
    }
}

}
