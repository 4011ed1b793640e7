// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/receipt_text.h"

#include "apps/kiosk/till/line_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace bakery::kiosk {
namespace {

QString words(const char *text) { return QCoreApplication::translate("Receipt", text); }

// The blanks of typography are blanks to a printer, and what consists of two signs becomes one where there is one.
QString plain(QString text)
{
    for (QChar &letter : text)
        if (letter.isSpace())
            letter = u' ';
    return text.normalized(QString::NormalizationForm_C);
}

// Between words where that is possible.
QStringList broken(const QString &text, int columns)
{
    QStringList lines;
    QString line;
    for (QString word : plain(text).split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > columns)
            lines << std::exchange(line, QString());
        for (; word.size() > columns; word = word.mid(columns))
            lines << word.left(columns);
        line += line.isEmpty() ? word : QString(u' ' + word);
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines << line;
    return lines;
}

void addMiddle(QStringList &page, const QString &text, int columns)
{
    for (const QString &line : broken(text, columns))
        page << QString((columns - line.size()) / 2, u' ') + line;
}

// The amount stands at the right of the last line of what it is for.
void addLine(QStringList &page, const ReceiptText::Line &line, int columns)
{
    const QString amount = plain(line.amount);
    const QStringList what = broken(line.what, columns - int(amount.size()) - 2);
    for (int i = 0; i + 1 < what.size(); ++i)
        page << what[i];
    page << what.last() + QString(columns - what.last().size() - amount.size(), u' ') + amount;
}

}

ReceiptText textOf(
    const orders::Receipt &receipt, const QString &shopName, const MenuStore &menu, const LocalForm &form)
{
    ReceiptText text;
    text.isRightToLeft = form.isRightToLeft();
    text.heads = {shopName, words(QT_TRANSLATE_NOOP("Receipt", "Number %1")).arg(receipt.number.value),
        form.dayAndTime(receipt.completedAt),
        receipt.serving == orders::Serving::Here ? words(QT_TRANSLATE_NOOP("Receipt", "To eat here"))
                                                 : words(QT_TRANSLATE_NOOP("Receipt", "To take away"))};
    for (const orders::PricedLine &line : receipt.lines)
        text.lines.push_back({wordsOf(menu, form, line), form.money(line.unitPrice.amount * line.quantity)});
    text.sums.push_back({words(QT_TRANSLATE_NOOP("Receipt", "Total")), form.money(receipt.total.amount)});
    for (const orders::TaxAmount &tax : receipt.taxes)
        text.sums.push_back({words(QT_TRANSLATE_NOOP("Receipt", "of that %1 tax")).arg(form.percent(tax.basisPoints)),
            form.money(tax.tax.amount)});
    text.ends = {words(QT_TRANSLATE_NOOP("Receipt", "Receipt code %1")).arg(receipt.code.value),
        words(QT_TRANSLATE_NOOP("Receipt", "Thank you!"))};
    return text;
}

QString laidOut(const ReceiptText &receipt, int columns)
{
    QStringList page;
    const QString rule(columns, u'-');
    for (const QString &head : receipt.heads)
        addMiddle(page, head, columns);
    page << rule;
    for (const ReceiptText::Line &line : receipt.lines)
        addLine(page, line, columns);
    page << rule;
    for (const ReceiptText::Line &sum : receipt.sums)
        addLine(page, sum, columns);
    page << rule;
    for (const QString &end : receipt.ends)
        addMiddle(page, end, columns);
    return page.join(u'\n') + u'\n';
}

namespace {

constexpr double paperMm = 80, marginMm = 4;
constexpr int dotsPerInch = 203; // of such printers

int dots(double millimetres) { return int(millimetres / 25.4 * dotsPerInch); }

struct Row {
    QString what, amount;
    bool isInTheMiddle = false;
    bool isStrong = false;
};

std::vector<Row> rowsOf(const ReceiptText &receipt)
{
    std::vector<Row> rows;
    for (const QString &head : receipt.heads)
        rows.push_back({head, {}, true, rows.empty()});
    rows.emplace_back();
    for (const ReceiptText::Line &line : receipt.lines)
        rows.push_back({line.what, line.amount, false, false});
    rows.emplace_back();
    for (const ReceiptText::Line &sum : receipt.sums)
        rows.push_back({sum.what, sum.amount, false, &sum == &receipt.sums.front()});
    rows.emplace_back();
    for (const QString &end : receipt.ends)
        rows.push_back({end, {}, true, false});
    return rows;
}

}

QByteArray drawn(const ReceiptText &receipt)
{
    const auto rows = rowsOf(receipt);
    const int width = dots(paperMm - 2 * marginMm);
    QFont usual(u"Inter"_s), strong(usual);
    usual.setPixelSize(dots(3.4));
    strong.setPixelSize(dots(4.2));
    strong.setWeight(QFont::DemiBold);
    // Twice the same: for how long the paper has to be, and for the letters on it.
    const auto drawTo = [&](QPainter &painter) {
        int y = 0;
        const Qt::LayoutDirection direction = receipt.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
        painter.setLayoutDirection(direction);
        for (const Row &row : rows) {
            if (row.what.isEmpty()) {
                y += dots(1.5);
                painter.drawLine(0, y, width, y);
                y += dots(1.5);
                continue;
            }
            painter.setFont(row.isStrong ? strong : usual);
            const int amountWidth = painter.fontMetrics().horizontalAdvance(row.amount);
            const int room = row.amount.isEmpty() ? width : width - amountWidth - dots(2);
            const Qt::Alignment side = row.isInTheMiddle ? Qt::AlignHCenter : Qt::AlignLeft; // where one begins
            const QRect place(receipt.isRightToLeft ? width - room : 0, y, room, dots(100));
            QRect used;
            painter.drawText(place, int(side | Qt::AlignTop) | Qt::TextWordWrap, row.what, &used);
            const QRect beside(receipt.isRightToLeft ? 0 : width - amountWidth, y, amountWidth, used.height());
            painter.drawText(beside, Qt::AlignHCenter | Qt::AlignBottom, row.amount);
            y = used.bottom() + dots(1);
        }
        return y;
    };
    QImage sketch(width, 1, QImage::Format_RGB32);
    sketch.setDotsPerMeterX(int(dotsPerInch / 0.0254));
    sketch.setDotsPerMeterY(int(dotsPerInch / 0.0254));
    QPainter sketching(&sketch);
    const double heightMm = drawTo(sketching) * 25.4 / dotsPerInch + 2 * marginMm;
    sketching.end();

    QByteArray document;
    QBuffer buffer(&document);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QSizeF(paperMm, heightMm), QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    QPainter painter(&writer);
    drawTo(painter);
    painter.end();
    return document;
}

}
