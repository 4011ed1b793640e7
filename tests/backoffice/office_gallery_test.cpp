// SPDX-License-Identifier: GPL-3.0-or-later
// Every component of the back office in every state, held against pictures that were looked at.
// `BAKERY_KEEP_SCREENS=1 build/ci/bin/office-screens-tests office_gallery` writes them anew, to be looked at again.
#include "apps/backoffice/gallery_screen.h"
#include "tests/kiosk/compared_pictures.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QTest>

namespace bakery::office_gallery_test {

using namespace bakery::office;
using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}

class OfficeGalleryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    // Those that are given a store show nothing without a shop: their views' pictures show them. So do words.
    void showsEveryComponent()
    {
        const QString folder = qEnvironmentVariable("BAKERY_SOURCE_DIR") + u"/apps/backoffice"_s;
        QString shown;
        for (QDirIterator walk(folder + u"/gallery"_s); walk.hasNext();)
            shown += contentOf(walk.next());
        static const QRegularExpression store(
            u"required property "
            u"(BackOffice|[A-Za-z]*(Store|Board|Desk|Page|List|Story|Sweeps|Closing|Drawers|Files|Reasons|Export"
            "|Monitor|Palette|Navigation|Keys|Rows|NewProduct)) "_s);
        QStringList missing;
        for (const QString &file : QDir(folder + u"/parts"_s).entryList({u"*.qml"_s})) {
            const QString name = file.chopped(4), content = contentOf(folder + u"/parts/"_s + file);
            const bool isThere = shown.contains(QString(u' ' + name + u" {"_s));
            const bool isWords = content.contains(u"\nQtObject {"_s);
            if (!isThere && !isWords && !content.contains(store))
                missing << name;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
    }

    void looksAsItWasLookedAt_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isMirrored");
        QTest::newRow("gallery") << false << false;
        QTest::newRow("gallery-dark-mirrored") << true << true;
    }
    void looksAsItWasLookedAt()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isMirrored);
        const GalleryScreen gallery({1600, 5160});
        QVERIFY(gallery.window());
        gallery.window()->setProperty("isDark", isDark);
        gallery.window()->setProperty("isMirrored", isMirrored);
        QCoreApplication::processEvents();
        kiosk::compare(*gallery.window(), QString::fromLatin1(QTest::currentDataTag()), u"backoffice"_s);
    }
};

BAKERY_SCREEN_TEST(OfficeGalleryTest)

}

#include "office_gallery_test.moc"
