// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bank/payment_provider.h"

#include <QByteArray>
#include <QJsonObject>

#include <chrono>
#include <memory>

namespace bakery {

// A line of JSON there, and one back.
class TerminalLine {
public:
    virtual ~TerminalLine() = default;
    virtual std::optional<QByteArray> ask(const QByteArray &request) = 0; // nothing: no answer in time
};

// To the terminal's program on this machine: a connection for each call, so that an answer that comes twice, or late,
// is never taken for another's.
class SocketLine final : public TerminalLine {
public:
    explicit SocketLine(QString socket, std::chrono::milliseconds patience = std::chrono::seconds(3));
    std::optional<QByteArray> ask(const QByteArray &request) override;

private:
    const QString m_socket;
    const std::chrono::milliseconds m_patience;
};

// The card terminal in the box, as apps/card-terminal speaks.
class CardTerminal final : public PaymentProvider {
public:
    explicit CardTerminal(std::shared_ptr<TerminalLine> line) : m_line(std::move(line)) { }

    CardStanding authorise(const Id &payment, const Price &amount, const QString &date) override;
    CardStanding capture(const Id &payment) override;
    CardStanding cancel(const Id &payment) override;
    CardStanding refund(const Id &refund, const Id &payment, const Price &amount) override;
    CardStanding ask(const Id &paymentOrRefund) override;
    std::optional<std::vector<ProviderCharge>> recordOf(const QString &date) override;

private:
    std::optional<QJsonObject> answerTo(const QJsonObject &request);
    CardStanding standingAfter(const QJsonObject &request);

    const std::shared_ptr<TerminalLine> m_line;
};

}
