// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QTimer>

namespace bakery {

// Standard output for more than anybody may be able to take: a terminal that is stopped, a pipe that nobody reads. It
// never waits for them; what does not fit into its buffer is left out and counted.
class PacedOutput {
public:
    PacedOutput();
    ~PacedOutput();

    void print(const QByteArray &text);
    qint64 printed() const { return m_printed; }
    qint64 leftOut() const { return m_leftOut; }
    bool isClosed() const { return m_isClosed; } // nobody will ever read it

    static bool isTerminal();
    static bool hasColours(); // a terminal, and NO_COLOR is not set
    static QSize terminalSize();

private:
    void flush();

    QByteArray m_waiting;
    qsizetype m_written = 0; // of what waits
    QTimer m_again;
    qint64 m_printed = 0;
    qint64 m_leftOut = 0;
    bool m_isClosed = false;
};

}
