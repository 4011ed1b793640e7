// SPDX-License-Identifier: GPL-3.0-or-later
// A report on paper, in a terminal and in a spreadsheet.
#include "apps/report-writer/report_sheets.h"
#include "shared/contracts/codec.h"
#include "tests/reports/sample_report.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bakery;
using namespace Qt::StringLiterals;

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

}

class ReportPagesTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    // Where somebody can look at it afterwards.
    static QString fileFor(const char *name)
    {
        const QString folder = qEnvironmentVariable("BAKERY_BUILD_DIR") + u"/tests/reports"_s;
        QDir().mkpath(folder);
        return folder + u'/' + QLatin1StringView(name);
    }
    static QString pdfOf(const char *name, const reports::Report &report, const char *language)
    {
        const QString file = fileFor(name);
        outputOf(qEnvironmentVariable("BAKERY_BUILD_DIR") + u"/bin/bakery-report-writer"_s,
            {u"--language"_s, QString::fromLatin1(language), file}, encode(report));
        outputOf(u"pdftoppm"_s, {u"-r"_s, u"70"_s, u"-png"_s, file, file.chopped(4)});
        return file;
    }
    static int pagesOf(const QString &pdf)
    {
        for (const QByteArray &line : outputOf(u"pdfinfo"_s, {pdf}).split('\n'))
            if (line.startsWith("Pages:"))
                return line.sliced(6).trimmed().toInt();
        return 0;
    }
    static QString textOfPdf(const QString &pdf)
    {
        return QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s})).replace(QChar::Nbsp, u' ');
    }

private Q_SLOTS:
    void isPrintedOnA4WithItsSender()
    {
        const QString pdf = pdfOf("day-en.pdf", sampleReport(), "en");
        QVERIFY(outputOf(u"pdfinfo"_s, {pdf}).contains("A4"));
        const QString text = textOfPdf(pdf);
        for (const QString &words : {u"Day report"_s, u"Fri, 20 November 2026"_s, u"Bäckerei Ähre GmbH"_s,
                 u"Marktstraße 3"_s, u"Tax number DE 123 456 789"_s, u"€597.80"_s, u"Медівник"_s, u"94.1 %"_s,
                 u"Closing time"_s, u"Standard rate"_s, u"Page 1 of %1"_s.arg(pagesOf(pdf)),
                 u"3 units are valued at the price of now."_s, u"Main drawer"_s, u"From customers"_s, u"(€1.20)"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
        QVERIFY(!text.contains(u"differ"_s));
    }

    void isWrittenInGermanToo()
    {
        const QString text = textOfPdf(pdfOf("day-de.pdf", sampleReport(), "de"));
        for (const QString &words : {u"Tagesbericht"_s, u"Fr., 20. November 2026"_s, u"597,80 €"_s, u"Ladenschluss"_s,
                 u"Steuernummer"_s, u"94,1 %"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
    }

    void isWrittenInEveryLanguageOfTheShop()
    {
        for (const auto &[language, word] : {std::pair("fr", u"Moyens de paiement"_s), std::pair("ar", u"٥٩٧٫٨٠"_s),
                 std::pair("uk", u"Способи оплати"_s)})
            QVERIFY2(textOfPdf(pdfOf(QByteArray("day-").append(language).append(".pdf").constData(), sampleReport(),
                                   language))
                         .contains(word),
                language);
        const ReportWords arabic(u"ar"_s);
        for (const Sheet &sheet : documentOf(sampleReport(), arabic).sheets)
            for (const Sheet::Column &column : sheet.columns)
                QVERIFY2(column.title.isRightToLeft() || column.title == u"window"_s, // a drawer's own name
                    qPrintable(column.title));
    }

    void sumsUpWhatAddsUp()
    {
        const reports::Report report = sampleReport();
        int totals = 0;
        for (const Sheet &sheet : documentOf(report, ReportWords(u"en"_s)).sheets) {
            if (sheet.total.isEmpty())
                continue;
            ++totals;
            QCOMPARE(sheet.total.size(), qsizetype(sheet.columns.size()));
        }
        QCOMPARE(totals, 5);
    }

    void numbersItsPages()
    {
        const QString pdf = pdfOf("long.pdf", longReport(), "en");
        const int pages = pagesOf(pdf);
        QVERIFY(pages >= 4);
        const QString text = textOfPdf(pdf);
        for (int page = 1; page <= pages; ++page)
            QVERIFY(text.contains(u"Page %1 of %2"_s.arg(page).arg(pages)));
        QVERIFY(text.contains(u"with which the days were closed"_s));
        for (int i = 0; i < 120; ++i)
            QVERIFY(text.contains(u"Product number %1"_s.arg(i)));
    }

    // Nothing reaches into the margin, which would be cut off by a printer.
    void keepsItsMargins()
    {
        const QString pdf = pdfOf("long.pdf", longReport(), "de");
        for (const QString &name : QDir(QFileInfo(pdf).path()).entryList({u"long-*.png"_s})) {
            const QImage page(QFileInfo(pdf).path() + u'/' + name);
            QVERIFY(!page.isNull());
            const int margin = page.width() * 17 / 210; // in millimetres of an A4 page
            for (int y = 0; y < page.height(); ++y)
                for (int x = 0; x < page.width(); ++x)
                    if (x < margin || x >= page.width() - margin || y < margin * 15 / 17
                        || y >= page.height() - margin * 15 / 17)
                        QVERIFY2(qGray(page.pixel(x, y)) > 240, qPrintable(name + u" at %1, %2"_s.arg(x).arg(y)));
        }
    }

    void isReadInATerminal()
    {
        const QString text = textOf(documentOf(sampleReport(), ReportWords(u"en"_s)));
        QVERIFY(text.contains(u"Butter croissant"_s));
        for (const QString &line : text.split(u'\n'))
            QVERIFY2(line.size() < 180, qPrintable(line));
    }

    void isReadByASpreadsheet()
    {
        reports::Report report = sampleReport();
        report.period.products[0].sku = u"sourdough"_s;
        const QString csv = QString::fromUtf8(csvOf(report));
        const QStringList lines = csv.split(u"\r\n"_s);
        QCOMPARE(lines.front(), u"section,key,measure,2026-11-20/2026-11-20,2026-11-19/2026-11-19"_s);
        QVERIFY(lines.contains(u"total,,gross,%1,1510.00"_s.arg(double(report.period.gross.amount) / 100, 0, 'f', 2)));
        QVERIFY(lines.contains(u"product,sourdough,gross,597.80,"_s));
        QVERIFY(lines.contains(u"waste,stale,estimated,3,"_s));
        QVERIFY(lines.contains(u"drawer,main,difference,-1.20,"_s));
        QVERIFY(lines.contains(u"drawer,window,at-end,80.60,"_s));
        QVERIFY(!csv.contains(u"drawer,window,counted"_s));
        for (const QString &line : lines)
            QVERIFY2(line.isEmpty() || line.count(u',') == 4, qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(ReportPagesTest)
#include "report_pages_test.moc"
