// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/monitor/recording.h"

#include "apps/cli/monitor/message_lines.h"
#include "apps/cli/trouble.h"
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

QByteArray lineOf(const SeenMessage &seen)
{
    const Message &message = seen.message;
    QByteArray line = "{\"at\":\"" + seen.at.text() + "\",\"topic\":";
    encodeText(line, QByteArrayView(message.topic));
    if (message.retention == Retention::Retained)
        line += ",\"retained\":true";
    encodeProperties(line, message);
    if (message.payload.isValidUtf8() && !message.payload.contains('\0')) {
        line += ",\"payload\":";
        encodeText(line, QByteArrayView(message.payload));
    } else {
        line += ",\"payload64\":\"" + message.payload.toBase64() + '"';
    }
    return line + "}\n";
}

}

Recorder::Recorder(const QString &path, Instant now) : m_file(path), m_startedAt(now)
{
    const int file =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0)
        throw Trouble(errno == EEXIST
                ? u"%1 is there already, and a recording is never written over; give it another name"_s.arg(path)
                : u"%1 cannot be written: %2"_s.arg(path, qt_error_string(errno)));
    if (!m_file.open(file, QIODevice::WriteOnly | QIODevice::Append, QFileDevice::AutoCloseHandle))
        throw Trouble(m_file.errorString());
    QObject::connect(&m_writing, &QTimer::timeout, &m_writing, [this] {
        if (!m_hasHeader)
            writeHeader();
        m_file.flush();
    });
}

Recorder::~Recorder() = default;

void Recorder::take(const SeenMessage &seen)
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

void Recorder::notePresence(const SeenMessage &seen)
{
    const auto document = JsonDocument::parse(seen.message.payload);
    const auto presence = document ? decode<Presence>(*document) : Result<Presence, Violation>(Failure{Violation{}});
    if (!presence || presence->role != Standing::Leader || !presence->incarnation)
        return;
    Journal &journal = m_journals[seen.judged.declaration.service];
    if (journal.last == 0) {
        journal.incarnation = presence->incarnation->bytes();
        journal.head = presence->head;
    }
}

// What lies between two turns was never heard: QoS 1 ends where a broker or a connection ends.
void Recorder::noteJournal(const SeenMessage &seen)
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

void Recorder::writeHeader()
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

void Recorder::write(const QByteArray &line)
{
    if (m_file.write(line) != line.size() && !std::exchange(m_hasFailed, true))
        say(u"the recording cannot be written any more: %1"_s.arg(m_file.errorString()));
}

void Recorder::finish(Instant now)
{
    if (!m_hasHeader)
        writeHeader();
    const QJsonObject end{{u"end"_s, true}, {u"at"_s, QString::fromLatin1(now.text())}, {u"messages"_s, m_messages},
        {u"missingEvents"_s, m_missing}};
    write(QJsonDocument(end).toJson(QJsonDocument::Compact) + '\n');
    if (!m_file.flush() || m_hasFailed)
        throw Trouble(u"%1 could not be written to its end: %2"_s.arg(m_file.fileName(), m_file.errorString()));
}

namespace {

RecordedMessage messageOf(const QJsonObject &line)
{
    RecordedMessage read;
    read.at = Instant::parse(line["at"_L1].toString().toStdString()).value_or(Instant{});
    read.message.topic = line["topic"_L1].toString().toUtf8();
    read.message.retention = line["retained"_L1].toBool() ? Retention::Retained : Retention::Transient;
    for (const QJsonValue &property : line["properties"_L1].toArray())
        read.message.userProperties.emplace_back(property[0].toString().toUtf8(), property[1].toString().toUtf8());
    read.message.correlationData = line["correlation"_L1].toString().toUtf8();
    read.message.payload = line.contains("payload64"_L1)
        ? QByteArray::fromBase64(line["payload64"_L1].toString().toLatin1())
        : line["payload"_L1].toString().toUtf8();
    return read;
}

}

RecordingHeader readRecording(const QString &path, const std::function<void(const RecordedMessage &)> &visit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Trouble(u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    const QJsonObject first = QJsonDocument::fromJson(file.readLine()).object();
    if (first["recording"_L1].toString() != "bakery"_L1)
        throw Trouble(u"%1 is no recording of ./bakery monitor --record"_s.arg(path));
    if (first["version"_L1].toInt() != 1)
        throw Trouble(u"%1 was recorded by a newer bakery"_s.arg(path));
    RecordingHeader header;
    header.site = first["site"_L1].toString().toUtf8();
    header.startedAt = Instant::parse(first["startedAt"_L1].toString().toStdString()).value_or(Instant{});
    const QJsonObject journals = first["journals"_L1].toObject();
    for (auto it = journals.begin(); it != journals.end(); ++it)
        header.incarnations[it.key().toLatin1()] = it.value()["incarnation"_L1].toString().toLatin1();
    while (!file.atEnd()) {
        const QByteArray text = file.readLine();
        const QJsonObject line = QJsonDocument::fromJson(text).object();
        if (line.isEmpty())
            break;
        if (line["end"_L1].toBool()) {
            header.hasEnd = true;
            header.missingEvents = line["missingEvents"_L1].toInteger();
        } else {
            visit(messageOf(line));
        }
    }
    return header;
}

}
