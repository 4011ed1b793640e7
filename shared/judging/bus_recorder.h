// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/judging/seen_message.h"

#include <QFile>
#include <QTimer>

#include <map>

namespace bakery {

// The message's MQTT 5 properties, `,"name":…` for each kind that it has.
void encodeProperties(QByteArray &out, const Message &message);

// A file to which what was seen on a bus is added, line by line, each a JSON object; docs/operations.md says what
// stands where. Payloads are kept byte by byte, so a journal's hashes stay what they were.
class BusRecorder {
public:
    // Makes the file, for whoever runs this alone; where there is one already that is a problem.
    BusRecorder(const QString &path, Instant now);
    void keepOnly(const QByteArray &site) { m_site = site; }
    ~BusRecorder();

    // Why it cannot be written, for people; empty: it can.
    const QString &problem() const { return m_problem; }

    // Journals, events, states, readings, presences and copies are kept; other messages are not.
    void take(const SeenMessage &seen);
    // Writes what is left, and the last line.
    void finish(Instant now);

    qint64 messages() const { return m_messages; }
    qint64 missingEvents() const { return m_missing; } // positions of journals that were never heard

private:
    struct Journal {
        QByteArray incarnation;
        qint64 head = 0; // before the first turn that is recorded, as far as is known
        qint64 last = 0;
    };
    void write(const QByteArray &line);
    void writeHeader();
    void noteJournal(const SeenMessage &seen);
    void notePresence(const SeenMessage &seen);

    QFile m_file;
    QByteArray m_site;
    const Instant m_startedAt;
    bool m_hasHeader = false;
    QString m_problem;
    QByteArrayList m_early; // until the header is written: the presences come first
    QTimer m_writing;
    std::map<QByteArray, Journal> m_journals;
    qint64 m_messages = 0;
    qint64 m_missing = 0;
};

}
