// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/bank.h"
#include "shared/contracts/codec.h"
#include "shared/contracts/orders.h"
#include "shared/testing/test_program.h"

#include <QtTest>

namespace bakery::codec_test {

using namespace Qt::StringLiterals;

namespace {

enum class Colour { Brown, DarkBrown };
BOOST_DESCRIBE_ENUM(Colour, Brown, DarkBrown)

struct Slice {
    Integer<1, 999> quantity;
};
BOOST_DESCRIBE_STRUCT(Slice, (), (quantity))

// JSON with its quotes written as apostrophes: moc loses its way in raw strings.
QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

// One field of each kind.
struct Loaf {
    Id id;
    Instant at;
    Sku sku;
    Text<1, 4> name;
    Colour colour = Colour::Brown;
    bool fresh = false;
    List<Slice, 1, 3> slices;
    Price price;
    LocalTime from;
    LocalDate day;
    Language language;
    std::optional<Text<0, 4>> note;
};
BOOST_DESCRIBE_STRUCT(Loaf, (), (id, at, sku, name, colour, fresh, slices, price, from, day, language, note))

const QByteArray loaf =
    json("{'id':'0196f3a2-7c5e-7abc-8def-0123456789ab','at':'2026-11-20T08:15:00.250Z','sku':'bread','name':'rye',"
         "'colour':'dark-brown','fresh':true,'slices':[{'quantity':1},{'quantity':2}],"
         "'price':{'amount':320,'currency':'EUR'},'from':'07:30','day':'2026-11-20','language':'uk','note':'a'}");

// What the codec says: "path: problem", or nothing.
template <typename T>
QString complaintAbout(const QByteArray &text)
{
    const auto document = JsonDocument::parse(text);
    if (!document)
        return u"not JSON: "_s + QString::fromUtf8(document.error());
    const auto decoded = decode<T>(*document);
    return decoded ? QString() : QString::fromUtf8(decoded.error().path % ": " % decoded.error().problem);
}

}

class CodecTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesWhatItReads()
    {
        const auto read = decode<Loaf>(*JsonDocument::parse(loaf));
        QVERIFY(bool(read));
        QCOMPARE(encode(*read), loaf);
    }

    // JSON leaves it open; a reader that took the last one would see another order than the service.
    void readsTheFirstOfTwoFieldsOfOneName()
    {
        QByteArray twice = loaf;
        twice.insert(1, "\"name\":\"one\",");
        QCOMPARE(decode<Loaf>(*JsonDocument::parse(twice))->name.value, u"one"_s);
    }

    void saysWhereAndWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("wrong");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const QByteArray &right, const QByteArray &wrong, const QString &complaint) {
            QTest::addRow("%s > %s", right.constData(), wrong.left(60).constData()) << right << wrong << complaint;
        };
        row(json("'quantity':2"), json("'quantity':0"), u"slices[1].quantity: must be at least 1"_s);
        row(json("'quantity':2"), json("'quantity':999"), {});
        row(json("'quantity':2"), json("'quantity':1000"), u"slices[1].quantity: must be at most 999"_s);
        row(json("'quantity':2"), json("'quantity':2.0"), {});
        row(json("'quantity':2"), json("'quantity':2.5"), u"slices[1].quantity: must be an integer"_s);
        row(json("'quantity':2"), json("'quantity':1e300"), u"slices[1].quantity: must be at most 999"_s);
        row(json("'quantity':2"), json("'quantity':-9223372036854775808"), u"slices[1].quantity: must be at least 1"_s);
        row(json("'quantity':2"), json("'quantity':18446744073709551615"),
            u"slices[1].quantity: must be at most 999"_s);
        row(json("'quantity':2"), json("'quantity':'2'"), u"slices[1].quantity: must be an integer"_s);
        row(json("'quantity':2"), json("'quantity':null"), u"slices[1].quantity: must be an integer"_s);
        row(json("'quantity':2"), json("'quantety':2"), u"slices[1].quantity: is required"_s);
        row(json("{'quantity':2}"), "7", u"slices[1]: must be an object"_s);
        row(json("[{'quantity':1},{'quantity':2}]"), "[]", u"slices: must have at least 1 items"_s);
        row(json("{'quantity':2}]"), json("{'quantity':2},{'quantity':3}]"), {});
        row(json("{'quantity':2}]"), json("{'quantity':2},{'quantity':3},{'quantity':4}]"),
            u"slices: must have at most 3 items"_s);
        row(json("[{'quantity':1},{'quantity':2}]"), json("{'quantity':1}"), u"slices: must be an array"_s);
        row(json("'rye'"), json("''"), u"name: must have at least 1 characters"_s);
        row(json("'rye'"), json("'🥐🥐🥐🥐'"), {}); // characters, not bytes, nor halves of a pair
        row(json("'rye'"), json("'🥐🥐🥐🥐🥐'"), u"name: must have at most 4 characters"_s);
        row(json("'rye'"), "true", u"name: must be a string"_s);
        row("true", json("'true'"), u"fresh: must be true or false"_s);
        row(json("'dark-brown'"), json("'DarkBrown'"), u"colour: must be one of brown, dark-brown"_s);
        row(json("'bread'"), json("'Bread'"), u"sku: must match ^[a-z0-9][a-z0-9-]{0,63}$"_s);
        row(json("'bread'"), json("'-bread'"), u"sku: must match ^[a-z0-9][a-z0-9-]{0,63}$"_s);
        row(json("'bread'"), '"' + QByteArray(64, 'b') + '"', {});
        row(json("'bread'"), '"' + QByteArray(65, 'b') + '"', u"sku: must match ^[a-z0-9][a-z0-9-]{0,63}$"_s);
        row(json("'EUR'"), json("'eur'"), u"price.currency: must match ^[A-Z]{3}$"_s);
        row("320", "-1", u"price.amount: must be at least 0"_s);
        row("320", "1000000000001", u"price.amount: must be at most 1000000000000"_s);
        row("0196f3a2-", "{0196f3a2-", u"id: must be a uuid"_s);
        row("2026-11-20T08:15:00.250Z", "2026-11-20 08:15", u"at: must be a time in UTC as 2026-11-20T08:15:00.250Z"_s);
        row("2026-11-20T08:15:00.250Z", "2026-02-30T08:15:00.250Z",
            u"at: must be a time in UTC as 2026-11-20T08:15:00.250Z"_s);
        row("07:30", "24:00", u"from: must match ^([01][0-9]|2[0-3]):[0-5][0-9]$"_s);
        row(json("'2026-11-20'"), json("'2028-02-29'"), {});
        row(json("'2026-11-20'"), json("'2027-02-29'"),
            u"day: must match ^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"_s);
        row(json("{'id':"), json("{'ID':"), u"id: is required"_s);
        row(json("'id':'0196f3a2-7c5e-7abc-8def-0123456789ab'"), json("'id':7"), u"id: must be a string"_s);
        row(json("{'amount':320,'currency':'EUR'}"), "{}", u"price.amount: is required"_s);
        row(json("{'amount':320,'currency':'EUR'}"), "[]", u"price: must be an object"_s);
        row(json("'sku':'bread'"), json("'sku':null"), u"sku: must be a string"_s);
        row(json("'quantity':2"), json("'quantity':-1e300"), u"slices[1].quantity: must be at least 1"_s);
        row(json("'uk'"), json("'UK'"), u"language: must match ^[a-z]{2}$"_s);
        row(json(",'note':'a'"), "", {});
        row(json("'note':'a'"), json("'note':null"), u"note: must be a string"_s);
        row(json("'note':'a'"), json("'note':'abcde'"), u"note: must have at most 4 characters"_s);
        row(json("'note':'a'"), json("'note':'a','unknown':{'v':2}"), {}); // a newer program may say more
    }
    void saysWhereAndWhatIsWrong()
    {
        QFETCH(QByteArray, right);
        QFETCH(QByteArray, wrong);
        QVERIFY(loaf.contains(right));
        QTEST(complaintAbout<Loaf>(QByteArray(loaf).replace(right, wrong)), "complaint");
    }

    void saysWhatIsWrongAtTheTop() { QCOMPARE(complaintAbout<Loaf>("[]"), u": must be an object"_s); }

    void knowsTimesDatesAndLanguages()
    {
        for (const char *time : {"00:00", "09:59", "19:00", "23:59"})
            QVERIFY2(LocalTimeRule::admits(QString::fromUtf8(time)), time);
        for (const char *time : {"", "7:30", "24:00", "12:60", "12:30:00", "12.30", "-1:30", "٠٧:٣٠"})
            QVERIFY2(!LocalTimeRule::admits(QString::fromUtf8(time)), time);
        for (const char *date : {"1000-01-01", "2000-02-29", "2026-11-30", "9999-12-31"})
            QVERIFY2(LocalDateRule::admits(QString::fromUtf8(date)), date);
        for (const char *date : {"", "1900-02-29", "2026-11-31", "2026-13-01", "2026-00-01", "0999-12-31", "2026-1-1"})
            QVERIFY2(!LocalDateRule::admits(QString::fromUtf8(date)), date);
        QVERIFY(LanguageRule::admits(u"fr") && LanguageRule::admits(u"uk"));
        for (const char *language : {"", "e", "EN", "eng", "e1", "üb"})
            QVERIFY2(!LanguageRule::admits(QString::fromUtf8(language)), language);
    }

    void refusesTextsThatNoStoreCouldHold_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("reason"); // "*": the parser's own words
        const auto row = [](const char *name, const QByteArray &json, const QByteArray &reason) {
            QTest::newRow(name) << json << reason;
        };
        row("pair", json("{'a':'\\ud83e\\udd50'}"), "");
        row("escapes", json("{'a':'\\\\ud83e \\' \\\\\\\\u0000'}"), "");
        row("NUL", json("{'a':'b\\u0000'}"), "a NUL character in a string");
        row("NUL in a name", json("{'\\u0000':1}"), "a NUL character in a string");
        row("high half", json("{'a':'\\ud83e'}"), "*");
        row("low half", json("{'a':'\\uDD50'}"), "*");
        row("halves the wrong way round", json("{'a':'\\udd50\\ud83e'}"), "*");
        row("high half and a letter", json("{'a':'\\ud83ex\\udd50'}"), "*");
        row("two high halves", json("{'a':'\\ud83e\\ud83e'}"), "*");
        row("a number alone", "1", "an object or an array is expected");
        row("64 levels are one too many", QByteArray(65, '[') + QByteArray(65, ']'), "*");
        row("few levels", QByteArray(60, '[') + QByteArray(60, ']'), "");
        row("absurdly nested", QByteArray(200'000, '['), "*");
        row("nothing", "", "*");
        row("cut", json("{'a':1"), "*");
        row("trailing", json("{'a':1} x"), "*");
        row("not UTF-8", "{\"a\":\"\xff\"}", "*");
        row("a blank", " ", "*");
        row("a word", "bread", "*");
        row("a text alone", "\"bread\"", "an object or an array is expected");
        row("null", "null", "an object or an array is expected");
        row("a comma too many", json("{'a':1,}"), "*");
        row("two documents", "{} {}", "*");
        row("a surrogate in UTF-8", "{\"a\":\"\xed\xa0\x80\"}", "*");
        row("NaN", json("{'a':NaN}"), "*");
        row("an integer beyond all machines", "[-18446744073709551615]", "*");
        row("NUL itself", QByteArray("{\"a\":\"\0\"}", 9), "*");
        row("NUL in a field that nobody reads", json("{'x':[{'y':'\\u0000'}]}"), "a NUL character in a string");
        row("a pair in UTF-8", "{\"a\":\"\xf0\x9f\xa5\x90\"}", "");
        row("half a character", "{\"a\":\"\xc3\"}", "*");
    }
    void refusesTextsThatNoStoreCouldHold()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, reason);
        const auto document = JsonDocument::parse(json);
        QCOMPARE(bool(document), reason.isEmpty());
        if (!document && reason != "*")
            QCOMPARE(document.error(), reason);
        if (!document)
            QVERIFY(!document.error().isEmpty());
    }

    void keepsSeveralDocumentsAtOnce()
    {
        auto first = JsonDocument::parse(loaf);
        QByteArray gone = QByteArray(loaf).replace("rye", "oat");
        const auto second = JsonDocument::parse(gone);
        gone.fill('x');
        for (int i = 0; i < 100; ++i)
            QVERIFY(JsonDocument::parse(QByteArray(loaf).replace("rye", "bun")));
        QCOMPARE(decode<Loaf>(*first)->name.value, u"rye"_s);
        QCOMPARE(decode<Loaf>(*second)->name.value, u"oat"_s);
    }

    void writesTextThatEveryReaderTakes()
    {
        QByteArray out;
        encode(out, QString(u"\"\\\n\t\x1f é 🥐"_s));
        QCOMPARE(out, QByteArray("\"\\\"\\\\\\n\\t\\u001f é 🥐\""));
        const auto document = JsonDocument::parse(QByteArray("[" + out + "]"));
        QString back;
        QVERIFY(!readText(document->root().at(0).value(), back, 0, 100, JsonPath{}));
        QCOMPARE(back, u"\"\\\n\t\x1f é 🥐"_s);
    }

    void leavesOutWhatIsEmpty()
    {
        QCOMPARE(encode(bank::AskStatement{}), QByteArray("{}"));
        QCOMPARE(encode(bank::AskStatement{.limit = 5}), json("{'limit':5}"));
    }

    void writesARefusalAsAProblemDocument()
    {
        const orders::PriceChanged refusal{{350, u"EUR"_s}, 7};
        const QByteArray expected =
            json("{'type':'price-changed','title':'The price has changed','status':409,"
                 "'detail':'see \\'total\\'','total':{'amount':350,'currency':'EUR'},'priceVersion':7}");
        QCOMPARE(encodeRefusal(refusal, "see \"total\""), expected);
    }
};

BAKERY_TEST(CodecTest)

}

#include "codec_test.moc"
