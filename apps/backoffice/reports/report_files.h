// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/reports/report_store.h"

#include "qml/shop/paper_printer.h"

#include <QTemporaryDir>

namespace bakery::office {

// The report that is shown, outside of this window: a table for spreadsheets, pages, paper, or the clipboard. Pages are
// made by the program that makes them for everybody (bakery-report-writer).
class ReportFiles : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString where READ where NOTIFY changed)
    Q_PROPERTY(bakery::PaperPrinter *printer READ printer CONSTANT)
public:
    enum State { Idle, Working, Kept, Copied, Printed, NotPrinted, Failed };
    Q_ENUM(State)

    ReportFiles(ReportStore &report, const Clock &clock, const LocalForm &form);
    ~ReportFiles() override;

    State state() const { return m_state; }
    const QString &where() const { return m_where; } // it lies; of a failure, why
    void setFolder(const QString &folder) { m_folder = folder; } // else where this computer keeps what was fetched

    Q_INVOKABLE void keepCsv();
    Q_INVOKABLE void keepPdf();
    PaperPrinter *printer() { return &m_printer; }
    Q_INVOKABLE void print(const QString &printer); // as CUPS knows it
    Q_INVOKABLE void copy(); // the tables that are shown, as spreadsheets take them
    Q_INVOKABLE void forget();
    void beat() { m_printer.beat(); }

Q_SIGNALS:
    void changed();

private:
    QString fileFor(const char *ending) const;
    void write(const QString &file);
    void end(State state, const QString &where);
    void written(int exitCode, QProcess::ExitStatus status);

    ReportStore &m_report;
    const LocalForm &m_form;
    State m_state = Idle;
    QString m_where, m_folder, m_pdf;
    QByteArray m_json;
    QProcess m_writer;
    PaperPrinter m_printer;
    QTemporaryDir m_forPaper; // what is only printed
};

}
