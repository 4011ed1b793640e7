// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/card-terminal/simulated_terminal.h"
#include "services/bank/card_terminal.h"

#include <QTemporaryDir>

#include <memory>

namespace bakery {

// The card terminal in the box, in this process: what its program does, without the program. One that dies comes back
// by itself, with what its record holds. It can be out of reach as well.
class TerminalOnTheTable final : public TerminalLine {
public:
    TerminalOnTheTable();

    std::optional<QByteArray> ask(const QByteArray &request) override;
    void behave(const char *as);
    void tap();
    void outOfReach(bool is) { m_isOutOfReach = is; }
    // The next answer is lost on its way: what was asked for is done.
    void loseNextAnswer(const QByteArray &call) { m_lost = call; }

    int callsOf(const QByteArray &call) const;
    // What the terminal has taken, and not given back.
    qint64 kept(const QString &day = QStringLiteral("2026-11-20"));

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SimulatedTerminal> m_terminal;
    std::map<QByteArray, int> m_calls;
    QByteArray m_lost;
    bool m_isOutOfReach = false;
};

}
