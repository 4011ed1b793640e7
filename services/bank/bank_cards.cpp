// SPDX-License-Identifier: GPL-3.0-or-later
// Cards: what is asked of the provider, beside the turns, and what its word changes, in a turn. Whatever a crash leaves
// open lies in `attempts` and `card_refunds`, and is asked for every second until the provider has said what became of
// it.
#include "services/bank/bank_service.h"

#include "shared/core/mutation.h"

using namespace bakery::bank;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int pursuedAtOnce = 64;
constexpr Milliseconds untilAskedAgain = 1s;
constexpr Milliseconds untilRefundedAgain = 10s;
constexpr Milliseconds untilReleased = 10s;

// What has expired is not charged. While nothing is set aside inventory's word is waited for a while: it is the better
// reason.
Instant givenUpAt(const AttemptRow &attempt)
{
    return attempt.state == AttemptState::Authorised ? attempt.expiresAt : attempt.expiresAt + untilReleased;
}

QString subjectOfRefund(const Id &refund) { return u"refund "_s + refund.text(); }

}

std::vector<QString> BankService::openCards()
{
    std::vector<QString> open = m_bank.openCards(now(), pursuedAtOnce);
    std::erase_if(open, [this](const QString &order) { return isBeside(order); });
    return open;
}

void BankService::pursueCard(const QString &order)
{
    pursue(m_bank.attempts.change(Id::parse(QStringView(order)).value()), Step::Later);
}

// One step at a time; that under way is heard of before the next.
void BankService::pursue(AttemptRow &attempt, Step step)
{
    const bool isOpen = attempt.state == AttemptState::Asked || attempt.state == AttemptState::Authorised;
    if (!isOpen || (step == Step::Later && isBeside(attempt.orderId.text())))
        return;
    if (!attempt.unwanted && givenUpAt(attempt) <= now())
        attempt.unwanted = PaymentRefusal::ReservationExpired;
    const CardErrand errand{attempt.payment, {attempt.amount, attempt.currency}, attempt.date, attempt.state,
        attempt.unwanted.has_value(), step == Step::First};
    beside(
        attempt.orderId.text(), [provider = m_provider, errand] { return doErrand(*provider, errand); },
        [this, order = attempt.orderId](const CardStanding &standing) { hearOfCard(order, standing); });
}

// Other turns lay in between: the order may have ended meanwhile.
void BankService::hearOfCard(const Id &order, const CardStanding &standing)
{
    AttemptRow &attempt = m_bank.attempts.change(order);
    if (attempt.state != AttemptState::Asked && attempt.state != AttemptState::Authorised)
        return;
    if (standing.state == CardState::Unknown && isPlanted(Mutation::SilenceIsRefusal))
        return refuseAwaited(attempt, PaymentRefusal::CardRefused);
    if (standing.state == CardState::Unknown && isPlanted(Mutation::CardChargedAgain)) {
        attempt.payment = nextId();
        attempt.state = AttemptState::Asked;
    }
    switch (standing.state) {
    case CardState::Authorised:
        attempt.reference = standing.reference;
        if (attempt.state == AttemptState::Asked) {
            attempt.state = AttemptState::Authorised;
            return pursue(attempt, Step::First);
        }
        break;
    case CardState::Captured:
        // Also where nobody wants it any more: inventory finds that out, and the money goes back.
        return takeAwaited(attempt, cardAccount(), std::nullopt);
    case CardState::Cancelled:
    case CardState::Refused:
        attempt.reason = standing.reason;
        return refuseAwaited(attempt, attempt.unwanted.value_or(PaymentRefusal::CardRefused));
    case CardState::Waiting:
    case CardState::Unheard:
    case CardState::Unknown:
    case CardState::Refunded:
        break;
    }
    attempt.nextAt = now() + untilAskedAgain;
}

// Giving back.

void BankService::giveBackToCard(const Id &refund, const PaymentRow &payment, qint64 amount)
{
    const AttemptRow *attempt = m_bank.attempts.find(payment.orderId);
    if (!attempt)
        throw MessageFailure("a card that paid without being asked");
    pursueRefund(m_bank.cardRefunds.insert({.refund = refund,
                     .orderId = payment.orderId,
                     .payment = attempt->payment,
                     .amount = amount,
                     .currency = payment.currency,
                     .nextAt = now()}),
        Step::First);
}

std::vector<QString> BankService::openCardRefunds()
{
    std::vector<QString> open = m_bank.openCardRefunds(now(), pursuedAtOnce);
    std::erase_if(open, [this](const QString &refund) { return isBeside(u"refund "_s + refund); });
    return open;
}

void BankService::pursueCardRefund(const QString &refund)
{
    pursueRefund(*m_bank.cardRefunds.find(Id::parse(QStringView(refund)).value()), Step::Later);
}

void BankService::pursueRefund(const CardRefundRow &refund, Step step)
{
    if (refund.done || isBeside(subjectOfRefund(refund.refund)))
        return;
    const RefundErrand errand{refund.refund, refund.payment, {refund.amount, refund.currency}, step == Step::First};
    beside(
        subjectOfRefund(refund.refund), [provider = m_provider, errand] { return doErrand(*provider, errand); },
        [this, id = refund.refund](const CardStanding &standing) { hearOfRefund(id, standing); });
}

// A refund that the provider refuses stays open, for somebody to look at: the reconciliation shows it.
void BankService::hearOfRefund(const Id &id, const CardStanding &standing)
{
    CardRefundRow &refund = m_bank.cardRefunds.change(id);
    refund.done = standing.state == CardState::Refunded;
    refund.reason = standing.reason;
    refund.nextAt = now() + untilRefundedAgain;
}

}
