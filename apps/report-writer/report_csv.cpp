// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/report-writer/csv.h"
#include "apps/report-writer/report_sheets.h"

#include <map>

using namespace bakery::reports;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

using Key = std::tuple<QString, QString, QString>; // section, key, measure

// The figures of one period, in the order in which they are told.
class Values {
public:
    explicit Values(const Figures &figures) : m_digits(minorDigitsOf(figures.currency)) { tell(figures); }

    const std::vector<Key> &keys() const { return m_keys; }
    bool has(const Key &key) const { return m_values.contains(key); }
    QString value(const Key &key) const
    {
        const auto found = m_values.find(key);
        return found == m_values.end() ? QString() : found->second;
    }

private:
    void add(const QString &section, const QString &key, const char *measure, const QString &value)
    {
        const Key whole(section, key, QString::fromLatin1(measure));
        m_keys.push_back(whole);
        m_values[whole] = value;
    }
    void count(const QString &section, const QString &key, const char *measure, qint64 number)
    {
        add(section, key, measure, QString::number(number));
    }
    void money(const QString &section, const QString &key, const char *measure, qint64 minor)
    {
        QString digits = QString::number(std::abs(minor)).rightJustified(m_digits + 1, u'0');
        if (m_digits > 0)
            digits.insert(digits.size() - m_digits, u'.');
        add(section, key, measure, (minor < 0 ? u"-"_s : QString()) + digits);
    }
    template <typename T>
    void rate(const QString &section, const QString &key, const char *measure, const std::optional<T> &rate)
    {
        if (rate)
            add(section, key, measure, QString::number(double(rate->value) / 10'000, 'f', 4));
    }
    void tell(const Figures &figures);

    const int m_digits;
    std::vector<Key> m_keys;
    std::map<Key, QString> m_values;
};

void Values::tell(const Figures &figures)
{
    const QString all = u"total"_s, none;
    money(all, none, "gross", figures.gross.amount);
    money(all, none, "refunded", figures.refunded.amount);
    count(all, none, "placed", figures.placed);
    count(all, none, "completed", figures.completed);
    count(all, none, "refused", figures.refused);
    count(all, none, "cancelled", figures.cancelled);
    count(all, none, "pieces", figures.pieces);
    count(all, none, "refunds", figures.refunds);
    count(all, none, "wasted", figures.wasted);
    money(all, none, "waste-value", figures.wasteValue.amount);
    money(all, none, "waste-cost", figures.wasteCost.amount);
    rate(all, none, "sell-through", figures.sellThrough);
    if (figures.medianAge)
        count(all, none, "median-age-minutes", *figures.medianAge);
    count(all, none, "sold-out-minutes", figures.soldOut);
    count(all, none, "taps", figures.taps);
    for (const ProductFigures &of : figures.products) {
        const QString section = u"product"_s, &key = of.sku.value;
        count(section, key, "sold", of.sold);
        money(section, key, "gross", of.gross.amount);
        count(section, key, "returned", of.returned);
        money(section, key, "refunded", of.refunded.amount);
        count(section, key, "added", of.added);
        count(section, key, "handed-over", of.handedOver);
        count(section, key, "wasted", of.wasted);
        rate(section, key, "sell-through", of.sellThrough);
        if (of.medianAge)
            count(section, key, "median-age-minutes", *of.medianAge);
        count(section, key, "sold-out-minutes", of.soldOut);
        count(section, key, "taps", of.taps);
    }
    for (const HourFigures &of : figures.hours) {
        const QString key = u"%1"_s.arg(of.hour, 2, 10, QChar(u'0'));
        count(u"hour"_s, key, "orders", of.orders);
        count(u"hour"_s, key, "pieces", of.pieces);
        money(u"hour"_s, key, "gross", of.gross.amount);
    }
    for (const MeansFigures &of : figures.means) {
        count(u"means"_s, of.method, "orders", of.orders);
        money(u"means"_s, of.method, "gross", of.gross.amount);
        count(u"means"_s, of.method, "refunds", of.refunds);
        money(u"means"_s, of.method, "refunded", of.refunded.amount);
        money(u"means"_s, of.method, "taken", of.taken.amount);
        money(u"means"_s, of.method, "given-back", of.givenBack.amount);
    }
    for (const TaxFigures &of : figures.taxes) {
        const QString key = of.taxClass.value + u'-' + QString::number(of.basisPoints);
        money(u"tax"_s, key, "net", of.net.amount);
        money(u"tax"_s, key, "tax", of.tax.amount);
        money(u"tax"_s, key, "gross", of.gross.amount);
    }
    for (const WasteFigures &of : figures.waste) {
        count(u"waste"_s, of.reason, "units", of.units);
        money(u"waste"_s, of.reason, "value", of.value.amount);
        money(u"waste"_s, of.reason, "cost", of.cost.amount);
        count(u"waste"_s, of.reason, "estimated", of.estimated);
    }
    for (const OvenFigures &of : figures.ovens) {
        const QString key = of.oven.value + u'/' + u"%1"_s.arg(of.hour, 2, 10, QChar(u'0'));
        count(u"oven"_s, key, "added", of.added);
        count(u"oven"_s, key, "stale", of.stale);
        rate(u"oven"_s, key, "stale-rate", of.staleRate);
    }
    for (const BatchFigures &of : figures.batches) {
        count(u"batches"_s, of.oven, "baked", of.baked);
        count(u"batches"_s, of.oven, "failed", of.failed);
        count(u"batches"_s, of.oven, "lost-pieces", of.lost);
    }
    for (const DrawerFigures &of : figures.drawers) {
        const QString section = u"drawer"_s, &key = of.drawer.value;
        money(section, key, "at-start", of.atStart.amount);
        money(section, key, "floats", of.floats.amount);
        money(section, key, "paid-in", of.paidIn.amount);
        money(section, key, "paid-out", of.paidOut.amount);
        money(section, key, "taken", of.taken.amount);
        money(section, key, "given-back", of.givenBack.amount);
        count(section, key, "counts", of.counts);
        if (of.counted)
            money(section, key, "counted", of.counted->amount);
        money(section, key, "difference", of.difference.amount);
        money(section, key, "at-end", of.atEnd.amount);
        count(section, key, "openings", of.openings);
    }
}

}

QByteArray csvOf(const Report &report)
{
    const Values now(report.period), before(report.before);
    std::vector<Key> keys = now.keys();
    for (const Key &key : before.keys())
        if (!now.has(key))
            keys.push_back(key);
    const auto days = [](const Figures &figures) { return QString(figures.from.value + u'/' + figures.to.value); };
    QByteArray text = csvLine({u"section"_s, u"key"_s, u"measure"_s, days(report.period), days(report.before)});
    for (const Key &key : keys) {
        const auto &[section, name, measure] = key;
        text += csvLine({section, name, measure, now.value(key), before.value(key)});
    }
    return text;
}

}
