// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker/order_case.h"

#include "shared/contracts/codec.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

struct Verdict {
    Rule rule;
    QString detail;
};
using MaybeVerdict = std::optional<Verdict>;

enum class Times { ExactlyOnce, AtMostOnce };

// What must follow from what, once the service that acts has handled the cause.
struct Effect {
    std::vector<OrderEvent> causes;
    std::vector<OrderEvent> effects;
    Times times = Times::ExactlyOnce;
    std::optional<OrderEvent> unless = {}; // then nothing has to follow yet
};

using enum OrderEvent;
const std::vector<Effect> effectsOnOrders{
    {{OrderPlaced}, {StockReserved, StockRejected}},
    {{StockReserved}, {PaymentTaken, PaymentRefused}, Times::ExactlyOnce, PaymentAwaited},
    {{PaymentTaken}, {ItemsHandedOver, HandOverImpossible}},
    {{StockRejected}, {OrderRefused}},
    {{ItemsHandedOver}, {OrderCompleted}},
    {{StockReleased, HandOverImpossible}, {OrderCancelled}},
    {{StockReserved}, {StockReleased, ItemsHandedOver}, Times::AtMostOnce},
    {{PaymentTaken}, {PaymentRefunded}, Times::AtMostOnce},
};
const std::vector<Effect> effectsOnRefunds{
    {{RefundRequested}, {PaymentRefunded}},
    {{PaymentRefunded}, {UnitsReturned}},
    {{UnitsReturned}, {OrderRefunded}},
};

QString wordsOf(const std::vector<OrderEvent> &events)
{
    QStringList words;
    for (const OrderEvent event : events)
        words.append(enumText(event));
    return words.join(u" or "_s);
}

int timesTold(const Story &story, const std::vector<OrderEvent> &events)
{
    int times = 0;
    for (const OrderEvent event : events)
        times += story[size_t(event)].times;
    return times;
}

MaybeVerdict judgeEffect(const Cut &cut, const Story &story, const Effect &effect, bool isBuried)
{
    const int effects = timesTold(story, effect.effects);
    if (effects > 1)
        return Verdict{Rule::EffectTwice, wordsOf(effect.effects) + u" was told %1 times"_s.arg(effects)};
    const QString &causeTeller = tellerOf(effect.causes.front()), &effectTeller = tellerOf(effect.effects.front());
    if (effects == 1 && timesTold(story, effect.causes) == 0 && !cut.isPruned(causeTeller))
        return Verdict{
            Rule::EffectWithoutCause, wordsOf(effect.effects) + u" was told without "_s + wordsOf(effect.causes)};
    const bool isAwaited = effect.unless && story[size_t(*effect.unless)].times > 0;
    if (effects == 1 || isAwaited || effect.times == Times::AtMostOnce || isBuried || cut.isPruned(effectTeller))
        return std::nullopt;
    for (const OrderEvent cause : effect.causes)
        if (story[size_t(cause)].times > 0 && cut.followed(effectTeller, causeTeller) >= story[size_t(cause)].position)
            return Verdict{Rule::EffectMissing,
                u"%1 has handled %2, and %3 never followed"_s.arg(
                    effectTeller, enumText(cause), wordsOf(effect.effects))};
    return std::nullopt;
}

MaybeVerdict judgeEffects(const Cut &cut, const OrderCase &order)
{
    for (const Effect &effect : order.isRefund ? effectsOnRefunds : effectsOnOrders)
        if (const auto verdict = judgeEffect(cut, order.story, effect, order.isBuried))
            return verdict;
    return std::nullopt;
}

// A payment and the ledger change in one turn, so they agree at every moment.
MaybeVerdict judgeLedger(const OrderCase &order)
{
    const auto &payment = order.payment;
    const bool isTaken = payment && payment->isTaken;
    const bool agrees = (order.charges == 1) == isTaken
        && (!isTaken || (order.charged == payment->amount && order.givenBack == payment->refunded));
    if (agrees && order.attempt && (*order.attempt == u"taken"_s) != isTaken)
        return Verdict{Rule::PaymentDiffersFromLedger,
            u"the attempt to take it is %1; the payment says otherwise"_s.arg(*order.attempt)};
    if (agrees)
        return std::nullopt;
    return Verdict{Rule::PaymentDiffersFromLedger,
        u"the ledger has charged %1 and given back %2; the payment says otherwise"_s.arg(order.charged)
            .arg(order.givenBack)};
}

QString stateWanted(const QString &status)
{
    if (status == u"completed"_s || status == u"refunded"_s)
        return u"sold"_s;
    return status == u"refused"_s ? u"rejected"_s : u"released"_s;
}

MaybeVerdict judgeInventory(const OrderCase &order)
{
    const QString state = order.reservation ? order.reservation->state : u"unknown"_s;
    const QString wanted = stateWanted(order.row->status);
    if (state == wanted || (wanted == u"released"_s && state == u"impossible"_s))
        return std::nullopt;
    return Verdict{
        Rule::OrderDiffersFromInventory, u"the order is %1, its reservation %2"_s.arg(order.row->status, state)};
}

MaybeVerdict judgeBank(const OrderCase &order)
{
    const QString &status = order.row->status;
    const OrderCase::Payment payment = order.payment.value_or(OrderCase::Payment{});
    const bool isSold = status == u"completed"_s || status == u"refunded"_s;
    const bool agrees = isSold
        ? payment.isTaken && payment.amount == order.row->total && payment.refunded == order.row->refunded
        : status == u"refused"_s ? !order.payment
                                 : !payment.isTaken || payment.refunded == payment.amount;
    if (agrees)
        return std::nullopt;
    return Verdict{Rule::OrderDiffersFromBank,
        u"the order is %1 with a total of %2 and %3 refunded; the bank took %4 and gave back %5"_s.arg(status)
            .arg(order.row->total)
            .arg(order.row->refunded)
            .arg(payment.isTaken ? payment.amount : 0)
            .arg(payment.refunded)};
}

using Lines = List<orders::PricedLine, 1, 50>;

struct MadeBack {
    Integer<0, 49> line;
    Integer<1, mostPieces> quantity;
};
BOOST_DESCRIBE_STRUCT(MadeBack, (), (line, quantity))
using MadesBack = List<MadeBack, 0, mostPieces>;

// What so many units of one product may have cost at the least, or at the most: lines of one sku with other options
// have other prices, and which of them a unit belongs to does not stand in inventory.
qint64 costOf(qint64 quantity, std::vector<std::pair<qint64, qint64>> pricesAndQuantities)
{
    qint64 cost = 0;
    for (const auto &[price, available] : pricesAndQuantities) {
        const qint64 taken = std::min(quantity, available);
        cost += taken * price;
        quantity -= taken;
    }
    if (!pricesAndQuantities.empty()) // more than was ordered costs something as well
        cost += quantity * pricesAndQuantities.back().first;
    return cost;
}

// What is made to order has no units: of its lines all is kept but what was paid back.
qint64 costOfMade(const OrderCase::Order &row, const Lines &lines)
{
    qint64 cost = 0;
    if (row.status == u"completed"_s || row.status == u"refunded"_s)
        for (const orders::PricedLine &line : lines)
            if (line.kind == menu::ProductKind::MadeToOrder)
                cost += line.quantity * line.unitPrice.amount;
    const auto back = readAs<MadesBack>(row.madeBack);
    if (back)
        for (const MadeBack &some : *back)
            if (size_t(some.line.value) < lines.size())
                cost -= some.quantity * lines[size_t(some.line.value)].unitPrice.amount;
    return cost;
}

// What was kept of the customer's money is the price of what the customer kept.
MaybeVerdict judgeMoney(const QStringList &products, const OrderCase &order)
{
    const qint64 kept = order.payment && order.payment->isTaken ? order.payment->amount - order.payment->refunded : 0;
    const auto lines = readAs<Lines>(order.row->lines);
    const qint64 made = lines ? costOfMade(*order.row, *lines) : 0;
    qint64 least = made, most = made;
    for (const SoldFact &sold : order.sold) {
        std::vector<std::pair<qint64, qint64>> prices;
        if (lines)
            for (const orders::PricedLine &line : *lines)
                if (line.sku.value == products[sold.product])
                    prices.emplace_back(line.unitPrice.amount, line.quantity);
        std::sort(prices.begin(), prices.end());
        least += costOf(sold.units, prices);
        std::reverse(prices.begin(), prices.end());
        most += costOf(sold.units, prices);
    }
    if (kept >= least && kept <= most)
        return std::nullopt;
    return Verdict{Rule::MoneyDiffersFromGoods,
        least == most ? u"%1 was kept for units that cost %2"_s.arg(kept).arg(least)
                      : u"%1 was kept for units that cost %2 to %3"_s.arg(kept).arg(least).arg(most)};
}

bool isOpen(const QString &status) { return status == u"placed"_s || status == u"reserved"_s || status == u"paid"_s; }

MaybeVerdict judgeRows(Judgement &judgement, const OrderCase &order)
{
    if (!order.row)
        return order.reservation ? MaybeVerdict(Verdict{Rule::OrderDiffersFromInventory, u"orders has no such order"_s})
            : order.payment      ? MaybeVerdict(Verdict{Rule::OrderDiffersFromBank, u"orders has no such order"_s})
                                 : std::nullopt;
    const bool isPaid = order.payment && order.payment->isTaken && order.payment->refunded < order.payment->amount;
    const bool isDecidedAgainst = order.reservation
        && (order.reservation->state == u"released"_s || order.reservation->state == u"impossible"_s
            || order.reservation->state == u"rejected"_s);
    if (isPaid && isDecidedAgainst && !order.isBuried)
        return Verdict{Rule::PaidButNotServed,
            u"%1 was taken, nothing was handed over and it was not given back"_s.arg(order.payment->amount)};
    if (isOpen(order.row->status)) {
        judgement.report.count(u"orders open"_s);
        const qint64 overdue = judgement.request.now.sinceEpochMs - order.row->due;
        if (overdue > judgement.request.stuckAfter.count())
            return Verdict{Rule::OrderStuck,
                u"it is %1, has been due for %2 s, and nothing is on its way"_s.arg(order.row->status)
                    .arg(overdue / 1000)};
        return std::nullopt;
    }
    if (order.isBuried)
        return std::nullopt;
    if (const auto verdict = judgeInventory(order))
        return verdict;
    if (const auto verdict = judgeBank(order))
        return verdict;
    return judgeMoney(judgement.products, order);
}

}

void judge(Judgement &judgement, const OrderCase &order)
{
    MaybeVerdict verdict;
    if (order.charges > 1)
        verdict = Verdict{Rule::ChargedTwice, u"it was charged %1 times"_s.arg(order.charges)};
    if (!verdict)
        verdict = judgeEffects(judgement.cut, order);
    if (!verdict && !order.isRefund)
        verdict = judgeLedger(order);
    if (!verdict && order.isPending)
        judgement.report.count(u"orders pending at a follower"_s);
    else if (!verdict)
        verdict = judgeRows(judgement, order);
    if (verdict)
        judgement.report.found(verdict->rule, order.order.text(), verdict->detail);
}

}
