// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/choices.h"

#include "shared/core/enum_text.h"
#include "shared/testing/test_program.h"

#include <QtTest>

namespace bakery::choices_test {

using namespace Qt::StringLiterals;
using namespace bakery::orders;

namespace {

using Effect = Integer<-1'000'000, 1'000'000>;

// A size, one of two; milk or none; up to three extras of four.
menu::Options options()
{
    return {{u"size"_s, {}, 1, 1, {{u"small"_s, {}, {}}, {u"large"_s, {}, Effect(70)}}},
        {u"milk"_s, {}, 0, 1, {{u"cow"_s, {}, {}}, {u"oat"_s, {}, Effect(40)}}},
        {u"extras"_s, {}, 0, 3,
            {{u"egg"_s, {}, Effect(70)}, {u"cheese"_s, {}, Effect(80)}, {u"ham"_s, {}, Effect(90)},
                {u"no-butter"_s, {}, Effect(-20)}}}};
}

// "size:small extras:egg"
Chosen chosen(const QString &words)
{
    Chosen made;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        made.push_back({word.section(u':', 0, 0), word.section(u':', 1)});
    return made;
}

}

class ChoicesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void checksAndPricesWhatWasChosen_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("comesTo"); // an effect, or what is wrong with which option
        const auto row = [](const QString &words, const QString &comesTo) {
            QTest::addRow("%s", qPrintable(words)) << words << comesTo;
        };
        row(u"size:small"_s, u"0"_s);
        row(u"size:large"_s, u"70"_s);
        row(u"milk:oat size:large"_s, u"110"_s);
        row(u"size:small extras:egg extras:cheese extras:ham"_s, u"240"_s);
        row(u"size:small extras:no-butter"_s, u"-20"_s);
        row(u""_s, u"size too-few"_s);
        row(u"milk:oat"_s, u"size too-few"_s);
        row(u"size:small size:large"_s, u"size too-many"_s);
        row(u"size:small milk:cow milk:oat"_s, u"milk too-many"_s);
        row(u"size:small extras:egg extras:cheese extras:ham extras:no-butter"_s, u"extras too-many"_s);
        row(u"size:small extras:egg extras:egg"_s, u"extras chosen-twice"_s);
        row(u"size:small size:small"_s, u"size chosen-twice"_s);
        row(u"size:huge"_s, u"size unknown-choice"_s);
        row(u"size:small milk:large"_s, u"milk unknown-choice"_s);
        row(u"size:small sugar:two"_s, u"sugar unknown-option"_s);
    }
    void checksAndPricesWhatWasChosen()
    {
        QFETCH(QString, words);
        const auto effect = effectOf(options(), chosen(words));
        QTEST(effect ? QString::number(*effect) : effect.error().option.value + u' ' + enumText(effect.error().problem),
            "comesTo");
    }

    void knowsNoOptionsWhereThereAreNone()
    {
        QCOMPARE(*effectOf({}, {}), 0);
        QCOMPARE(effectOf({}, chosen(u"size:small"_s)).error().problem, OptionProblem::UnknownOption);
    }

    void knowsWhetherSomethingMustBeChosen()
    {
        QVERIFY(needChoice(options()));
        QVERIFY(!needChoice({options()[1], options()[2]}));
        QVERIFY(!needChoice({}));
    }

    void putsTheSameChoicesInTheSameOrder()
    {
        QVERIFY(chosen(u"size:small milk:oat"_s) != chosen(u"milk:oat size:small"_s));
        QCOMPARE(sorted(chosen(u"size:small milk:oat"_s)), sorted(chosen(u"milk:oat size:small"_s)));
        QCOMPARE(sorted(chosen(u"b:b a:b b:a"_s)), chosen(u"a:b b:a b:b"_s));
    }
};

BAKERY_TEST(ChoicesTest)

}

#include "choices_test.moc"
