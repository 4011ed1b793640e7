// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/table_top/terminal_on_the_table.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

QByteArray lineOf(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

}

TerminalOnTheTable::TerminalOnTheTable()
    : m_terminal(std::make_unique<SimulatedTerminal>(m_folder.filePath(u"record.jsonl"_s)))
{
}

std::optional<QByteArray> TerminalOnTheTable::ask(const QByteArray &request)
{
    if (m_isOutOfReach)
        return std::nullopt;
    const QByteArray call = QJsonDocument::fromJson(request)["call"_L1].toString().toLatin1();
    ++m_calls[call];
    const TerminalReply reply = m_terminal->answer(request);
    if (reply.dies)
        m_terminal = std::make_unique<SimulatedTerminal>(m_folder.filePath(u"record.jsonl"_s));
    if (reply.times == 0 || reply.dies)
        return std::nullopt;
    if (!m_lost.isEmpty() && m_lost == call) {
        m_lost.clear();
        return std::nullopt;
    }
    return reply.line;
}

void TerminalOnTheTable::behave(const char *as)
{
    m_terminal->answer(lineOf({{u"call"_s, u"behave"_s}, {u"as"_s, QString::fromLatin1(as)}}));
}

void TerminalOnTheTable::tap() { m_terminal->answer(lineOf({{u"call"_s, u"tap"_s}})); }

int TerminalOnTheTable::callsOf(const QByteArray &call) const
{
    const auto found = m_calls.find(call);
    return found == m_calls.end() ? 0 : found->second;
}

qint64 TerminalOnTheTable::kept(const QString &day)
{
    const TerminalReply reply = m_terminal->answer(lineOf({{u"call"_s, u"record"_s}, {u"day"_s, day}}));
    qint64 kept = 0;
    const QJsonArray charges = QJsonDocument::fromJson(reply.line)["charges"_L1].toArray();
    for (const QJsonValue &charge : charges)
        kept += charge["captured"_L1].toInteger() - charge["refunded"_L1].toInteger();
    return kept;
}

}
