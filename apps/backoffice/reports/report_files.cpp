// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/reports/report_files.h"

#include "shared/core/private_file.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bakery::office {

ReportFiles::ReportFiles(ReportStore &report, const Clock &clock, const LocalForm &form)
    : m_report(report)
    , m_form(form)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation))
    , m_printer(clock)
{
    connect(&m_report, &ReportStore::periodChanged, this, &ReportFiles::forget);
    connect(&m_writer, &QProcess::started, this, [this] {
        m_writer.write(m_json);
        m_writer.closeWriteChannel();
    });
    connect(&m_writer, &QProcess::finished, this, &ReportFiles::written);
    connect(&m_printer, &PaperPrinter::changed, this, [this] {
        if (m_state == Working && m_printer.state() == PaperPrinter::Printed)
            end(Printed, m_printer.name());
        if (m_state == Working && m_printer.state() == PaperPrinter::NoAnswer)
            end(NotPrinted, m_printer.name());
    });
    connect(&m_writer, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(Failed, u"bakery-report-writer"_s);
    });
}

ReportFiles::~ReportFiles()
{
    m_writer.disconnect(this);
    if (m_writer.state() != QProcess::NotRunning) {
        m_writer.kill();
        m_writer.waitForFinished(1000);
    }
}

QString ReportFiles::fileFor(const char *ending) const
{
    const QString days = m_report.from() == m_report.to() ? m_report.from() : m_report.from() + u'_' + m_report.to();
    QDir().mkpath(m_folder); // an account without a desktop has none
    return m_folder + u"/report-"_s + days + QLatin1StringView(ending);
}

void ReportFiles::keepCsv()
{
    if (!m_report.report() || m_state == Working)
        return;
    const QString file = fileFor(".csv");
    const auto kept = writeFile(file, csvOf(*m_report.report()));
    end(kept ? Kept : Failed, kept ? file : kept.error());
}

void ReportFiles::keepPdf()
{
    if (m_report.report() && m_state != Working)
        write(fileFor(".pdf"));
}

void ReportFiles::print(const QString &printer)
{
    if (!m_report.report() || m_state == Working || printer.isEmpty())
        return;
    m_printer.setName(printer);
    write(m_forPaper.filePath(u"report.pdf"_s));
}

void ReportFiles::write(const QString &file)
{
    m_pdf = file;
    m_json = encode(*m_report.report());
    m_state = Working;
    Q_EMIT changed();
    m_writer.start(QCoreApplication::applicationDirPath() + u"/bakery-report-writer"_s,
        {u"--language"_s, m_form.language(), m_pdf});
}

void ReportFiles::written(int exitCode, QProcess::ExitStatus status)
{
    if (status != QProcess::NormalExit || exitCode != 0)
        return end(Failed, QString::fromUtf8(m_writer.readAllStandardError()).trimmed());
    if (!m_pdf.startsWith(m_forPaper.path()))
        return end(Kept, m_pdf);
    const auto pages = readFile(m_pdf);
    if (!pages)
        return end(Failed, pages.error());
    m_printer.printDocument(*pages, u"report"_s);
}

void ReportFiles::copy()
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return;
    QStringList lines;
    for (const QVariant &table : m_report.tables()) {
        const QVariantMap sheet = table.toMap();
        lines << sheet[u"title"_s].toString() << sheet[u"titles"_s].toStringList().join(u'\t');
        for (const QVariant &row : sheet[u"rows"_s].toList())
            lines << row.toStringList().join(u'\t');
        lines << sheet[u"total"_s].toStringList().join(u'\t') << QString();
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    end(Copied, {});
}

void ReportFiles::forget()
{
    if (m_state != Working)
        end(Idle, {});
}

void ReportFiles::end(State state, const QString &where)
{
    m_state = state;
    m_where = where;
    Q_EMIT changed();
}

}
