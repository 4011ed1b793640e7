// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/report-writer/report_sheets.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace bakery {

// Lays a report out on A4 pages: the head with the sender, the tables one after the other, each page numbered.
class PdfPages {
public:
    PdfPages(QPagedPaintDevice &device, const ReportDocument &document, const ReportWords &words);

    // Answers how many pages it took. Their number stands on each, so a report is painted twice.
    int paint(int pages);

private:
    void head();
    void foot();
    void sheet(const Sheet &sheet);
    void titles(const Sheet &sheet, const std::vector<double> &widths);
    void row(const Sheet &sheet, const QStringList &cells, const std::vector<double> &widths, bool isShaded);
    void total(const Sheet &sheet, const std::vector<double> &widths);
    void ruleUnder(double width);
    std::vector<double> widthsOf(const Sheet &sheet) const;
    void nextPage();
    bool hasRoomFor(double height) const { return m_y + height <= m_bottom; }
    void line(const QString &text, const QFont &font, const QColor &color, double x, Qt::Alignment alignment);

    // Everything is laid out from the left to the right; where one reads the other way it is mirrored here.
    QRectF placed(const QRectF &rect) const;
    void text(const QRectF &rect, const QString &text, Qt::Alignment alignment);

    double points(double size) const { return size * m_dotsPerPoint; }
    double heightOf(const QFont &font) const;
    double widthOf(const QString &text, const QFont &font) const;

    QPagedPaintDevice &m_device;
    const ReportDocument &m_document;
    const ReportWords &m_words;
    QPainter m_painter;
    const double m_dotsPerPoint;
    const double m_width;
    const double m_bottom; // above the foot
    QFont m_plain, m_bold, m_small, m_titleFont, m_large;
    double m_y = 0;
    int m_page = 1;
    int m_pages = 1;
};

// Throws std::runtime_error with why it could not be written.
void writePdf(const QString &file, const ReportDocument &document, const ReportWords &words);

}
