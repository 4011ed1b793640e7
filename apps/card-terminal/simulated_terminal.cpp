// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/card-terminal/simulated_terminal.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

const std::map<QString, Behaviour> behaviours{{u"approve"_s, Behaviour::Approve}, {u"refuse"_s, Behaviour::Refuse},
    {u"time-out"_s, Behaviour::TimeOut}, {u"die-after-charging"_s, Behaviour::DieAfterCharging},
    {u"answer-twice"_s, Behaviour::AnswerTwice}};

QJsonObject refused(const QString &id, const QString &why)
{
    return {{u"id"_s, id}, {u"state"_s, u"refused"_s}, {u"reason"_s, why}};
}

}

SimulatedTerminal::SimulatedTerminal(const QString &recordFile) : m_record(recordFile) { }

TerminalReply SimulatedTerminal::answer(const QByteArray &line)
{
    const QJsonObject request = QJsonDocument::fromJson(line).object();
    const QString call = request["call"_L1].toString(), id = request["id"_L1].toString();
    const bool isSilent = call == "authorise"_L1 && m_behaviour == Behaviour::TimeOut;
    m_dies = false;
    const QJsonObject answer = call == "authorise"_L1 ? authorise(id, request)
        : call == "capture"_L1                        ? capture(id)
        : call == "cancel"_L1                         ? cancel(id)
        : call == "refund"_L1                         ? refund(id, request)
        : call == "ask"_L1                            ? standing(id)
        : call == "record"_L1                         ? recordOf(request["day"_L1].toString())
        : call == "behave"_L1                         ? behave(request["as"_L1].toString())
        : call == "tap"_L1                            ? tap()
                                                      : QJsonObject{{u"error"_s, u"unknown call"_s}};
    if (isSilent || m_hasFailed || m_dies)
        return {{}, 0, m_dies};
    return {QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n', m_behaviour == Behaviour::AnswerTwice ? 2 : 1,
        false};
}

QJsonObject SimulatedTerminal::standing(const QString &id) const
{
    if (m_record.refund(id))
        return {{u"id"_s, id}, {u"state"_s, u"refunded"_s}};
    const Charge *charge = m_record.charge(id);
    if (!charge)
        return {{u"id"_s, id}, {u"state"_s, u"unheard"_s}};
    QJsonObject answer{{u"id"_s, id}, {u"state"_s, charge->state}, {u"reference"_s, charge->reference}};
    if (charge->state == "refused"_L1)
        answer[u"reason"_s] = u"the card was declined"_s;
    return answer;
}

QJsonObject SimulatedTerminal::authorise(const QString &id, const QJsonObject &request)
{
    if (!m_record.charge(id)) {
        const QString state = m_behaviour == Behaviour::Refuse ? u"refused"_s
            : m_behaviour == Behaviour::TimeOut                ? u"waiting"_s
                                                               : u"authorised"_s;
        m_hasFailed = !m_record.put(id,
            {state, request["amount"_L1].toInteger(), 0, request["currency"_L1].toString(),
                request["day"_L1].toString(), nextReference()});
    }
    return standing(id);
}

QJsonObject SimulatedTerminal::capture(const QString &id)
{
    const Charge *charge = m_record.charge(id);
    if (charge && charge->state == "authorised"_L1) {
        move(id, u"captured"_s);
        m_dies = m_behaviour == Behaviour::DieAfterCharging;
    }
    return standing(id);
}

// Also of what it has never heard of: what is on its way still comes too late then.
QJsonObject SimulatedTerminal::cancel(const QString &id)
{
    const Charge *charge = m_record.charge(id);
    if (!charge)
        m_hasFailed = !m_record.put(id, {u"cancelled"_s, 0, 0, {}, {}, {}});
    else if (charge->state == "waiting"_L1 || charge->state == "authorised"_L1)
        move(id, u"cancelled"_s);
    return standing(id);
}

QJsonObject SimulatedTerminal::refund(const QString &id, const QJsonObject &request)
{
    if (m_record.refund(id))
        return standing(id);
    const QString payment = request["payment"_L1].toString();
    const qint64 amount = request["amount"_L1].toInteger();
    const Charge *charge = m_record.charge(payment);
    if (!charge || charge->state != "captured"_L1)
        return refused(id, u"nothing was charged under that id"_s);
    if (amount <= 0 || charge->refunded + amount > charge->amount)
        return refused(id, u"that is more than was charged"_s);
    m_hasFailed = !m_record.putRefund(id, {payment, amount});
    return standing(id);
}

QJsonObject SimulatedTerminal::recordOf(const QString &day) const
{
    QJsonArray charges;
    for (const auto &[payment, charge] : m_record.charges())
        if (charge.day == day && charge.state == "captured"_L1)
            charges.append(QJsonObject{{u"payment"_s, payment}, {u"captured"_s, charge.amount},
                {u"refunded"_s, charge.refunded}, {u"currency"_s, charge.currency}});
    return {{u"day"_s, day}, {u"charges"_s, charges}};
}

QJsonObject SimulatedTerminal::behave(const QString &as)
{
    const auto found = behaviours.find(as);
    if (found == behaviours.end())
        return {{u"error"_s, u"unknown behaviour"_s}};
    m_behaviour = found->second;
    return {{u"behaviour"_s, as}};
}

// Somebody holds a card to it after all.
QJsonObject SimulatedTerminal::tap()
{
    int tapped = 0;
    const std::map<QString, Charge> charges = m_record.charges();
    for (const auto &[payment, charge] : charges)
        if (charge.state == "waiting"_L1) {
            move(payment, u"authorised"_s);
            ++tapped;
        }
    return {{u"tapped"_s, tapped}};
}

void SimulatedTerminal::move(const QString &id, const QString &state)
{
    Charge charge = *m_record.charge(id);
    charge.state = state;
    m_hasFailed = !m_record.put(id, charge);
}

QString SimulatedTerminal::nextReference() const
{
    return u"T-%1"_s.arg(qint64(m_record.charges().size()) + 1, 6, 10, QChar(u'0'));
}

}
