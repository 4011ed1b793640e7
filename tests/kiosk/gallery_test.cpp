// SPDX-License-Identifier: GPL-3.0-or-later
// Every component in every state, held against pictures that were looked at. After a change that is meant,
// `BAKERY_KEEP_SCREENS=1 build/ci/bin/kiosk-screens-tests gallery` writes them anew, to be looked at again.
#include "apps/kiosk/gallery_screen.h"
#include "apps/kiosk/kiosk_screen.h"
#include "tests/kiosk/compared_pictures.h"

#include <QDir>
#include <QDirIterator>
#include <QGuiApplication>
#include <QTest>

namespace bakery::gallery_test {

using namespace bakery::kiosk;
using namespace Qt::StringLiterals;

namespace {

QString root() { return qEnvironmentVariable("BAKERY_SOURCE_DIR"); }

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// They need a shop to show anything: their screens' pictures show them.
const QStringList elsewhere{u"AgeWords"_s, u"AllergenWords"_s, u"BakeChoice"_s, u"BalanceCard"_s, u"CategoryTabs"_s,
    u"FilterNote"_s, u"KeyRow"_s, u"Later"_s, u"OptionGroup"_s, u"OutcomeWords"_s, u"PriceNote"_s, u"ProductGrid"_s,
    u"Sheet"_s, u"SheetOfProduct"_s, u"ShortageWords"_s, u"Spoken"_s, u"SuggestionList"_s, u"ThemeOfSite"_s,
    u"TileFlow"_s, u"WindowState"_s};

}

class GalleryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void showsEveryComponent()
    {
        QString shown;
        for (QDirIterator walk(root() + u"/apps/kiosk/gallery"_s); walk.hasNext();)
            shown += contentOf(walk.next());
        QStringList missing;
        for (const QString &folder : {u"/qml/controls"_s, u"/apps/kiosk/parts"_s})
            for (const QString &file : QDir(root() + folder).entryList({u"*.qml"_s})) {
                const QString name = file.chopped(4);
                const bool isThere =
                    shown.contains(QString(u' ' + name + u" {"_s)) || shown.contains(QString(u'\n' + name + u" {"_s));
                if (!isThere && !elsewhere.contains(name))
                    missing << name;
            }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
    }

    void looksAsItWasLookedAt_data()
    {
        QTest::addColumn<bool>("isContrast");
        QTest::addColumn<bool>("isLarge");
        QTest::addColumn<bool>("isMirrored");
        QTest::newRow("gallery") << false << false << false;
        QTest::newRow("gallery-contrast") << true << false << false;
        QTest::newRow("gallery-large-mirrored") << false << true << true;
    }
    void looksAsItWasLookedAt()
    {
        QFETCH(bool, isContrast);
        QFETCH(bool, isLarge);
        QFETCH(bool, isMirrored);
        const GalleryScreen gallery({1600, 5600});
        QVERIFY(gallery.window());
        gallery.window()->setProperty("isContrast", isContrast);
        gallery.window()->setProperty("isLarge", isLarge);
        gallery.window()->setProperty("isMirrored", isMirrored);
        QCoreApplication::processEvents();
        compare(*gallery.window(), QString::fromLatin1(QTest::currentDataTag()));
    }
};

BAKERY_SCREEN_TEST(GalleryTest)

}

#include "gallery_test.moc"
