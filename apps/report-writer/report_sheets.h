// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/report-writer/report_words.h"
#include "shared/contracts/reports.h"

#include <QStringList>

#include <vector>

namespace bakery {

// A report as it is shown: a head and tables of texts, in a language. The terminal and the PDF show the same.
struct Sheet {
    struct Column {
        QString title;
        bool isNumber = true; // stands to the right
    };
    QString title;
    std::vector<Column> columns;
    std::vector<QStringList> rows;
    QStringList total; // of the rows; may be empty
    QString note;
};

struct ReportDocument {
    QString title;
    QStringList sender; // who sells, and where
    QString taxNumber;
    QString period;
    QString standing; // closed, or how far it goes
    QString against;
    QString warning;
    std::vector<Sheet> sheets; // none that is empty
};

ReportDocument documentOf(const reports::Report &report, const ReportWords &words);

// For terminals: columns under each other.
QString textOf(const ReportDocument &document);

// For programs and spreadsheets: one line for each number, `section,key,measure,period,before`, amounts in units of the
// currency with a point, rates as shares of one, times in minutes. RFC 4180.
QByteArray csvOf(const reports::Report &report);

}
