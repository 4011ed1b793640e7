// SPDX-License-Identifier: GPL-3.0-or-later
// Tables: what changes in them, what is seen of them, how they are sorted and taken along; and what else is typed or
// read in lists.
#include "apps/backoffice/menu/new_product.h"
#include "apps/backoffice/office_sites.h"
#include "apps/backoffice/reports/sheet_order.h"
#include "apps/backoffice/table_rows.h"
#include "apps/backoffice/tables/table_sheet.h"
#include "shared/testing/test_program.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace bakery::tables_test {

using namespace bakery::office;
using namespace Qt::StringLiterals;

namespace {

// Three loaves: their names, what they cost as it is written and as it is compared, whether they are sold out.
struct Loaves {
    Loaves()
    {
        rows.show({{u"rye"_s, u"Élan"_s, u"€4.80"_s, 480.0, 1},
            {u"oat"_s, u"=Oat, \"rough\""_s, u"€10.00"_s, 1000.0, 0}, {u"bun"_s, u"bun"_s, u"€0.90"_s, 90.0, 0}});
    }

    QStringList order(TableSheet &sheet) const
    {
        QStringList keys;
        for (int row = 0; row < sheet.count(); ++row)
            keys << sheet.index(row, 0).data(Qt::UserRole).toString();
        return keys;
    }
    std::unique_ptr<TableSheet> sheet()
    {
        auto made = std::make_unique<TableSheet>(u"loaves"_s, rows,
            std::vector<TableSheet::Column>{{"name"}, {"price", 100, TableSheet::Always, true, "amount"},
                {"standing", 120, TableSheet::Usually}, {"key", 90, TableSheet::OnWish}},
            *settings, form);
        made->setTitles({u"Loaf"_s, u"Price"_s, u"Standing"_s, u"Word"_s});
        made->setWords({{u"standing"_s, QStringList{u"for sale"_s, u"sold out"_s}}});
        made->setFolder(folder.path());
        made->setWidth(600);
        return made;
    }

    QTemporaryDir folder;
    std::unique_ptr<OfficeSettings> settings = std::make_unique<OfficeSettings>(folder.filePath(u"settings.json"_s));
    LocalForm form;
    TableRows rows{{"key", "name", "price", "amount", "standing"}};
};

}

class TablesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void becomesAnyOtherListRowByRow();
    void sortsByWhatIsMeant();
    void keepsItsOrderWhenARowChanges();
    void showsWhatThereIsRoomFor();
    void isTakenAlongAsItIsSeen();
    void comesBackAsItWasLeft();
    void sortsAPrintedTableByWhatItsTextsComeTo();
    void makesAWordOfAName();
    void readsTheSitesToChooseFrom();
};

// Whatever is asked for next: nothing is reset, nothing is told that is not so, and what stays is not touched.
void TablesTest::becomesAnyOtherListRowByRow()
{
    TableRows rows({"key", "value"});
    const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&rows, &QAbstractItemModel::modelReset);
    QRandomGenerator chance(11);
    for (int round = 0; round < 300; ++round) {
        std::vector<TableRows::Row> wanted;
        for (int key = 0; key < 12; ++key)
            if (chance.bounded(3) > 0)
                wanted.push_back({QString::number(key), chance.bounded(4)});
        std::shuffle(wanted.begin(), wanted.end(), chance);
        rows.show(wanted);
        QCOMPARE(rows.count(), int(wanted.size()));
        for (int row = 0; row < rows.count(); ++row)
            for (int column = 0; column < 2; ++column)
                QCOMPARE(rows.index(row).data(Qt::UserRole + column), wanted[size_t(row)][column]);
        QSignalSpy changed(&rows, &QAbstractItemModel::dataChanged);
        rows.show(wanted);
        QCOMPARE(changed.count(), 0);
    }
    QCOMPARE(reset.count(), 0);
}

void TablesTest::sortsByWhatIsMeant()
{
    Loaves loaves;
    const auto sheet = loaves.sheet();
    const QAbstractItemModelTester tester(sheet.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(loaves.order(*sheet), (QStringList{u"rye"_s, u"oat"_s, u"bun"_s}));
    sheet->sortBy(1); // by the amount, not by its letters
    QCOMPARE(loaves.order(*sheet), (QStringList{u"bun"_s, u"rye"_s, u"oat"_s}));
    sheet->sortBy(1);
    QVERIFY(sheet->isDescending());
    QCOMPARE(loaves.order(*sheet), (QStringList{u"oat"_s, u"rye"_s, u"bun"_s}));
    sheet->sortBy(1); // as they come
    QCOMPARE(sheet->sorted(), -1);
    QCOMPARE(loaves.order(*sheet), (QStringList{u"rye"_s, u"oat"_s, u"bun"_s}));
    loaves.rows.show({{u"rye"_s, u"Élan"_s, u""_s, 0.0, 1}, {u"oat"_s, u"zebra"_s, u""_s, 0.0, 0},
        {u"bun"_s, u"emil"_s, u""_s, 0.0, 0}});
    sheet->sortBy(0); // É stands with e
    QCOMPARE(loaves.order(*sheet), (QStringList{u"rye"_s, u"bun"_s, u"oat"_s}));
}

void TablesTest::keepsItsOrderWhenARowChanges()
{
    Loaves loaves;
    const auto sheet = loaves.sheet();
    sheet->sortBy(1);
    QSignalSpy reset(sheet.get(), &QAbstractItemModel::modelReset),
        came(sheet.get(), &QAbstractItemModel::rowsInserted);
    loaves.rows.show({{u"rye"_s, u"Rye"_s, u""_s, 480.0, 1}, {u"new"_s, u"New"_s, u""_s, 700.0, 0},
        {u"oat"_s, u"Oat"_s, u""_s, 100.0, 0}, {u"bun"_s, u"bun"_s, u""_s, 500.0, 0}});
    QCOMPARE(loaves.order(*sheet), (QStringList{u"oat"_s, u"rye"_s, u"bun"_s, u"new"_s}));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(came.count(), 1);
}

void TablesTest::showsWhatThereIsRoomFor()
{
    Loaves loaves;
    const auto sheet = loaves.sheet();
    QCOMPARE(sheet->widths(), (QList<double>{380, 100, 120, 0}));
    QCOMPARE(sheet->starts(), (QList<double>{0, 380, 480, 600}));
    sheet->toggle(3);
    QCOMPARE(sheet->widths(), (QList<double>{290, 100, 120, 90}));
    sheet->setWidth(400); // the last one that may go does
    QCOMPARE(sheet->widths(), (QList<double>{180, 100, 120, 0}));
    QVERIFY(sheet->wanted().at(3));
    sheet->toggle(2);
    QCOMPARE(sheet->widths(), (QList<double>{210, 100, 0, 90}));
    sheet->toggle(1); // always there
    QCOMPARE(sheet->widths().at(1), 100.0);
}

void TablesTest::isTakenAlongAsItIsSeen()
{
    Loaves loaves;
    const auto sheet = loaves.sheet();
    sheet->sortBy(1);
    QCOMPARE(sheet->text(),
        u"Loaf\tPrice\tStanding\nbun\t€0.90\tfor sale\nÉlan\t€4.80\tsold out\n'=Oat, \"rough\"\t€10.00\tfor sale"_s);
    sheet->toggle(2);
    sheet->keep();
    QCOMPARE(sheet->state(), TableSheet::Kept);
    QFile file(sheet->where());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()),
        u"Loaf,Price\r\nbun,€0.90\r\nÉlan,€4.80\r\n\"'=Oat, \"\"rough\"\"\",€10.00\r\n"_s);
    sheet->setFolder(loaves.folder.filePath(u"nowhere"_s));
    sheet->keep();
    QCOMPARE(sheet->state(), TableSheet::Failed);
    QVERIFY(!sheet->where().isEmpty());
}

void TablesTest::comesBackAsItWasLeft()
{
    Loaves loaves;
    {
        const auto sheet = loaves.sheet();
        sheet->sortBy(1);
        sheet->sortBy(1);
        sheet->toggle(2);
        sheet->toggle(3);
    }
    loaves.settings = std::make_unique<OfficeSettings>(loaves.folder.filePath(u"settings.json"_s));
    const auto sheet = loaves.sheet();
    QCOMPARE(sheet->sorted(), 1);
    QVERIFY(sheet->isDescending());
    QCOMPARE(sheet->wanted(), (QList<bool>{true, true, false, true}));
    QCOMPARE(loaves.order(*sheet).constFirst(), u"oat"_s);
}

void TablesTest::sortsAPrintedTableByWhatItsTextsComeTo()
{
    const QVariantList rows{QStringList{u"Roll"_s, u"€1,280.50"_s}, QStringList{u"bun"_s, u"€90.00"_s},
        QStringList{u"Äpfel"_s, u"–"_s}, QStringList{u"Pie"_s, u"−€3.00"_s}};
    const auto firsts = [](const QVariantList &sorted) {
        QStringList all;
        for (const QVariant &row : sorted)
            all << row.toStringList()[0];
        return all;
    };
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(firsts(inOrder(rows, 1, true, false, english)), (QStringList{u"Pie"_s, u"bun"_s, u"Roll"_s, u"Äpfel"_s}));
    QCOMPARE(firsts(inOrder(rows, 1, true, true, english)), (QStringList{u"Roll"_s, u"bun"_s, u"Pie"_s, u"Äpfel"_s}));
    QCOMPARE(firsts(inOrder(rows, 0, false, false, english)), (QStringList{u"Äpfel"_s, u"bun"_s, u"Pie"_s, u"Roll"_s}));
    const QVariantList german{QStringList{u"1.280,50 €"_s}, QStringList{u"90,00 €"_s}};
    QCOMPARE(firsts(inOrder(german, 0, true, false, QLocale(QLocale::German))),
        (QStringList{u"90,00 €"_s, u"1.280,50 €"_s}));
}

void TablesTest::makesAWordOfAName()
{
    QCOMPARE(wordFrom(u"Crème brûlée"_s), u"creme-brulee"_s);
    QCOMPARE(wordFrom(u"  Weißbrot (500 g)!"_s), u"weissbrot-500-g"_s);
    QCOMPARE(wordFrom(u"Хліб"_s), QString());
    QCOMPARE(wordFrom(QString(100, u'a')).size(), 64);
}

void TablesTest::readsTheSitesToChooseFrom()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sites.json"_s);
    const auto write = [&path](const QByteArray &content) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    write(
        R"([{"name":"Market","account":"a.json","folder":"m"},{"name":"Harbour","site":"harbour","account":"b.json","folder":"h"}])");
    const auto sites = sitesIn(path);
    QVERIFY(sites);
    QCOMPARE(sites->size(), 2u);
    QCOMPARE((*sites)[0].site, u"main"_s);
    QCOMPARE((*sites)[1].site, u"harbour"_s);
    write(R"([{"name":"Market","folder":"m"}])");
    QVERIFY(!sitesIn(path));
    write("{}");
    QVERIFY(!sitesIn(path));
    QVERIFY(!sitesIn(folder.filePath(u"none"_s)));
}

BAKERY_TEST(TablesTest)

}

#include "tables_test.moc"
