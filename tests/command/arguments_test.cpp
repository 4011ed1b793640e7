// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/arguments.h"

#include "apps/cli/trouble.h"
#include "shared/testing/test_program.h"

#include <QTest>

namespace bakery::arguments_test {

using namespace Qt::StringLiterals;

class ArgumentsTest : public QObject {
    Q_OBJECT

    const Command command{"log", "SERVICE", "Prints.", 1, {{"from", "N", "first"}, {"follow", "", "goes on"}}, nullptr};

    QString troubleOf(const QStringList &words) const
    {
        try {
            const Arguments arguments(command, words);
            arguments.positional(0);
            arguments.number("from", 1, 1, 100);
        } catch (const Trouble &trouble) {
            return QString::fromUtf8(trouble.what()) + u" → exit status "_s + QString::number(trouble.exitStatus());
        }
        return {};
    }

private Q_SLOTS:
    void takesOptionsInAnyPlaceAndForm()
    {
        const Arguments arguments(command, {u"--follow"_s, u"orders"_s, u"--from=7"_s, u"--data"_s, u"/shop"_s});
        QVERIFY(arguments.has("follow"));
        QCOMPARE(arguments.positional(0), u"orders"_s);
        QCOMPARE(arguments.number("from", 1, 1, 100), 7);
        QCOMPARE(arguments.value("data"), u"/shop"_s);
    }
    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown option") << QStringList{u"orders"_s, u"--form"_s, u"7"_s} << u"no option --form"_s;
        QTest::newRow("no value") << QStringList{u"orders"_s, u"--from"_s} << u"--from N"_s;
        QTest::newRow("no number") << QStringList{u"orders"_s, u"--from"_s, u"x"_s} << u"whole number"_s;
        QTest::newRow("out of bounds") << QStringList{u"orders"_s, u"--from"_s, u"101"_s} << u"from 1 to 100"_s;
        QTest::newRow("value for a flag") << QStringList{u"orders"_s, u"--follow=yes"_s} << u"takes no value"_s;
        QTest::newRow("too little") << QStringList{} << u"usage: ./bakery log"_s;
        QTest::newRow("too much") << QStringList{u"orders"_s, u"bank"_s} << u"what is bank?"_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        QVERIFY2(troubleOf(words).contains(says), qPrintable(troubleOf(words)));
        QVERIFY2(troubleOf(words).endsWith("exit status 2"_L1), qPrintable(troubleOf(words)));
    }
    void hidesPasswordsWhereTheyStand_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *word, const char *shown) {
            QTest::newRow(word) << QByteArray(word) << QByteArray(shown);
        };
        row("postgresql://baker:secret@db:5432/shop", "postgresql://baker:******@db:5432/shop");
        row("--postgres=postgres://baker:se:cr@db/shop", "--postgres=postgres://baker:*****@db/shop");
        row("postgresql://baker@db:5432/shop", "postgresql://baker@db:5432/shop");
        row("postgresql://db:5432/shop", "postgresql://db:5432/shop");
        row("{\"sku\":\"bread\"}", "{\"sku\":\"bread\"}");
    }
    void hidesPasswordsWhereTheyStand()
    {
        QFETCH(QByteArray, word);
        QFETCH(QByteArray, shown);
        QByteArray program = "bakery-cli";
        char *words[] = {program.data(), word.data(), nullptr};
        hidePasswords(2, words);
        QCOMPARE(word, shown);
    }
    void helpsWithEveryOption()
    {
        for (const auto word : {"--from N"_L1, "--follow"_L1, "--data DIR"_L1, "--help"_L1})
            QVERIFY(helpOf(command).contains(word));
    }
};

BAKERY_TEST(ArgumentsTest)

}

#include "arguments_test.moc"
