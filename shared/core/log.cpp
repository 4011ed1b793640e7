// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/log.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

thread_local const LogAbout *current = nullptr;
QByteArray ourService, ourInstance;
LogFormat ourFormat = LogFormat::Text;

// A traceparent is version-trace-span-flags.
constexpr qsizetype traceAt = 3;
constexpr qsizetype traceLength = 32;

// No message is meant to hold one; should a library quote what it was given, it ends here.
QString withoutSecrets(QString text)
{
    static const QRegularExpression password(u"(://[^:/@\\s]*:)[^@\\s]+@"_s);
    static const QRegularExpression named(
        u"((?:password|secret)\\s*[=:]\\s*)\\S+"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression token(u"\\beyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+"_s);
    return text.replace(password, u"\\1***@"_s).replace(named, u"\\1***"_s).replace(token, u"***"_s);
}

// Whoever can put words into a message must not be able to put a line into the log.
QString onOneLine(QString text)
{
    for (QChar &letter : text)
        if (letter.category() == QChar::Other_Control)
            letter = u' ';
    return text.simplified();
}

const char *levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "error";
}

void write(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    LogLine line{.at = {QDateTime::currentMSecsSinceEpoch()},
        .level = levelOf(type),
        .service = ourService,
        .instance = ourInstance,
        .text = text};
    LogAbout::complete(line);
    const QByteArray whole = textOf(line, ourFormat) + '\n';
    std::fwrite(whole.constData(), 1, size_t(whole.size()), stderr); // is not buffered: a line is one write
}

QByteArray jsonOf(const LogLine &line, const QString &text)
{
    QJsonObject object{{u"time"_s, QString::fromLatin1(line.at.text())}, {u"level"_s, QString::fromLatin1(line.level)},
        {u"service"_s, QString::fromUtf8(line.service)}, {u"instance"_s, QString::fromUtf8(line.instance)},
        {u"text"_s, text}};
    if (!line.trace.isEmpty())
        object[u"trace"_s] = QString::fromLatin1(line.trace);
    if (!line.about.isEmpty())
        object[u"about"_s] = line.about;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<LogLine> readJson(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto at = Instant::parse(object["time"_L1].toString().toStdString());
    if (!at || !object.contains("level"_L1))
        return std::nullopt;
    const auto word = [&](QLatin1StringView name) { return object[name].toString(); };
    return LogLine{*at, word("level"_L1).toLatin1(), word("service"_L1).toUtf8(), word("instance"_L1).toUtf8(),
        word("trace"_L1).toLatin1(), word("about"_L1), word("text"_L1)};
}

}

QByteArray textOf(const LogLine &line, LogFormat format)
{
    const QString text = onOneLine(withoutSecrets(line.text));
    if (format == LogFormat::Json)
        return jsonOf(line, text);
    QStringList belongsTo;
    if (!line.about.isEmpty())
        belongsTo.append(u"about "_s + onOneLine(line.about));
    if (!line.trace.isEmpty())
        belongsTo.append(u"trace "_s + QString::fromLatin1(line.trace));
    const QString whole = QString::fromLatin1(line.at.text()) + u' ' + QString::fromLatin1(line.level) + u' '
        + QString::fromUtf8(line.instance) + u": "_s + text
        + (belongsTo.isEmpty() ? QString() : QString(u" ("_s + belongsTo.join(u", "_s) + u')'));
    return whole.toUtf8();
}

std::optional<LogLine> readLogLine(const QByteArray &text)
{
    if (text.startsWith('{'))
        return readJson(text);
    static const QRegularExpression form(u"^(\\S{24}) (debug|info|warning|error|fatal) (\\S+): (.*?)"
                                         "(?: \\((?:about (\\S+?))?(?:, )?(?:trace ([0-9a-f]{32}))?\\))?$"_s);
    const auto match = form.match(QString::fromUtf8(text));
    const auto at = match.hasMatch() ? Instant::parse(match.captured(1).toStdString()) : std::nullopt;
    if (!at)
        return std::nullopt;
    const QString instance = match.captured(3);
    return LogLine{*at, match.captured(2).toLatin1(), instance.section(u'-', 0, -2).toUtf8(), instance.toUtf8(),
        match.captured(6).toLatin1(), match.captured(5), match.captured(4)};
}

void startLog(const QByteArray &service, const QByteArray &instance, LogFormat format)
{
    ourService = service;
    ourInstance = instance;
    ourFormat = format;
    qInstallMessageHandler(write);
}

LogAbout::LogAbout(const QByteArray &traceparent, const QString &subject)
    : m_traceparent(traceparent)
    , m_subject(subject)
    , m_before(current)
{
    current = this;
}

LogAbout::~LogAbout() { current = m_before; }

void LogAbout::complete(LogLine &line)
{
    if (!current)
        return;
    line.trace = current->m_traceparent.mid(traceAt, traceLength);
    line.about = current->m_subject;
}

}
