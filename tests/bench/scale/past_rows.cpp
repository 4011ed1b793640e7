// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the past. Millions of them: each table in one statement, which counts.
#include "tests/bench/scale/past_rows.h"

#include "services/bank/bank_store.h"
#include "shared/persistence/statement.h"

#include <QDebug>

using namespace Qt::StringLiterals;

namespace bakery::bench {
namespace {

// Runs a statement in which <word> stands for what `words` say; its `i` runs from 1 to `count`.
class Filling {
public:
    Filling(Store &store, const Past &past) : m_store(store), m_series(store.dialect()), m_past(past)
    {
        say("pieces", past.unitsPerOrder);
        say("price", priceOf(past));
        say("sku", pastSku);
        say("currency", pastCurrency);
        say("sold at", pastSoldAt.sinceEpochMs);
        say("best before", pastBestBefore.sinceEpochMs);
        say("order", m_series.id(PastKind::Order, u"i"_s));
        say("customer", m_series.id(PastKind::Customer, u"i"_s));
        say("unit", m_series.id(PastKind::Unit, u"i"_s));
    }

    // The text may use the words that were said before.
    void say(const char *word, const QString &text) { m_words[u'<' + QString::fromLatin1(word) + u'>'] = worded(text); }
    void say(const char *word, qint64 number) { say(word, QString::number(number)); }
    const Series &series() const { return m_series; }

    void run(const char *what, qint64 count, const QString &statement)
    {
        qInfo("  filling %s", what);
        m_store.execute(worded(m_series.with(count) + statement + u" from "_s + m_series.from(count)));
    }
    void run(const QString &statement) { m_store.execute(worded(statement)); }
    qint64 number(const QString &statement)
    {
        const auto row = Statement(m_store, worded(statement)).one<qint64>();
        return row ? std::get<0>(*row) : 0;
    }
    // A JSON array with a piece for each unit of order i.
    QString unitsInJson(const QString &before, const QString &behind) const
    {
        QString list = u"'["_s;
        for (qint64 unit = 1; unit <= m_past.unitsPerOrder; ++unit)
            list += (unit > 1 ? u","_s : QString()) + before + u"' || "_s
                + m_series.id(PastKind::Unit, u"(i - 1) * <pieces> + %1"_s.arg(unit)) + u" || '"_s + behind;
        return list + u"]'"_s;
    }

private:
    QString worded(QString statement) const
    {
        for (const auto &[word, text] : m_words)
            statement.replace(word, text);
        return statement;
    }

    Store &m_store;
    Series m_series;
    const Past &m_past;
    std::map<QString, QString> m_words;
};

}

void fillOrders(Store &store, const Past &past)
{
    Filling filling(store, past);
    filling.say("baked", QString::fromLatin1(pastSoldAt.text()));
    filling.say("stale", QString::fromLatin1(pastBestBefore.text()));
    filling.say("units",
        filling.unitsInJson(uR"({"unit":")"_s, uR"(","sku":"<sku>","bakedAt":"<baked>","bestBefore":"<stale>"})"_s));
    filling.say("no bytes", store.dialect() == Dialect::Sqlite ? u"x''"_s : u"''"_s);
    filling.run("orders", past.orders,
        u"insert into orders select <order>, <customer>, <order>, '2023-11-14', 'A001', 'completed', <price>, "
        u"'<currency>',"
        uR"( 'account', 0, '[{"sku":"<sku>","quantity":<pieces>,"unitPrice":{"amount":100,"currency":"<currency>"},"priceVersion":1}]',)"
        u" <units>, '[]', <sold at>, <sold at>, '', 0, 'take-away', 0, 0, 'collected', '[]', '', null, null, 0, null, '', 0, '', 0"_s);
    filling.run("remembered requests", past.orders,
        u"insert into requests select <order>, 'place', <customer>, 'h', 't', <no bytes>, 0, 200, <sold at>,"
        " <order>, ''"_s);
}

void fillInventory(Store &store, const Past &past)
{
    Filling filling(store, past);
    filling.say("its order", filling.series().id(PastKind::Order, u"(i - 1) / <pieces> + 1"_s));
    filling.say("units", filling.unitsInJson(u"\""_s, u"\""_s));
    filling.run("units", past.orders * past.unitsPerOrder,
        u"insert into units select <unit>, '<sku>', <sold at>, <best before>, '', '', 'sold', <its order>"_s);
    filling.run("reservations", past.orders,
        u"insert into reservations select <order>, 'sold', <price>, '<currency>', '[]', <units>,"
        " <sold at>, '2023-11-14'"_s);
}

// For each order its customer was given what it costs, by the treasury, and then paid it, to sales: two bookings.
void fillBank(Store &store, const Past &past)
{
    Filling filling(store, past);
    filling.say("sales", u'\'' + salesAccount().text() + u'\'');
    filling.say("treasury", u'\'' + treasuryAccount().text() + u'\'');
    filling.run(u"insert into accounts values (<sales>, 1, '<currency>', 0, 0, 0) on conflict do nothing"_s);
    filling.run(u"insert into accounts values (<treasury>, 1, '<currency>', 0, 0, 0) on conflict do nothing"_s);
    filling.say("before", filling.number(u"select last from counters where name = 'entries'"_s));
    filling.say("last of sales", filling.number(u"select last_entry from accounts where account = <sales>"_s));
    filling.say("last of treasury", filling.number(u"select last_entry from accounts where account = <treasury>"_s));

    filling.run("accounts", past.orders,
        u"insert into accounts select <customer>, 0, '<currency>', 0, 0, <before> + i * 4 - 1"_s);
    // Four entries for each order: from the treasury, to the customer; from the customer, to sales.
    filling.say("its customer", filling.series().id(PastKind::Customer, u"(i + 3) / 4"_s));
    filling.say("its order", filling.series().id(PastKind::Order, u"(i + 3) / 4"_s));
    filling.run("entries", past.orders * 4,
        u"insert into entries select <before> + i, <before> + i - (i + 1) % 2,"
        " case i % 4 when 1 then <treasury> when 0 then <sales> else <its customer> end,"
        " case i % 2 when 1 then -<price> else <price> end,"
        " case when i % 4 in (1, 2) then 'top-up' else 'charge' end,"
        " case when i % 4 in (1, 2) then <its customer> else <its order> end, <sold at>,"
        " case when i = 1 then <last of treasury> when i = 4 then <last of sales> when i % 4 = 2 then 0"
        " when i % 4 = 3 then <before> + i - 1 else <before> + i - 4 end"_s);
    filling.say("turnover", past.orders * priceOf(past));
    filling.say("entries", past.orders * 4);
    filling.run(u"update accounts set balance = balance - <turnover>, last_entry = <before> + <entries> - 3"
                " where account = <treasury>"_s);
    filling.run(u"update accounts set balance = balance + <turnover>, last_entry = <before> + <entries>"
                " where account = <sales>"_s);
    filling.run(u"update counters set last = last + <entries> where name = 'entries'"_s);
    filling.run(
        "payments", past.orders, u"insert into payments select <order>, <customer>, <price>, '<currency>', 0, 1"_s);
}

}
