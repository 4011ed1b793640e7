// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of money and state that every service's store keeps by itself, whatever the program says.
#include "shared/persistence/store.h"
#include "shared/testing/test_program.h"
#include "tests/table_top/both_stores.h"

#include <QTest>

namespace bakery::constraints_test {

using namespace Qt::StringLiterals;

namespace {

// Rows that break no rule; what is tried is tried beside them.
const std::map<QString, QStringList> soundRows{
    {u"bank"_s,
        {u"insert into accounts values ('house', 1, 'EUR', -500, 0, 1), ('alice', 0, 'EUR', 500, 0, 2)"_s,
            u"insert into entries values (1, 1, 'house', -500, 'top-up', 'alice', 0, 0),"
            " (2, 1, 'alice', 500, 'top-up', 'alice', 0, 0)"_s,
            u"insert into payments values ('loaf', 'alice', 320, 'EUR', 0, 1), ('cake', 'alice', 900, 'EUR', 0, 0)"_s,
            u"insert into refunds values ('back', 'loaf', 320)"_s,
            u"insert into attempts values ('loaf', 'card', 'pay', null, 320, 'EUR', 'taken', null, '', '', 9, 9,"
            " '2026-11-20')"_s}},
    {u"inventory"_s,
        {u"insert into products values ('bread', 60, 320, 95, 'EUR')"_s,
            u"insert into units values ('unit', 'bread', 10, 20, '', '', 'sold', 'loaf')"_s,
            u"insert into reservations values ('loaf', 'sold', 320, 'EUR', '[]', '[\"unit\"]', 5, '2026-11-20')"_s,
            u"insert into shelf values ('bread', 0, 0)"_s,
            u"insert into batches values ('tray', 'bread', 'deck', 1, 10, 1)"_s,
            u"insert into recalls values ('tray', 'glass', 1, 'mona')"_s,
            u"insert into discards values ('other', 'dropped', 1, '', 320, 95, 'mona', null, 0)"_s,
            u"insert into waste values ('', 'dropped', 1, 320, 95)"_s}},
    {u"orders"_s,
        {u"insert into products (sku, price, currency, price_version, past_prices, withdrawn, availability, until, "
         u"kind,"
         " options, needs_choice, tax_here, tax_take_away) values ('bread', 320, 'EUR', 1, '[]', 0, 'on-sale', null, "
         "'baked', '[]', 0,"
         " 'standard', 'standard')"_s,
            u"insert into orders values ('loaf', 'alice', 'r', '2026-11-20', 'A000', 'completed', 320, 'EUR',"
            " 'account', 0, '[]', '[\"unit\"]', '[]', 1, 2, '', 0, 'here', 0, 0, 'ready', '[]', '', null, null, 0, null, '', 0, '', 0)"_s,
            u"insert into orders values ('open', 'alice', 's', '2026-11-20', 'A001', 'placed', 320, 'EUR',"
            " 'account', 0, '[]', '[]', '[]', 1, 0, '', 0, 'here', 0, 0, null, '[]', '', null, null, 0, null, '', 0, '', 0)"_s}},
    {u"menu"_s,
        {u"insert into products (sku, revision, withdrawn, price, price_now, discount_percent, discounted, currency,"
         " price_version, card, entries, changed_by, changed_at, availability, on_shelf, published_bytes) values"
         " ('bread', 1, 0, 320, 320, 0, 0, 'EUR', 1, '{}', 1, 'mona', 1, 'on-sale', 0, 0)"_s}},
};

QString hash(QChar digit) { return u'\'' + QString(64, digit) + u'\''; }

}

class ConstraintsTest : public BothStores {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatBreaksARule_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("statement");
        const auto rule = [](const char *name, const QString &service, const QString &statement) {
            QTest::newRow(name) << service << statement;
        };
        const auto bank = u"bank"_s, inventory = u"inventory"_s, orders = u"orders"_s, menu = u"menu"_s;

        rule("a customer's balance falls below the limit", bank,
            u"update accounts set balance = -1 where account = 'alice'"_s);
        rule("two accounts of one customer", bank, u"insert into accounts values ('alice', 0, 'EUR', 0, 0, 0)"_s);
        rule("an entry of no account", bank,
            u"insert into entries values (3, 3, 'nobody', -1, 'top-up', '', 0, 0),"
            " (4, 3, 'alice', 1, 'top-up', '', 0, 2)"_s);
        rule("the halves of a booking differ", bank,
            u"insert into entries values (3, 3, 'house', -5, 'top-up', '', 0, 1),"
            " (4, 3, 'alice', 6, 'top-up', '', 0, 2)"_s);
        rule("a booking takes twice", bank,
            u"insert into entries values (3, 3, 'house', -5, 'top-up', '', 0, 1),"
            " (4, 3, 'alice', -5, 'top-up', '', 0, 2)"_s);
        rule("a second half without the first", bank,
            u"insert into entries values (4, 3, 'alice', 5, 'top-up', '', 0, 2)"_s);
        rule("an entry is written anew", bank,
            u"insert into entries values (1, 1, 'house', -500, 'top-up', '', 0, 0)"_s);
        rule("a booking of no kind", bank, u"update entries set kind = 'gift' where entry = 1"_s);
        rule("half a booking is counted", bank, u"update counters set last = 3"_s);
        rule("an order is charged twice", bank, u"insert into payments values ('loaf', 'alice', 1, 'EUR', 0, 1)"_s);
        rule("more goes back than was taken", bank, u"update payments set refunded = 321 where order_id = 'loaf'"_s);
        rule("an order is to be paid twice", bank,
            u"insert into attempts values ('loaf', 'cash', 'again', null, 320, 'EUR', 'asked', null, '', '', 9, 9,"
            " '2026-11-20')"_s);
        rule("two orders are one to the provider", bank,
            u"insert into attempts values ('cake', 'card', 'pay', null, 900, 'EUR', 'asked', null, '', '', 9, 9,"
            " '2026-11-20')"_s);
        rule("cash is set aside", bank,
            u"insert into attempts values ('cake', 'cash', 'other', null, 900, 'EUR', 'authorised', null, '', '', 9,"
            " 9, '2026-11-20')"_s);
        rule("a card gets back what it never paid", bank,
            u"insert into card_refunds values ('r', 'cake', 'pay', 1, 'EUR', 0, 9, '')"_s);
        rule("cash is owed for what was never paid", bank,
            u"insert into cash_dues values ('nothing', 1, 'EUR', 9, 0, null)"_s);
        rule("cash is handed back by nobody", bank, u"insert into cash_dues values ('loaf', 1, 'EUR', 9, 10, null)"_s);
        rule("nothing is put into the drawer", bank,
            u"insert into drawer_moves values ('m', 'paid-in', 0, 'EUR', 'change', 9, 'mona', 'main')"_s);
        rule("cash is moved for no reason", bank,
            u"insert into drawer_moves values ('m', 'paid-out', 5, 'EUR', '', 9, 'mona', 'main')"_s);
        rule("less than nothing is counted", bank,
            u"insert into drawer_counts values ('c', -1, 0, -1, 'EUR', 9, 'mona', 'main', 0)"_s);
        rule("a difference that is none", bank,
            u"insert into drawer_counts values ('c', 10, 12, 2, 'EUR', 9, 'mona', 'main', 0)"_s);
        rule("a drawer is opened for no reason", bank,
            u"insert into drawer_openings values ('o', '', 9, 'mona', 'main')"_s);
        rule("less often than never", bank,
            u"insert into drawer_counts values ('c', 10, 10, 0, 'EUR', 9, 'mona', 'main', -1)"_s);
        rule("two drawers are one to the ledger", bank,
            u"insert into drawers select 'second', account from drawers where drawer = 'main'"_s);
        rule("what was never taken goes back", bank, u"update payments set refunded = 1 where order_id = 'cake'"_s);
        rule("a refund of nothing that was paid", bank, u"insert into refunds values ('other', 'nothing', 1)"_s);
        rule("a refund twice", bank, u"insert into refunds values ('back', 'loaf', 1)"_s);

        rule("a unit in no state", inventory, u"update units set state = 'eaten'"_s);
        rule("a sold unit without its order", inventory, u"update units set order_id = ''"_s);
        rule("a unit on the shelf that has an order", inventory, u"update units set state = 'available'"_s);
        rule("a unit twice", inventory,
            u"insert into units values ('unit', 'bread', 10, 20, '', '', 'available', '')"_s);
        rule("a unit of no product", inventory,
            u"insert into units values ('other', 'brick', 10, 20, '', '', 'available', '')"_s);
        rule("a unit that was stale when it was baked", inventory, u"update units set best_before = 10"_s);
        rule("a shelf that holds less than nothing", inventory, u"update shelf set reserved = -1"_s);
        rule("a reservation in no state", inventory, u"update reservations set state = 'lost'"_s);
        rule("a reservation of nothing", inventory, u"update reservations set units = '[]'"_s);
        rule("two fates of one order", inventory,
            u"insert into reservations values ('loaf', 'released', 1, 'EUR', '[]', '[]', 5, '2026-11-20')"_s);

        rule("thrown out for no reason that there is", inventory, u"update discards set reason = 'eaten'"_s);
        rule("a unit is thrown out twice", inventory,
            u"insert into discards values ('other', 'stale', 1, '', 320, 95, null, null, 0)"_s);
        rule("a recall of a batch that never came", inventory,
            u"insert into recalls values ('nothing', 'glass', 1, 'mona')"_s);
        rule("a recall without a reason", inventory, u"update recalls set reason = ''"_s);
        rule("waste of no units", inventory, u"update waste set units = 0"_s);
        rule("waste of another kind", inventory, u"update waste set reason = 'eaten'"_s);
        rule("a cost below nothing", inventory, u"update products set cost = -1"_s);

        rule("an order in no state", orders, u"update orders set status = 'lost' where order_id = 'open'"_s);
        rule("completed without units", orders, u"update orders set units = '[]' where order_id = 'loaf'"_s);
        rule("units before it is completed", orders, u"update orders set units = '[1]' where order_id = 'open'"_s);
        rule("open and settled", orders, u"update orders set settled_at = 3 where order_id = 'open'"_s);
        rule("settled at no time", orders, u"update orders set settled_at = 0 where order_id = 'loaf'"_s);
        rule("cancelled for no reason", orders,
            u"update orders set status = 'cancelled', settled_at = 3 where order_id = 'open'"_s);
        rule("sold, and nobody knows what becomes of it", orders,
            u"update orders set fulfilment = null where order_id = 'loaf'"_s);
        rule("prepared before it is paid", orders,
            u"update orders set fulfilment = 'preparing' where order_id = 'open'"_s);
        rule("prepared in no way that there is", orders,
            u"update orders set fulfilment = 'eaten' where order_id = 'loaf'"_s);
        rule("ready before it is paid", orders, u"update orders set ready_at = 5 where order_id = 'open'"_s);
        rule("a slot that serves less than nobody", orders, u"insert into pick_up_slots values (5, -1)"_s);
        rule("a cart is locked for no order", orders,
            u"insert into carts values ('alice', 'locked', '[]', 0, 5, null)"_s);
        rule("a cart in no state", orders, u"insert into carts values ('alice', 'lost', '[]', 0, 5, null)"_s);
        rule("deleted while it is open", orders, u"update orders set deleted_at = 5 where order_id = 'open'"_s);
        rule("more refunded than paid", orders,
            u"update orders set status = 'refunded', refunded = 321 where order_id = 'loaf'"_s);
        rule("money back without a refund", orders, u"update orders set refunded = 1 where order_id = 'loaf'"_s);
        rule("a price below nothing", orders, u"update products set price = -1"_s);
        rule("a price below nothing on the menu", menu, u"update products set price = -1"_s);
        rule("a shelf life of nothing", inventory, u"update products set shelf_life_minutes = 0"_s);

        rule("a request accepted twice", menu,
            u"insert into requests (id, command, subject, body_hash, response_topic, correlation, deadline, status,"
            " answered_at, about, body) select 'r', 'put', 'mona', '', '', secret, 0, 200, 0, '', '{}' from"
            " person_keys union all select 'r', 'put', 'mona', '', '', secret, 0, 409, 0, '', '{}' from person_keys"_s);
        rule("an answer that is no decision is remembered", menu,
            u"insert into requests (id, command, subject, body_hash, response_topic, correlation, deadline, status,"
            " answered_at, about, body) select 'r', 'put', 'mona', '', '', secret, 0, 503, 0, '', '{}' from person_keys"_s);
        rule("a request waits for nothing", menu,
            u"insert into requests (id, command, subject, body_hash, response_topic, correlation, deadline, status,"
            " answered_at, about, body) select 'r', 'put', 'mona', '', '', secret, 0, 0, 0, '', '' from person_keys"_s);
        rule("a turn that ends before it begins", menu,
            u"insert into turns values (2, 1, 0, %1, %2, '[]')"_s.arg(hash(u'0'), hash(u'1')));
        rule("a turn without a hash", menu, u"insert into turns values (1, 1, 0, %1, '', '[]')"_s.arg(hash(u'0')));
        rule("a second identity of a journal", menu, u"insert into journal_identity values (2, 'other', 0, '')"_s);
        rule("a position before the beginning", menu, u"insert into following values ('orders', '', -1, '')"_s);
    }
    void refusesWhatBreaksARule()
    {
        QFETCH(QString, service);
        QFETCH(QString, statement);
        Store store(newStores().at(service));
        store.migrate(u"journal"_s, u":/migrations/journal"_s);
        store.migrate(service, u":/migrations/"_s + service);
        store.execute(store.dialect() == Dialect::Sqlite ? u"insert into person_keys values ('mona', x'00')"_s
                                                         : u"insert into person_keys values ('mona', '\\x00')"_s);
        for (const QString &row : soundRows.at(service))
            store.execute(row);
        try {
            store.execute(statement);
            QFAIL("it was written");
        } catch (const StoreError &error) {
            QVERIFY2(error.trouble() == StoreTrouble::Constraint, error.what());
        }
    }
};

BAKERY_TEST(ConstraintsTest)

}

#include "constraints_test.moc"
