// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/card-terminal/charge_record.h"

namespace bakery {

// How the next card behaves.
enum class Behaviour {
    Approve,
    Refuse,
    TimeOut, // nobody holds a card to it, and it says nothing
    DieAfterCharging, // once
    AnswerTwice,
};

struct TerminalReply {
    QByteArray line; // empty: silence
    int times = 1;
    bool dies = false;
};

// A card terminal and the bank behind it, without cards: what a payment is known by is an id that the caller has made,
// and a reference of the terminal's own. Each call under an id that it knows is answered with how things stand.
class SimulatedTerminal {
public:
    explicit SimulatedTerminal(const QString &recordFile);

    bool isSound() const { return m_record.isOpen(); }
    TerminalReply answer(const QByteArray &line);

private:
    QJsonObject authorise(const QString &id, const QJsonObject &request);
    QJsonObject capture(const QString &id);
    QJsonObject cancel(const QString &id);
    QJsonObject refund(const QString &id, const QJsonObject &request);
    QJsonObject standing(const QString &id) const;
    QJsonObject recordOf(const QString &day) const;
    QJsonObject behave(const QString &as);
    QJsonObject tap();
    void move(const QString &id, const QString &state);
    QString nextReference() const;

    ChargeRecord m_record;
    Behaviour m_behaviour = Behaviour::Approve;
    bool m_hasFailed = false; // it could not write: it says nothing that it may forget
    bool m_dies = false;
};

}
