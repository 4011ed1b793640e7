// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/checker/honest_shop.h"

using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {

struct HonestShop::Past {
    Past();
    static const Past &onThisDialect();

    void prepareOne(TableTopShop &shop, const Caller &caller);
    void cancelOne(TableTopShop &shop, const Caller &caller);
    void giveUpOne(TableTopShop &shop, const Caller &caller);

    const StoreAddresses stores;
    Instant now;
    QString sold, refunded, prepared, cancelled;
};

const HonestShop::Past &HonestShop::Past::onThisDialect()
{
    static std::map<Dialect, Past> lived;
    return lived[BothStores::dialect()];
}

HonestShop::Past::Past() : stores(BothStores::newLastingStores())
{
    TableTopShop shop(stores);
    shop.sells(u"bread"_s, 320);
    shop.sells(u"donut"_s, 150);
    shop.sells(u"tart"_s, 500);
    shop.bakes(u"bread"_s, 10);
    shop.bakes(u"donut"_s, 10);
    const Caller alice = shop.customerWith(5000);
    sold = place(shop, alice, u"bread"_s, 2).as<Receipt>().order.text();
    const Receipt receipt = place(shop, alice, u"donut"_s, 3).as<Receipt>();
    refunded = receipt.order.text();
    RefundOrder part{.order = receipt.order};
    part.lines = List<OrderLine, 1, 50>{{u"donut"_s, 1}};
    mustBe(200, shop.request(shop.manager(), part));
    mustBe(409, place(shop, alice, u"tart"_s, 1));
    mustBe(402, place(shop, shop.customerWith(10), u"bread"_s, 1));
    prepareOne(shop, alice);
    cancelOne(shop, alice);
    giveUpOne(shop, alice);
    now = shop.now();
}

// A loaf and two coffees, of which one is paid back.
void HonestShop::Past::prepareOne(TableTopShop &shop, const Caller &caller)
{
    menu::PutProduct coffee{{u"coffee"_s, u"coffee"_s, {240, u"EUR"_s}, 5}, {}};
    coffee.kind = menu::ProductKind::MadeToOrder;
    mustBe(200, shop.request(shop.manager(), coffee));
    const Receipt receipt =
        shop.request(caller, PlaceOrder{.lines = {{u"bread"_s, 1}, {u"coffee"_s, 2}}}).as<Receipt>();
    prepared = receipt.order.text();
    RefundOrder part{.order = receipt.order};
    part.lines = List<OrderLine, 1, 50>{{u"coffee"_s, 1}};
    mustBe(200, shop.request(shop.manager(), part));
}

void HonestShop::Past::cancelOne(TableTopShop &shop, const Caller &caller)
{
    shop.hold("bank");
    const QByteArray placing = shop.send(caller, PlaceOrder{.lines = {{u"bread"_s, 1}}});
    shop.settle();
    const Id order = shop.request(caller, AskOrders{}).as<OrderPage>().orders[0].order;
    mustBe(200, shop.request(caller, CancelOrder{order}));
    shop.letGo("bank");
    shop.settle();
    mustBe(409, shop.answerTo(placing));
    cancelled = order.text();
}

// Reserved, then stale before it was paid, and nothing good left.
void HonestShop::Past::giveUpOne(TableTopShop &shop, const Caller &caller)
{
    shop.bakes(u"tart"_s, 1, shop.now() + 30s);
    shop.hold("bank");
    const QByteArray placing = shop.send(caller, PlaceOrder{.lines = {{u"tart"_s, 1}}}, {}, 120s);
    shop.settle();
    shop.hold("inventory");
    shop.letGo("bank");
    shop.pass(60s);
    shop.letGo("inventory");
    shop.pass(20min);
    mustBe(409, shop.answerTo(placing));
}

HonestShop::HonestShop() : HonestShop(Past::onThisDialect()) { }

HonestShop::HonestShop(const Past &past)
    : stores(BothStores::copyOf(past.stores))
    , tampering(stores)
    , now(past.now)
    , sold(past.sold)
    , refunded(past.refunded)
    , prepared(past.prepared)
    , cancelled(past.cancelled)
{
}

HonestShop::~HonestShop() { BothStores::drop(stores); }

Answer HonestShop::place(TableTopShop &shop, const Caller &caller, const QString &sku, qint64 quantity)
{
    return shop.request(caller, PlaceOrder{.lines = {{sku, quantity}}});
}

void HonestShop::mustBe(int status, const Answer &answer)
{
    if (answer.status != status)
        qFatal("%d expected, %d came: %s", status, answer.status, answer.body.constData());
}

void HonestShop::book(const QString &to, const QString &from, const QString &kind, const QString &about, int amount)
{
    tampering.run(u"bank"_s,
        u"insert into entries select 901, 901, account, -%1, '%2', '%3', 0, last_entry from accounts"
        " where account = '%4' union all select 902, 901, account, %1, '%2', '%3', 0, last_entry from accounts"
        " where account = '%5'"_s.arg(QString::number(amount), kind, about, from, to));
    const auto move = [&](const QString &account, int by, int last) {
        tampering.run(u"bank"_s,
            u"update accounts set balance = balance + %1, last_entry = %2 where account = '%3'"_s.arg(
                QString::number(by), QString::number(last), account));
    };
    move(from, -amount, 901);
    move(to, amount, 902);
}

QByteArray HonestShop::aSoldUnit()
{
    return one(u"inventory"_s, u"select unit from units where state = 'sold' and order_id = '%1'"_s.arg(sold))
        .toLatin1();
}

}
