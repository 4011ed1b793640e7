// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/merchant/look.h"
#include "shared/core/contrast.h"
#include "shared/testing/test_program.h"

#include <QTest>

namespace bakery::look_test {

using namespace bakery::merchant;
using namespace Qt::StringLiterals;

class LookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void measuresContrastAsWcagDoes()
    {
        QCOMPARE(contrast(u"#000000"_s, u"#ffffff"_s), 21.0);
        QCOMPARE(contrast(u"#777777"_s, u"#777777"_s), 1.0);
        QVERIFY(contrast(u"#777777"_s, u"#ffffff"_s) < readable); // 4.48
        QVERIFY(contrast(u"#767676"_s, u"#ffffff"_s) >= readable); // 4.54
    }

    void takesTheHousesOwnColour() { QVERIFY(!poorContrastOf(Colour(u"#b8481a"_s))); }

    void offersADarkerColourInsteadOfAPoorOne_data()
    {
        QTest::addColumn<QString>("colour");
        for (const char *colour : {"#ffee00", "#ffffff", "#ff7f50", "#9acd32", "#00bfff"})
            QTest::newRow(colour) << QString::fromLatin1(colour);
    }
    void offersADarkerColourInsteadOfAPoorOne()
    {
        QFETCH(QString, colour);
        const auto poor = poorContrastOf(Colour(colour));
        QVERIFY(poor);
        QVERIFY(poor->contrastPercent < poor->neededPercent);
        QVERIFY(ColourRule::admits(poor->instead.value));
        QVERIFY(!poorContrastOf(poor->instead)); // and that one is taken
    }

    void takesNoLogoThatRefersToAnythingElse_data()
    {
        QTest::addColumn<QString>("svg");
        QTest::addColumn<bool>("isAlone");
        const auto row = [](const char *name, const char *svg, bool isAlone) {
            QTest::newRow(name) << QString::fromUtf8(svg) << isAlone;
        };
        row("a shape", "<svg><path d='M0 0h9v9z' fill='#fff'/></svg>", true);
        row("its own gradient", "<svg><rect fill='url(#g)'/><use href='#g'/></svg>", true);
        row("a file", "<svg><image href='file:///etc/passwd'/></svg>", false);
        row("a file, the old way",
            "<svg xmlns:xlink='http://www.w3.org/1999/xlink'><image xlink:href='/etc/passwd'/></svg>", false);
        row("an address", "<svg><use href='http://example.org/a.svg#a'/></svg>", false);
        row("a style with an address", "<svg><style>rect { fill: url( 'http://example.org/a' ) }</style></svg>", false);
        row("an import", "<svg><style>@import 'a.css';</style></svg>", false);
        row("a fill elsewhere", "<svg><rect fill='url(file:a.svg#g)'/></svg>", false);
        row("a script", "<svg><script>1</script></svg>", false);
        row("entities", "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>", false);
        row("a style sheet", "<?xml-stylesheet href='a.css'?><svg/>", false);
    }
    void takesNoLogoThatRefersToAnythingElse()
    {
        QFETCH(QString, svg);
        QFETCH(bool, isAlone);
        QCOMPARE(bakery::isAlone(svg), isAlone);
    }
};

BAKERY_TEST(LookTest)

}

#include "look_test.moc"
