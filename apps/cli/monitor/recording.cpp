// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/monitor/recording.h"

#include "apps/cli/trouble.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bakery {
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
