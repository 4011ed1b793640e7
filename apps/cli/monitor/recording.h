// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/cli/monitor/seen_message.h"

#include <QFile>
#include <QTimer>

#include <map>

namespace bakery {

// A file to which what was seen on a bus is added, line by line, each a JSON object; docs/operations.md says what
// stands where. Payloads are kept byte by byte, so a journal's hashes stay what they were.
class Recorder {
public:
    // Makes the file, for whoever runs the command alone; throws Trouble where there is one already.
    Recorder(const QString &path, Instant now);
    void keepOnly(const QByteArray &site) { m_site = site; }
    ~Recorder();

    // Journals, events, states, readings, presences and copies are kept; other messages are not.
    void take(const SeenMessage &seen);
    // Writes what is left, and the last line. Throws Trouble when the disk is full.
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
    bool m_hasFailed = false;
    QByteArrayList m_early; // until the header is written: the presences come first
    QTimer m_writing;
    std::map<QByteArray, Journal> m_journals;
    qint64 m_messages = 0;
    qint64 m_missing = 0;
};

struct RecordedMessage {
    Instant at;
    Message message;
};

struct RecordingHeader {
    QByteArray site;
    Instant startedAt;
    std::map<QByteArray, QByteArray> incarnations; // of the journals, by service
    bool hasEnd = false; // its last line was written
    qint64 missingEvents = 0;
};

// Calls for each message in order. Throws Trouble when it is no recording; a line that was cut off by a crash ends it.
RecordingHeader readRecording(const QString &path, const std::function<void(const RecordedMessage &)> &visit);

}
