// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/types.h"
#include "tests/persistence/conformance.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace bakery {

struct ValueRow {
    static constexpr int keyColumns = 1;
    Id id;
    QString text;
    std::optional<QString> maybeText;
    qint64 number = 0;
    std::optional<Instant> at;
    bool isFresh = false;
    double weight = 0;
    QByteArray bytes;
    LoafState state = LoafState::FreshlyBaked;
    Sku sku;
    Integer<0, 1000> quantity;
    friend bool operator==(const ValueRow &, const ValueRow &) = default;
};
BOOST_DESCRIBE_STRUCT(ValueRow, (), (id, text, maybeText, number, at, isFresh, weight, bytes, state, sku, quantity))

class ValuesTest final : public ConformanceTest {
    Q_OBJECT
    static void makeTable(Store &store)
    {
        store.execute(store.dialect() == Dialect::Sqlite
                ? u"create table things(id text primary key, text text not null, maybe_text text, number integer not "
                  "null, at integer, is_fresh integer not null, weight real not null, bytes blob not null, state text "
                  "not null, sku text not null, quantity integer not null) strict"_s
                : u"create table things(id text primary key, text text not null, maybe_text text, number bigint not "
                  "null, at bigint, is_fresh bigint not null, weight double precision not null, bytes bytea not null, "
                  "state text not null, sku text not null, quantity bigint not null)"_s);
    }
    static ValueRow sample()
    {
        ValueRow row;
        row.id = Id(QUuid(u"{0193ab00-1234-7abc-8def-0123456789ab}"_s));
        row.sku = u"rye-bread"_s;
        return row;
    }

private Q_SLOTS:
    void givesBackWhatWasStored_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("null string") << QString();
        QTest::newRow("umlauts") << u"Brötchen, süß"_s;
        QTest::newRow("emoji") << u"🥐🍞 \U0001F468\u200D\U0001F373"_s;
        QTest::newRow("quotes") << u"it's \"fresh\"; drop table things; --"_s;
        QTest::newRow("backslashes") << u"\\ \\\\ \\n \\u0000 \\x41 E'\\''"_s;
        QTest::newRow("controls") << u"tab\tline\nreturn\r\u0001\u001f\u007f"_s;
        QTest::newRow("braces") << u"{\"a\": [1, null]} ? :name $1 %1"_s;
        QTest::newRow("long") << QString(100'000, u'ü');
    }
    void givesBackWhatWasStored()
    {
        QFETCH(QString, text);
        Store store(newAddress());
        makeTable(store);
        Table<ValueRow> things{store, u"things"_s};
        ValueRow row = sample();
        row.text = text;
        row.maybeText = text;
        row.number = std::numeric_limits<qint64>::max();
        row.at = Instant{1'795'204'800'250};
        row.isFresh = true;
        row.weight = 0.1;
        row.bytes = QByteArray("\0\x01\xff'\\", 5);
        row.state = LoafState::Sold;
        row.quantity = 999;
        store.begin();
        things.insert(row);
        store.commit();
        QVERIFY(*things.find(row.id) == row);

        Statement change(store, u"update things set text = ?, maybe_text = ?, number = ?, bytes = ?, weight = ?"_s);
        row.number = (qint64(1) << 53) + 1;
        row.weight = -1e300;
        QCOMPARE(change.run(text, row.maybeText, row.number, row.bytes, row.weight), 1);
        things.forget();
        things.prefetch({row.id});
        QVERIFY(*things.find(row.id) == row);
    }

    void tellsNothingFromEmpty()
    {
        Store store(newAddress());
        makeTable(store);
        Table<ValueRow> things{store, u"things"_s};
        ValueRow row = sample();
        store.begin();
        things.insert(row);
        store.commit();
        store.begin();
        QVERIFY(*things.find(row.id) == row);
        things.change(row.id).number = std::numeric_limits<qint64>::min();
        things.change(row.id).maybeText = u""_s;
        store.commit();
        QVERIFY(things.find(row.id)->maybeText.has_value());
        QVERIFY(!things.find(row.id)->at.has_value());
        QCOMPARE(things.find(row.id)->number, std::numeric_limits<qint64>::min());
    }

    void writesTheSameTextInBothDialects()
    {
        Store store(newAddress());
        makeTable(store);
        Table<ValueRow> things{store, u"things"_s};
        store.begin();
        things.insert(sample());
        store.commit();
        Statement raw(store, u"select id, state, cast(is_fresh as text), sku from things"_s);
        QCOMPARE((*raw.one<QString, QString, QString, QString>()),
            (std::tuple(u"0193ab00-1234-7abc-8def-0123456789ab"_s, u"freshly-baked"_s, u"0"_s, u"rye-bread"_s)));
    }

    void refusesANulCharacter()
    {
        Store store(newAddress());
        makeTable(store);
        Table<ValueRow> things{store, u"things"_s};
        Statement find(store, u"select id from things where text = ?"_s);
        const QString text = u"a"_s + QChar(u'\0') + u"b"_s;
        QCOMPARE(troubleIn([&] { find.one<Id>(text); }), StoreTrouble::Constraint);
        ValueRow row = sample();
        row.text = text;
        store.begin();
        things.insert(row);
        QCOMPARE(troubleIn([&] { store.commit(); }), StoreTrouble::Constraint);
        store.rollback();
    }

    void stopsAtAWordThatItDoesNotKnow()
    {
        Store store(newAddress());
        Statement unknown(store, u"select 'burnt'"_s);
        QCOMPARE(troubleIn([&] { unknown.one<LoafState>(); }), StoreTrouble::Fatal);
        Statement noId(store, u"select 'no-id'"_s);
        QCOMPARE(troubleIn([&] { noId.one<Id>(); }), StoreTrouble::Fatal);
    }
};

int runValuesTest(int argc, char **argv)
{
    ValuesTest test;
    return QTest::qExec(&test, argc, argv);
}

}

#include "values_test.moc"
