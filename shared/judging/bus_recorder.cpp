// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/judging/bus_recorder.h"

#include "shared/contracts/common.h"
#include "shared/contracts/encode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <fcntl.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr auto writeEvery = 500ms; // for the first time when what is retained has come

bool isKept(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Journal:
    case MessageKind::Event:
    case MessageKind::State:
    case MessageKind::Reading:
    case MessageKind::Presence:
    case MessageKind::RequestCopy:
    case MessageKind::AnswerCopy:
        return true;
    default:
        return false;
    }
}

bool isPlainText(const QByteArray &bytes) { return bytes.isValidUtf8() && !bytes.contains('\0'); }

QByteArray lineOf(const SeenMessage &seen)
{
    const Message &message = seen.message;
    QByteArray line = "{\"at\":\"" + seen.at.text() + "\",\"topic\":";
    encodeText(line, QByteArrayView(message.topic));
    if (message.retention == Retention::Retained)
        line += ",\"retained\":true";
    encodeProperties(line, message);
    if (isPlainText(message.payload)) {
        line += ",\"payload\":";
        encodeText(line, QByteArrayView(message.payload));
    } else {
        line += ",\"payload64\":\"" + message.payload.toBase64() + '"';
    }
    return line + "}\n";
}

}

void encodeProperties(QByteArray &out, const Message &message)
{
    if (!message.userProperties.empty()) {
        out += ",\"properties\":[";
        const char *separator = "[";
        for (const auto &[name, value] : message.userProperties) { // names may repeat
            out += std::exchange(separator, ",[");
            encodeText(out, QByteArrayView(name));
            out += ',';
            encodeText(out, QByteArrayView(value));
            out += ']';
        }
        out += ']';
    }
    if (!message.correlationData.isEmpty()) {
        out += ",\"correlation\":";
        encodeText(out,
            QByteArrayView(
                isPlainText(message.correlationData) ? message.correlationData : message.correlationData.toHex()));
    }
}

BusRecorder::BusRecorder(const QString &path, Instant now) : m_file(path), m_startedAt(now)
{
    const int file =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0)
        m_problem = errno == EEXIST
            ? u"%1 is there already, and a recording is never written over; give it another name"_s.arg(path)
            : u"%1 cannot be written: %2"_s.arg(path, qt_error_string(errno));
    else if (!m_file.open(file, QIODevice::WriteOnly | QIODevice::Append, QFileDevice::AutoCloseHandle))
        m_problem = m_file.errorString();
    QObject::connect(&m_writing, &QTimer::timeout, &m_writing, [this] {
        if (!m_hasHeader)
            writeHeader();
        m_file.flush();
    });
}

BusRecorder::~BusRecorder() = default;

void BusRecorder::take(const SeenMessage &seen)
{
    const MessageKind kind = seen.judged.declaration.kind;
    if (!isKept(kind) || seen.judged.declaration.site != m_site)
        return;
    if (kind == MessageKind::Journal)
        noteJournal(seen);
    if (kind == MessageKind::Presence)
        notePresence(seen);
    ++m_messages;
    if (m_hasHeader)
        return write(lineOf(seen));
    if (m_early.isEmpty())
        m_writing.start(writeEvery);
    m_early.append(lineOf(seen));
}

void BusRecorder::notePresence(const SeenMessage &seen)
{
    const auto presence = readAs<Presence>(seen.message.payload);
    if (!presence || presence->role != Standing::Leader || !presence->incarnation)
        return;
    Journal &journal = m_journals[seen.judged.declaration.service];
    if (journal.last == 0) {
        journal.incarnation = presence->incarnation->bytes();
        journal.head = presence->head;
    }
}

// What lies between two turns was never heard: QoS 1 ends where a broker or a connection ends.
void BusRecorder::noteJournal(const SeenMessage &seen)
{
    Journal &journal = m_journals[seen.judged.declaration.service];
    const QByteArray incarnation = seen.message.property("incarnation");
    const qint64 first = seen.message.property("first").toLongLong(), last = seen.message.property("last").toLongLong();
    if (journal.incarnation == incarnation && journal.last > 0 && first > journal.last + 1)
        m_missing += first - journal.last - 1;
    if (journal.last == 0)
        journal.head = first - 1;
    journal.incarnation = incarnation;
    journal.last = std::max(journal.last, last);
}

void BusRecorder::writeHeader()
{
    QJsonObject journals;
    for (const auto &[service, journal] : m_journals)
        journals[QString::fromLatin1(service)] =
            QJsonObject{{u"incarnation"_s, QString::fromLatin1(journal.incarnation)}, {u"head"_s, journal.head}};
    const QJsonObject header{{u"recording"_s, u"bakery"_s}, {u"version"_s, 1}, {u"site"_s, QString::fromUtf8(m_site)},
        {u"startedAt"_s, QString::fromLatin1(m_startedAt.text())}, {u"journals"_s, journals}};
    m_hasHeader = true;
    write(QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n');
    for (const QByteArray &line : std::exchange(m_early, {}))
        write(line);
}

void BusRecorder::write(const QByteArray &line)
{
    if (m_problem.isEmpty() && m_file.write(line) != line.size())
        m_problem = u"the recording cannot be written any more: %1"_s.arg(m_file.errorString());
}

void BusRecorder::finish(Instant now)
{
    if (!m_hasHeader)
        writeHeader();
    const QJsonObject end{{u"end"_s, true}, {u"at"_s, QString::fromLatin1(now.text())}, {u"messages"_s, m_messages},
        {u"missingEvents"_s, m_missing}};
    write(QJsonDocument(end).toJson(QJsonDocument::Compact) + '\n');
    if (!m_file.flush() && m_problem.isEmpty())
        m_problem = u"%1 could not be written to its end: %2"_s.arg(m_file.fileName(), m_file.errorString());
}

}
