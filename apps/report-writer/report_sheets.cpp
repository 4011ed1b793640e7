// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/report-writer/report_sheets.h"

#include <span>

using namespace bakery::reports;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

using Columns = std::vector<Sheet::Column>;

class Sheets {
public:
    Sheets(const Report &report, const ReportWords &words) : m_report(report), m_words(words) { }

    std::vector<Sheet> all()
    {
        std::vector<Sheet> sheets{
            overview(), products(), shelf(), hours(), means(), taxes(), waste(), ovens(), batches()};
        std::erase_if(sheets, [](const Sheet &sheet) { return sheet.rows.empty(); });
        for (size_t first = 0; first < m_report.period.drawers.size(); first += drawersSideBySide)
            sheets.push_back(drawers(first));
        return sheets;
    }

private:
    using Value = qint64 (*)(const Figures &);
    static constexpr size_t drawersSideBySide = 4; // as many as a page is wide

    QString money(qint64 amount) const { return m_words.money(amount, m_report.period.currency); }
    template <typename T>
    QString percent(const std::optional<T> &rate) const
    {
        return rate ? m_words.percent(rate->value) : u"–"_s;
    }
    QString age(const std::optional<Minutes> &minutes) const
    {
        return minutes ? m_words.minutes(minutes->value) : u"–"_s;
    }
    // A hyphen for nothing: a table full of zeros hides what is there.
    QString some(qint64 number) const { return number == 0 ? u"–"_s : m_words.count(number); }
    QString someMoney(qint64 amount) const { return amount == 0 ? u"–"_s : money(amount); }
    QString someMinutes(qint64 minutes) const { return minutes == 0 ? u"–"_s : m_words.minutes(minutes); }

    Sheet sheet(const char *title, std::initializer_list<const char *> columns) const
    {
        Sheet made{m_words.word(title), {}, {}, {}, {}};
        for (const char *column : columns)
            made.columns.push_back({m_words.word(column), !made.columns.empty()});
        return made;
    }
    // Of all rows of a kind, by one of their numbers.
    template <typename Rows, typename ValueOf>
    static qint64 sumOf(const Rows &rows, ValueOf valueOf)
    {
        qint64 sum = 0;
        for (const auto &row : rows)
            sum += valueOf(row);
        return sum;
    }
    QString total() const { return m_words.word("Total"); }
    QString change(qint64 now, qint64 before) const
    {
        if (before <= 0)
            return u"–"_s;
        const qint64 basisPoints = (now - before) * 10'000 / before;
        return (basisPoints > 0 ? u"+"_s : QString()) + m_words.percent(basisPoints);
    }

    Sheet overview() const
    {
        Sheet made = sheet("Overview", {"Figure", "Period", "Before", "Change"});
        const Figures &now = m_report.period, &before = m_report.before;
        const auto row = [&](const char *name, Value value, auto write) {
            made.rows.push_back(
                {m_words.word(name), write(value(now)), write(value(before)), change(value(now), value(before))});
        };
        const auto amount = [this](qint64 minor) { return money(minor); };
        const auto count = [this](qint64 number) { return m_words.count(number); };
        const auto time = [this](qint64 minutes) { return m_words.minutes(minutes); };
        row(
            "Sales", [](const Figures &of) { return of.gross.amount.value; }, amount);
        row(
            "Refunds", [](const Figures &of) { return of.refunded.amount.value; }, amount);
        row(
            "Sales after refunds", [](const Figures &of) { return of.gross.amount - of.refunded.amount; }, amount);
        row(
            "Orders", [](const Figures &of) { return of.completed.value; }, count);
        row(
            "Pieces", [](const Figures &of) { return of.pieces.value; }, count);
        row(
            "Average order", [](const Figures &of) { return of.completed > 0 ? of.gross.amount / of.completed : 0; },
            amount);
        row(
            "Refused for lack of stock", [](const Figures &of) { return of.refused.value; }, count);
        row(
            "Cancelled", [](const Figures &of) { return of.cancelled.value; }, count);
        row(
            "Thrown out", [](const Figures &of) { return of.wasted.value; }, count);
        row(
            "Thrown out, at sales prices", [](const Figures &of) { return of.wasteValue.amount.value; }, amount);
        row(
            "Thrown out, at cost", [](const Figures &of) { return of.wasteCost.amount.value; }, amount);
        made.rows.push_back(
            {m_words.word("Sell-through"), percent(now.sellThrough), percent(before.sellThrough), u"–"_s});
        made.rows.push_back({m_words.word("Median age at sale"), age(now.medianAge), age(before.medianAge), u"–"_s});
        row(
            "Sold out", [](const Figures &of) { return of.soldOut.value; }, time);
        row(
            "Taps on what was sold out", [](const Figures &of) { return of.taps.value; }, count);
        return made;
    }

    Sheet products() const
    {
        Sheet made = sheet("Products", {"Product", "Sold", "Sales", "Returned", "Refunds"});
        for (const ProductFigures &of : m_report.period.products)
            made.rows.push_back({of.name.value, some(of.sold), someMoney(of.gross.amount), some(of.returned),
                someMoney(of.refunded.amount)});
        const auto &rows = m_report.period.products;
        made.total = {total(), some(sumOf(rows, [](const auto &of) { return of.sold.value; })),
            money(sumOf(rows, [](const auto &of) { return of.gross.amount.value; })),
            some(sumOf(rows, [](const auto &of) { return of.returned.value; })),
            someMoney(sumOf(rows, [](const auto &of) { return of.refunded.amount.value; }))};
        return made;
    }

    Sheet shelf() const
    {
        Sheet made = sheet("Shelf", {"Product", "Put out", "Thrown out", "Sell-through", "Age", "Sold out", "Taps"});
        for (const ProductFigures &of : m_report.period.products)
            made.rows.push_back({of.name.value, some(of.added), some(of.wasted), percent(of.sellThrough),
                age(of.medianAge), someMinutes(of.soldOut), some(of.taps)});
        return made;
    }

    Sheet hours() const
    {
        Sheet made = sheet("Hours", {"Hour", "Orders", "Pieces", "Sales"});
        for (const HourFigures &of : m_report.period.hours)
            made.rows.push_back({m_words.hour(of.hour) + u" – "_s + m_words.hour(of.hour + 1), some(of.orders),
                some(of.pieces), money(of.gross.amount)});
        const auto &rows = m_report.period.hours;
        made.total = {total(), some(sumOf(rows, [](const auto &of) { return of.orders.value; })),
            some(sumOf(rows, [](const auto &of) { return of.pieces.value; })),
            money(sumOf(rows, [](const auto &of) { return of.gross.amount.value; }))};
        return made;
    }

    Sheet means() const
    {
        Sheet made = sheet("Means of payment", {"Means", "Orders", "Sales", "Refunds", "Taken", "Given back"});
        for (const MeansFigures &of : m_report.period.means)
            made.rows.push_back({m_words.word(of.method), some(of.orders), money(of.gross.amount),
                someMoney(of.refunded.amount), money(of.taken.amount), someMoney(of.givenBack.amount)});
        const auto &rows = m_report.period.means;
        made.total = {total(), some(sumOf(rows, [](const auto &of) { return of.orders.value; })),
            money(sumOf(rows, [](const auto &of) { return of.gross.amount.value; })),
            someMoney(sumOf(rows, [](const auto &of) { return of.refunded.amount.value; })),
            money(sumOf(rows, [](const auto &of) { return of.taken.amount.value; })),
            someMoney(sumOf(rows, [](const auto &of) { return of.givenBack.amount.value; }))};
        return made;
    }

    Sheet taxes() const
    {
        Sheet made = sheet("Taxes", {"Class", "Rate", "Net", "Tax", "Gross"});
        for (const TaxFigures &of : m_report.period.taxes)
            made.rows.push_back({m_words.word(of.taxClass), m_words.percent(of.basisPoints), money(of.net.amount),
                money(of.tax.amount), money(of.gross.amount)});
        const auto &rows = m_report.period.taxes;
        made.total = {total(), QString(), money(sumOf(rows, [](const auto &of) { return of.net.amount.value; })),
            money(sumOf(rows, [](const auto &of) { return of.tax.amount.value; })),
            money(sumOf(rows, [](const auto &of) { return of.gross.amount.value; }))};
        return made;
    }

    Sheet waste() const
    {
        Sheet made = sheet("Waste", {"Reason", "Units", "Value", "Cost"});
        qint64 estimated = 0;
        for (const WasteFigures &of : m_report.period.waste) {
            made.rows.push_back(
                {m_words.word(of.reason), some(of.units), money(of.value.amount), someMoney(of.cost.amount)});
            estimated += of.estimated;
        }
        if (estimated > 0)
            made.note = m_words.word("%1 units are valued at the price of now.").arg(m_words.count(estimated));
        const auto &rows = m_report.period.waste;
        made.total = {total(), some(sumOf(rows, [](const auto &of) { return of.units.value; })),
            money(sumOf(rows, [](const auto &of) { return of.value.amount.value; })),
            someMoney(sumOf(rows, [](const auto &of) { return of.cost.amount.value; }))};
        return made;
    }

    Sheet ovens() const
    {
        Sheet made = sheet("Ovens", {"Oven", "Hour", "Baked", "Stale", "Rate"});
        for (const OvenFigures &of : m_report.period.ovens)
            made.rows.push_back(
                {m_words.word(of.oven), m_words.hour(of.hour), some(of.added), some(of.stale), percent(of.staleRate)});
        return made;
    }

    Sheet batches() const
    {
        Sheet made = sheet("Batches", {"Oven", "Baked", "Failed", "Lost pieces"});
        for (const BatchFigures &of : m_report.period.batches)
            made.rows.push_back({m_words.word(of.oven), some(of.baked), some(of.failed), some(of.lost)});
        return made;
    }

    Sheet drawers(size_t first) const
    {
        Sheet made = sheet("Drawers", {"Figure"});
        const auto &all = m_report.period.drawers;
        const auto shown = std::span(all).subspan(first, std::min(drawersSideBySide, all.size() - first));
        for (const DrawerFigures &of : shown)
            made.columns.push_back(
                {of.drawer.value == "main"_L1 ? m_words.word("Main drawer") : of.drawer.value, true});
        const auto row = [&](const char *name, auto cell) {
            QStringList cells{m_words.word(name)};
            for (const DrawerFigures &of : shown)
                cells.append(cell(of));
            made.rows.push_back(std::move(cells));
        };
        row("At the start", [this](const DrawerFigures &of) { return someMoney(of.atStart.amount); });
        row("Opening float", [this](const DrawerFigures &of) { return someMoney(of.floats.amount); });
        row("Paid in", [this](const DrawerFigures &of) { return someMoney(of.paidIn.amount); });
        row("Paid out", [this](const DrawerFigures &of) { return someMoney(of.paidOut.amount); });
        row("From customers", [this](const DrawerFigures &of) { return someMoney(of.taken.amount); });
        row("Back to customers", [this](const DrawerFigures &of) { return someMoney(of.givenBack.amount); });
        row("Counted", [this](const DrawerFigures &of) { return of.counted ? money(of.counted->amount) : u"–"_s; });
        row("Difference",
            [this](const DrawerFigures &of) { return of.counted ? money(of.difference.amount) : u"–"_s; });
        row("At the end", [this](const DrawerFigures &of) { return money(of.atEnd.amount); });
        row("Opened without a booking", [this](const DrawerFigures &of) { return some(of.openings); });
        return made;
    }

    const Report &m_report;
    const ReportWords &m_words;
};

QString periodText(const Figures &figures, const ReportWords &words)
{
    const QString from = words.date(figures.from);
    return figures.from == figures.to ? from : from + u" – "_s + words.date(figures.to);
}

}

ReportDocument documentOf(const Report &report, const ReportWords &words)
{
    ReportDocument document;
    const bool isDay = report.period.from == report.period.to;
    document.title = words.word(isDay ? "Day report" : "Report");
    document.sender = {report.shop.legalName.value};
    if (!report.shop.site.value.isEmpty() && report.shop.site.value != report.shop.legalName.value)
        document.sender.append(report.shop.site.value);
    for (const auto &line : report.shop.address)
        document.sender.append(line.value);
    document.sender.removeAll(QString());
    if (report.shop.taxNumber)
        document.taxNumber = words.word("Tax number") + u' ' + report.shop.taxNumber->value;
    document.period = periodText(report.period, words);
    document.standing = report.period.isFinal
        ? words.word("closed")
        : words.word("so far, until %1").arg(words.moment(report.knownTo, report.shop.timeZone.value));
    document.against = words.word("Against") + u": "_s + periodText(report.before, words);
    if (report.period.agrees == std::optional(false))
        document.warning = words.word("The sums differ from those with which the days were closed.");
    document.sheets = Sheets(report, words).all();
    return document;
}

QString textOf(const ReportDocument &document)
{
    QStringList lines = document.sender;
    lines.append({document.taxNumber, QString(),
        document.title + u"  "_s + document.period + u"  ("_s + document.standing + u')', document.against,
        document.warning});
    for (const Sheet &sheet : document.sheets) {
        std::vector<qsizetype> widths;
        for (size_t column = 0; column < sheet.columns.size(); ++column) {
            qsizetype width = sheet.columns[column].title.size();
            for (const QStringList &row : sheet.rows)
                width = std::max(width, row[qsizetype(column)].size());
            width = std::max(width, sheet.total.value(qsizetype(column)).size());
            widths.push_back(width);
        }
        const auto line = [&](const auto &cell) {
            QString text;
            for (size_t column = 0; column < widths.size(); ++column)
                text += (sheet.columns[column].isNumber ? cell(column).rightJustified(widths[column])
                                                        : cell(column).leftJustified(widths[column]))
                    + u"  "_s;
            return text.trimmed().isEmpty() ? QString() : text;
        };
        lines.append({QString(), sheet.title, line([&](size_t column) { return sheet.columns[column].title; })});
        for (const QStringList &row : sheet.rows)
            lines.append(line([&](size_t column) { return row[qsizetype(column)]; }));
        if (!sheet.total.isEmpty())
            lines.append(line([&](size_t column) { return sheet.total[qsizetype(column)]; }));
        if (!sheet.note.isEmpty())
            lines.append(sheet.note);
    }
    return lines.join(u'\n') + u'\n';
}

}
