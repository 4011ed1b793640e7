// SPDX-License-Identifier: GPL-3.0-or-later
// Business days that are closed: merchant, orders and inventory agree what each has brought, and it was told once.
#include "checker/checks.h"
#include "checker/row_stream.h"
#include "shared/contracts/codec.h"
#include "shared/persistence/statement.h"

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// What was sold by one means of payment, or thrown out for one reason.
struct Sums {
    qint64 pieces = 0;
    qint64 amount = 0;
    qint64 other = 0; // paid back, or the cost
    friend bool operator==(const Sums &, const Sums &) = default;
};
using SumsBy = std::map<QString, Sums>;

class DayReader {
public:
    explicit DayReader(Judgement &judgement)
        : m_judgement(judgement)
        , m_orders(judgement.cut.store(u"orders"_s), u"select state, open from days where date = ?"_s)
        , m_clearing(
              judgement.cut.store(u"inventory"_s), u"select is_swept, is_settled from clearings where date = ?"_s)
        , m_takings(
              judgement.cut.store(u"orders"_s), u"select means, orders, gross, refunded from takings where date = ?"_s)
        , m_waste(judgement.cut.store(u"inventory"_s), u"select reason, units, value, cost from waste where date = ?"_s)
    {
        RowStream discards(judgement.cut.store(u"inventory"_s),
            u"select date, count(*), coalesce(sum(price), 0), coalesce(sum(cost), 0) from discards"
            " where reason = 'closing' group by date"_s);
        while (discards.next())
            m_discards[discards.text(0)] = {discards.number(1), discards.number(2), discards.number(3)};
    }

    void read()
    {
        qint64 &counted = m_judgement.report.counter(u"days closed"_s);
        RowStream days(m_judgement.cut.store(u"merchant"_s),
            u"select date, sales, waste from days where status = 'closed' order by date"_s);
        while (days.next()) {
            ++counted;
            judge(days.text(0), days.bytes(1).toByteArray(), days.bytes(2).toByteArray());
        }
    }

private:
    // Of one day only the first finding, which explains the others.
    void judge(const QString &date, const QByteArray &salesText, const QByteArray &wasteText)
    {
        if (const QString unfinished = whatIsNotOver(date); !unfinished.isEmpty())
            return m_judgement.report.found(Rule::DayNotOver, date, unfinished);
        const auto &told = m_judgement.daysClosed[date];
        if (told.size() > 1)
            return m_judgement.report.found(Rule::EffectTwice, date, u"the day was closed twice"_s);
        if (!told.empty() && (encode(told.front().sales) != salesText || encode(told.front().waste) != wasteText))
            return m_judgement.report.found(Rule::DayMiscounted, date, u"merchant has told other totals"_s);
        const auto sales = readAs<orders::SalesTotals>(salesText);
        const auto waste = readAs<inventory::WasteTotals>(wasteText);
        if (!sales || !waste)
            return m_judgement.report.found(Rule::DayMiscounted, date, u"its totals cannot be read"_s);
        if (const QString wrong = whatIsMiscounted(date, *sales, *waste); !wrong.isEmpty())
            m_judgement.report.found(Rule::DayMiscounted, date, wrong);
    }

    QString whatIsNotOver(const QString &date)
    {
        const auto orders = m_orders.one<QString, qint64>(date);
        if (!orders || std::get<0>(*orders) != u"settled"_s)
            return u"orders has not settled it"_s;
        const auto clearing = m_clearing.one<qint64, qint64>(date);
        if (!clearing || std::get<0>(*clearing) == 0 || std::get<1>(*clearing) == 0)
            return u"inventory has not cleared its shelf"_s;
        return {};
    }

    QString whatIsMiscounted(const QString &date, const orders::SalesTotals &sales, const inventory::WasteTotals &waste)
    {
        SumsBy told, takings;
        Sums all;
        for (const orders::MeansTotals &means : sales.means) {
            told[enumText(means.method)] = {means.orders, means.gross.amount, means.refunded.amount};
            all = {all.pieces + means.orders, all.amount + means.gross.amount, all.other + means.refunded.amount};
        }
        if (all != Sums{sales.orders, sales.gross.amount, sales.refunded.amount})
            return u"its means of payment do not add up to its sales"_s;
        for (const auto &[means, orders, gross, refunded] : m_takings.all<QString, qint64, qint64, qint64>(date))
            takings[means] = {orders, gross, refunded};
        if (told != takings)
            return u"its takings are others"_s;
        const QByteArray name = date.toLatin1();
        const auto &sums = m_judgement.daySums;
        for (auto sum = sums.lower_bound({name, {}}); sum != sums.end() && sum->first.first == name; ++sum) {
            const auto &[of, ordered] = *sum;
            const Sums &taken = takings[QString::fromLatin1(of.second)];
            if (ordered.open > 0)
                return u"%1 orders of it are open"_s.arg(ordered.open);
            if (ordered.sold != taken.pieces || ordered.gross != taken.amount)
                return u"it tells %1 orders for %2 by %3; there are %4 for %5"_s.arg(taken.pieces)
                    .arg(taken.amount)
                    .arg(QString::fromLatin1(of.second))
                    .arg(ordered.sold)
                    .arg(ordered.gross);
        }
        return whatIsMiscounted(date, waste);
    }

    QString whatIsMiscounted(const QString &date, const inventory::WasteTotals &waste)
    {
        SumsBy told, booked;
        Sums all;
        for (const inventory::WasteOfReason &part : waste.reasons) {
            const qint64 cost = part.cost ? qint64(part.cost->amount) : 0;
            told[enumText(part.reason)] = {part.units, part.value.amount, cost};
            all = {all.pieces + part.units, all.amount + part.value.amount, all.other + cost};
        }
        if (all != Sums{waste.units, waste.value.amount, waste.cost ? qint64(waste.cost->amount) : all.other})
            return u"its reasons do not add up to its waste"_s;
        for (const auto &[reason, units, value, cost] : m_waste.all<QString, qint64, qint64, qint64>(date))
            booked[reason] = {units, value, cost};
        if (told != booked)
            return u"inventory has booked other waste"_s;
        // An older program kept no record of each unit.
        const auto left = m_discards.find(date);
        if (left != m_discards.end() && left->second != booked[u"closing"_s])
            return u"%1 units were left when it closed, it tells %2"_s.arg(left->second.pieces)
                .arg(booked[u"closing"_s].pieces);
        return {};
    }

    Judgement &m_judgement;
    Statement m_orders, m_clearing, m_takings, m_waste;
    SumsBy m_discards; // by date, of what was left when it closed
};

}

void checkDays(Judgement &judgement)
{
    if (judgement.cut.stores().contains(u"merchant"_s))
        DayReader(judgement).read();
}

}
