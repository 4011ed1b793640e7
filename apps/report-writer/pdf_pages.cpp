// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/report-writer/pdf_pages.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <numeric>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int dotsPerInch = 600;
const QColor ink(0x22, 0x22, 0x22), faint(0x66, 0x66, 0x66), rule(0xbb, 0xbb, 0xbb), shade(0xf4, 0xf1, 0xec),
    warning(0xa0, 0x20, 0x20);

QFont font(double size, QFont::Weight weight = QFont::Normal)
{
    QFont made(u"DejaVu Sans"_s);
    made.setPointSizeF(size);
    made.setWeight(weight);
    return made;
}

bool isReadFromTheLeft(const QString &text)
{
    const auto has = [&text](auto... directions) {
        return std::any_of(
            text.begin(), text.end(), [=](QChar character) { return ((character.direction() == directions) || ...); });
    };
    return has(QChar::DirL) && !has(QChar::DirR, QChar::DirAL);
}

void prepare(QPdfWriter &writer, const ReportDocument &document)
{
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 16, 18, 16), QPageLayout::Millimeter);
    writer.setTitle(document.title + u' ' + document.period);
    writer.setCreator(u"Bakery"_s);
}

}

PdfPages::PdfPages(QPagedPaintDevice &device, const ReportDocument &document, const ReportWords &words)
    : m_device(device)
    , m_document(document)
    , m_words(words)
    , m_dotsPerPoint(dotsPerInch / 72.0)
    , m_width(device.width())
    , m_bottom(device.height() - points(20))
    , m_plain(font(8.5))
    , m_bold(font(8.5, QFont::Bold))
    , m_small(font(7.5))
    , m_titleFont(font(11, QFont::Bold))
    , m_large(font(17, QFont::Bold))
{
}

int PdfPages::paint(int pages)
{
    m_pages = pages;
    if (!m_painter.begin(&m_device))
        throw std::runtime_error("the page cannot be painted on");
    head();
    for (const Sheet &sheet : m_document.sheets)
        this->sheet(sheet);
    foot();
    m_painter.end();
    return m_page;
}

double PdfPages::heightOf(const QFont &font) const { return QFontMetricsF(font, &m_device).height(); }

double PdfPages::widthOf(const QString &text, const QFont &font) const
{
    return QFontMetricsF(font, &m_device).horizontalAdvance(text);
}

void PdfPages::line(const QString &text, const QFont &font, const QColor &color, double x, Qt::Alignment alignment)
{
    const double height = heightOf(font);
    m_painter.setFont(font);
    m_painter.setPen(color);
    const QString fitting = QFontMetricsF(font, &m_device).elidedText(text, Qt::ElideRight, m_width - x);
    this->text({x, m_y, m_width - x, height}, fitting, alignment);
    m_y += height;
}

QRectF PdfPages::placed(const QRectF &rect) const
{
    return m_words.isRightToLeft() ? QRectF(m_width - rect.right(), rect.y(), rect.width(), rect.height()) : rect;
}

// A name or an address in Latin letters alone is read from the left to the right wherever it stands.
void PdfPages::text(const QRectF &rect, const QString &text, Qt::Alignment alignment)
{
    const bool isMirrored = m_words.isRightToLeft();
    if (isMirrored && (alignment & (Qt::AlignLeft | Qt::AlignRight)))
        alignment ^= Qt::AlignLeft | Qt::AlignRight;
    const int direction = isMirrored && !isReadFromTheLeft(text) ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    m_painter.drawText(placed(rect), int(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine | direction, text);
}

void PdfPages::ruleUnder(double width)
{
    m_painter.setPen(QPen(rule, points(0.6)));
    const QRectF at = placed({0, m_y, width, 0});
    m_painter.drawLine(at.topLeft(), at.topRight());
}

// What it is to the left, who sends it to the right.
void PdfPages::head()
{
    const double half = m_width * 0.56;
    m_y = 0;
    for (qsizetype i = 0; i < m_document.sender.size(); ++i)
        line(m_document.sender[i], i == 0 ? m_bold : m_plain, ink, half, Qt::AlignRight);
    if (!m_document.taxNumber.isEmpty())
        line(m_document.taxNumber, m_small, faint, half, Qt::AlignRight);
    const double senderEnds = m_y;
    m_y = 0;
    line(m_document.title, m_large, ink, 0, Qt::AlignLeft);
    m_y += points(3);
    line(m_document.period, m_titleFont, ink, 0, Qt::AlignLeft);
    line(m_document.standing, m_plain, faint, 0, Qt::AlignLeft);
    line(m_document.against, m_plain, faint, 0, Qt::AlignLeft);
    m_y = std::max(m_y, senderEnds) + points(6);
    if (!m_document.warning.isEmpty())
        line(m_document.warning, m_bold, warning, 0, Qt::AlignLeft);
    m_y += points(3);
    ruleUnder(m_width);
    m_y += points(10);
}

void PdfPages::foot()
{
    const double before = std::exchange(m_y, m_device.height() - heightOf(m_small));
    const double y = m_y;
    line(m_document.sender.value(0) + u" · "_s + m_document.period, m_small, faint, 0, Qt::AlignLeft);
    m_y = y;
    line(m_words.word("Page %1 of %2").arg(m_words.count(m_page), m_words.count(m_pages)), m_small, faint, 0,
        Qt::AlignRight);
    m_y = before;
}

void PdfPages::nextPage()
{
    foot();
    m_device.newPage();
    ++m_page;
    m_y = 0;
}

void PdfPages::sheet(const Sheet &sheet)
{
    const double rowHeight = heightOf(m_plain) + points(3);
    // A title never stands alone at the foot of a page, and a short table stays in one piece.
    const double whole =
        heightOf(m_titleFont) + points(4) + rowHeight * double(sheet.rows.size() + 1 + (sheet.total.isEmpty() ? 0 : 1));
    const double needed = std::min(whole, heightOf(m_titleFont) + points(4) + rowHeight * 5);
    if (!hasRoomFor(whole <= m_bottom * 0.4 ? whole : needed))
        nextPage();
    const std::vector<double> widths = widthsOf(sheet);
    line(sheet.title, m_titleFont, ink, 0, Qt::AlignLeft);
    m_y += points(4);
    titles(sheet, widths);
    bool isShaded = false;
    for (const QStringList &cells : sheet.rows) {
        if (!hasRoomFor(rowHeight)) {
            nextPage();
            titles(sheet, widths);
        }
        row(sheet, cells, widths, isShaded);
        isShaded = !isShaded;
    }
    if (!sheet.total.isEmpty())
        total(sheet, widths);
    if (!sheet.note.isEmpty()) {
        if (!hasRoomFor(heightOf(m_small) + points(2)))
            nextPage();
        m_y += points(2);
        line(sheet.note, m_small, faint, 0, Qt::AlignLeft);
    }
    m_y += points(14);
}

// Columns are as wide as what stands in them; the first one takes what is left, or gives what is missing.
std::vector<double> PdfPages::widthsOf(const Sheet &sheet) const
{
    std::vector<double> widths;
    for (size_t column = 0; column < sheet.columns.size(); ++column) {
        double width = widthOf(sheet.columns[column].title, m_bold);
        for (const QStringList &cells : sheet.rows)
            width = std::max(width, widthOf(cells[qsizetype(column)], m_plain));
        width = std::max(width, widthOf(sheet.total.value(qsizetype(column)), m_bold));
        widths.push_back(width + points(10));
    }
    if (widths.size() <= 5) {
        // Few numbers stand near each other, not at the other end of the page.
        const double column = std::max(points(78), *std::max_element(widths.begin() + 1, widths.end()));
        if (column * double(widths.size() - 1) < m_width * 0.7)
            std::fill(widths.begin() + 1, widths.end(), column);
        widths[0] = std::max(widths[0], points(170));
        const double all = std::accumulate(widths.begin(), widths.end(), 0.0);
        if (all <= m_width)
            return widths;
    }
    const double others = std::accumulate(widths.begin() + 1, widths.end(), 0.0);
    const double most = m_width - others;
    // Where all of it is too much, the first keeps what a name needs and the others give.
    const double least = points(110);
    if (most < least)
        for (size_t column = 1; column < widths.size(); ++column)
            widths[column] *= (m_width - least) / others;
    widths[0] = std::max(most, least);
    return widths;
}

void PdfPages::titles(const Sheet &sheet, const std::vector<double> &widths)
{
    QStringList names;
    for (const Sheet::Column &column : sheet.columns)
        names.append(column.title);
    std::swap(m_plain, m_bold);
    row(sheet, names, widths, false);
    std::swap(m_plain, m_bold);
    ruleUnder(std::accumulate(widths.begin(), widths.end(), 0.0));
}

void PdfPages::total(const Sheet &sheet, const std::vector<double> &widths)
{
    if (!hasRoomFor(heightOf(m_plain) + points(3))) {
        nextPage();
        titles(sheet, widths);
    }
    ruleUnder(std::accumulate(widths.begin(), widths.end(), 0.0));
    std::swap(m_plain, m_bold);
    row(sheet, sheet.total, widths, false);
    std::swap(m_plain, m_bold);
}

void PdfPages::row(const Sheet &sheet, const QStringList &cells, const std::vector<double> &widths, bool isShaded)
{
    const double height = heightOf(m_plain) + points(3);
    if (isShaded)
        m_painter.fillRect(placed({0, m_y, std::accumulate(widths.begin(), widths.end(), 0.0), height}), shade);
    m_painter.setFont(m_plain);
    m_painter.setPen(ink);
    const QFontMetricsF metrics(m_plain, &m_device);
    double x = 0;
    for (size_t column = 0; column < widths.size(); ++column) {
        const QRectF cell(x + points(2), m_y, widths[column] - points(6), height);
        const QString text = metrics.elidedText(cells[qsizetype(column)], Qt::ElideRight, cell.width() + points(1));
        const Qt::Alignment side = sheet.columns[column].isNumber ? Qt::AlignRight : Qt::AlignLeft;
        this->text(cell, text, side | Qt::AlignVCenter);
        x += widths[column];
    }
    m_y += height;
}

void writePdf(const QString &file, const ReportDocument &document, const ReportWords &words)
{
    int pages = 0;
    {
        QBuffer nowhere;
        nowhere.open(QIODevice::WriteOnly);
        QPdfWriter counted(&nowhere);
        prepare(counted, document);
        pages = PdfPages(counted, document, words).paint(1);
    }
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly))
        throw std::runtime_error(QString(file + u": "_s + saved.errorString()).toStdString());
    {
        QPdfWriter writer(&saved);
        prepare(writer, document);
        PdfPages(writer, document, words).paint(pages);
    }
    if (!saved.commit())
        throw std::runtime_error(QString(file + u": "_s + saved.errorString()).toStdString());
}

}
