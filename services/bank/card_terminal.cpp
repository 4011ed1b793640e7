// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bank/card_terminal.h"

#include "shared/core/enum_text.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace bakery {

SocketLine::SocketLine(QString socket, std::chrono::milliseconds patience)
    : m_socket(std::move(socket))
    , m_patience(patience)
{
}

std::optional<QByteArray> SocketLine::ask(const QByteArray &request)
{
    const QDeadlineTimer deadline(m_patience);
    const auto left = [&] { return int(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(left()))
        return std::nullopt;
    socket.write(request + '\n');
    while (!socket.canReadLine())
        if (left() <= 0 || !socket.waitForReadyRead(left()))
            return std::nullopt;
    return socket.readLine();
}

std::optional<QJsonObject> CardTerminal::answerTo(const QJsonObject &request)
{
    const auto line = m_line->ask(QJsonDocument(request).toJson(QJsonDocument::Compact));
    if (!line)
        return std::nullopt;
    const QJsonDocument answer = QJsonDocument::fromJson(*line);
    return answer.isObject() ? std::optional(answer.object()) : std::nullopt;
}

// What is not understood is as good as no answer: it is asked again.
CardStanding CardTerminal::standingAfter(const QJsonObject &request)
{
    const auto answer = answerTo(request);
    if (!answer || (*answer)["id"_L1] != request["id"_L1])
        return {};
    return {enumFromText<CardState>((*answer)["state"_L1].toString()).value_or(CardState::Unknown),
        (*answer)["reference"_L1].toString().left(64), (*answer)["reason"_L1].toString().left(200)};
}

CardStanding CardTerminal::authorise(const Id &payment, const Price &amount, const QString &date)
{
    return standingAfter({{u"call"_s, u"authorise"_s}, {u"id"_s, payment.text()}, {u"amount"_s, amount.amount.value},
        {u"currency"_s, amount.currency.value}, {u"day"_s, date}});
}

CardStanding CardTerminal::capture(const Id &payment)
{
    return standingAfter({{u"call"_s, u"capture"_s}, {u"id"_s, payment.text()}});
}

CardStanding CardTerminal::cancel(const Id &payment)
{
    return standingAfter({{u"call"_s, u"cancel"_s}, {u"id"_s, payment.text()}});
}

CardStanding CardTerminal::refund(const Id &refund, const Id &payment, const Price &amount)
{
    return standingAfter({{u"call"_s, u"refund"_s}, {u"id"_s, refund.text()}, {u"payment"_s, payment.text()},
        {u"amount"_s, amount.amount.value}, {u"currency"_s, amount.currency.value}});
}

CardStanding CardTerminal::ask(const Id &paymentOrRefund)
{
    return standingAfter({{u"call"_s, u"ask"_s}, {u"id"_s, paymentOrRefund.text()}});
}

std::optional<std::vector<ProviderCharge>> CardTerminal::recordOf(const QString &date)
{
    const auto answer = answerTo({{u"call"_s, u"record"_s}, {u"day"_s, date}});
    if (!answer || !(*answer)["charges"_L1].isArray())
        return std::nullopt;
    std::vector<ProviderCharge> charges;
    const QJsonArray told = (*answer)["charges"_L1].toArray();
    for (const QJsonValue &charge : told)
        if (const auto payment = Id::parse(QStringView(charge["payment"_L1].toString())))
            charges.push_back({*payment, charge["captured"_L1].toInteger(), charge["refunded"_L1].toInteger(),
                charge["currency"_L1].toString()});
    return charges;
}

}
