// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/instant.h"

#include <optional>

namespace bakery {

// What a service says to whoever runs it: one line for each message, through Qt's qWarning() and its like. Readable,
//
//     2026-11-26T08:15:00.250Z warning bank-1: cannot be handled: … (trace 0af7651916cd43dd8448eb211c80319c)
//
// or, for programs, an object of JSON with the same in it.
enum class LogFormat { Text, Json };

struct LogLine {
    Instant at;
    QByteArray level; // debug, info, warning, error, fatal
    QByteArray service;
    QByteArray instance;
    QByteArray trace; // the id of the trace of W3C that the message belongs to; may be empty
    QString about; // the order, product, person … by its id; may be empty
    QString text;
};

QByteArray textOf(const LogLine &line, LogFormat format);
// Of either format; empty where it is something else, as what a library says by itself.
std::optional<LogLine> readLogLine(const QByteArray &text);

// From now on this process's messages are such lines, on standard error. Call before any thread starts.
void startLog(const QByteArray &service, const QByteArray &instance, LogFormat format);

// While this lives, what this thread says is about that. Costs nothing but two pointers; both must outlive it.
class LogAbout {
public:
    LogAbout(const QByteArray &traceparent, const QString &subject);
    ~LogAbout();
    LogAbout(const LogAbout &) = delete;

    static void complete(LogLine &line); // with what this thread is about

private:
    const QByteArray &m_traceparent;
    const QString &m_subject;
    const LogAbout *m_before;
};

}
