// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/monitor/message_lines.h"

#include "apps/cli/event_line.h"
#include "shared/contracts/encode.h"
#include "shared/judging/bus_recorder.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr auto faint = "\033[2m", red = "\033[1;31m", plain = "\033[0m";

const char *colourOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Journal:
        return "\033[32m";
    case MessageKind::Event:
        return "\033[36m";
    case MessageKind::State:
        return "\033[34m";
    case MessageKind::RequestCopy:
    case MessageKind::AnswerCopy:
        return "\033[35m";
    case MessageKind::Undeclared:
        return "\033[31m";
    default:
        return faint;
    }
}

bool isText(const QByteArray &bytes) { return bytes.isValidUtf8() && !bytes.contains('\0'); }

// Nothing that somebody sends shall move the cursor of who watches.
QByteArray printable(QByteArray text)
{
    for (char &c : text)
        if (uchar(c) < ' ' || c == 0x7f)
            c = ' ';
    return text;
}

QByteArray cut(QByteArray text, qsizetype width)
{
    if (text.size() <= width)
        return text;
    qsizetype end = std::max<qsizetype>(width - 1, 0);
    while (end > 0 && (uchar(text[end]) & 0xc0) == 0x80)
        --end; // within a character
    return text.left(end) + "…";
}

QByteArray column(const QByteArray &text, int width) { return text.leftJustified(width) + ' '; }

QByteArray whereOf(const Declaration &declaration)
{
    QByteArray where = declaration.name;
    if (!declaration.part.isEmpty())
        where += (where.isEmpty() ? "" : "/") + declaration.part;
    return where;
}

// A journal's events a line each, anything else as it stands.
QByteArrayList gist(const SeenMessage &seen)
{
    const MessageKind kind = seen.judged.declaration.kind;
    const bool tellsEvents = kind == MessageKind::Journal || kind == MessageKind::Event;
    const QJsonDocument document = tellsEvents ? QJsonDocument::fromJson(seen.message.payload) : QJsonDocument();
    QByteArrayList lines;
    if (document.isArray())
        for (const QJsonValue &event : document.array())
            lines.append(eventLine(event.toObject()).toUtf8());
    else if (document.isObject())
        lines.append(eventLine(document.object()).toUtf8());
    else if (seen.message.payload.isEmpty())
        lines.append(kind == MessageKind::State || kind == MessageKind::Presence ? "(taken away)"
                                                                                 : seen.message.property("withheld"));
    else
        lines.append(isText(seen.message.payload)
                ? seen.message.payload.left(2000)
                : QByteArray::number(seen.message.payload.size()) + " bytes, no text");
    return lines;
}

QByteArray propertyText(const Message &message)
{
    QByteArray text;
    for (const auto &[name, value] : message.userProperties)
        text += "  " + name + '=' + value;
    if (!message.correlationData.isEmpty())
        text += "  correlation="
            + (isText(message.correlationData) ? message.correlationData : message.correlationData.toHex());
    return text;
}

}

QByteArray linesOf(const SeenMessage &seen, const MessageLook &look)
{
    const Declaration &declaration = seen.judged.declaration;
    const auto coloured = [&](const char *colour, const QByteArray &text) {
        return look.hasColours ? colour + text + plain : text;
    };
    const bool isForeign = declaration.kind == MessageKind::Foreign || declaration.kind == MessageKind::Undeclared;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(seen.at.sinceEpochMs);
    QByteArray head = at.toString(u"hh:mm:ss.zzz"_s).toLatin1() + ' ';
    if (isForeign)
        head += column(printable(seen.message.topic), 50);
    else
        head += column(printable(declaration.service), 10) + column(enumText(declaration.kind).toLatin1(), 12)
            + column(printable(whereOf(declaration)), 26);
    head += column(QByteArray::number(seen.message.payload.size()).rightJustified(6), 6);
    QByteArray text;
    const QByteArrayList all = gist(seen);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QByteArray before = i == 0 ? head : QByteArray(head.size(), ' ');
        text +=
            coloured(colourOf(declaration.kind), before) + cut(printable(all[i]), look.width - before.size()) + '\n';
    }
    if (seen.judged.violation)
        text += coloured(red,
                    "  against its contract at "
                        + (seen.judged.violation->path.isEmpty() ? "the top" : printable(seen.judged.violation->path))
                        + ": " + printable(seen.judged.violation->problem))
            + '\n';
    if (look.showsProperties)
        if (const QByteArray properties = propertyText(seen.message); !properties.isEmpty())
            text += coloured(faint, printable(properties)) + '\n';
    if (look.isFull) {
        const QJsonDocument document = QJsonDocument::fromJson(seen.message.payload);
        for (const QByteArray &line : document.toJson().split('\n'))
            if (!line.isEmpty())
                text += "    " + printable(line) + '\n';
    }
    return text;
}

QByteArray jsonOf(const SeenMessage &seen)
{
    const Declaration &declaration = seen.judged.declaration;
    QByteArray out = "{\"at\":\"" + seen.at.text() + "\",\"topic\":";
    encodeText(out, QByteArrayView(seen.message.topic));
    out += ",\"kind\":";
    encode(out, declaration.kind);
    if (!declaration.service.isEmpty()) {
        out += ",\"service\":";
        encodeText(out, QByteArrayView(declaration.service));
    }
    if (!declaration.name.isEmpty()) {
        out += ",\"name\":";
        encodeText(out, QByteArrayView(declaration.name));
    }
    if (seen.message.retention == Retention::Retained)
        out += ",\"retained\":true";
    encodeProperties(out, seen.message);
    if (seen.judged.violation) {
        out += ",\"violation\":{\"path\":";
        encodeText(out, QByteArrayView(seen.judged.violation->path));
        out += ",\"problem\":";
        encodeText(out, QByteArrayView(seen.judged.violation->problem));
        out += '}';
    }
    const auto document = JsonDocument::parse(seen.message.payload);
    if (document) { // a line is one object, however the payload was written
        out += ",\"payload\":" + QByteArray::fromStdString(simdjson::minify(document->root()));
    } else if (isText(seen.message.payload)) {
        out += ",\"text\":";
        encodeText(out, QByteArrayView(seen.message.payload));
    } else {
        out += ",\"base64\":\"" + seen.message.payload.toBase64() + '"';
    }
    return out + "}\n";
}

}
