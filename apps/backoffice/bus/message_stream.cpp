// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/bus/message_stream.h"

#include "shared/contracts/envelope.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr qsizetype longestGist = 200; // characters

QString oneLine(QByteArrayView payload)
{
    QString text = QString::fromUtf8(payload.first(std::min(payload.size(), 4 * longestGist))).left(longestGist);
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control)
            c = u' ';
    return text;
}

// Of a journal's turn: which events it holds, how often.
QString gistOf(const SeenMessage &seen)
{
    const MessageKind kind = seen.judged.declaration.kind;
    if (kind != MessageKind::Journal)
        return oneLine(heartOf(seen));
    const auto events = readEvents(seen.message.payload);
    if (!events)
        return oneLine(seen.message.payload);
    QMap<QByteArray, int> counts;
    for (const EventView &event : *events)
        ++counts[event.type()];
    QStringList words;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        words << (it.value() > 1 ? QString(QString::number(it.value()) + u" × "_s) : QString())
                + QString::fromUtf8(it.key());
    return words.join(u" · "_s);
}

}

MessageStream::Row MessageStream::rowOf(const KeptMessage &message) const
{
    const SeenMessage &seen = message.seen;
    const Declaration &declaration = seen.judged.declaration;
    QByteArray what = declaration.name;
    if (!declaration.part.isEmpty())
        what += (what.isEmpty() ? "" : "/") + declaration.part;
    return {message.number, m_form.localTime(seen.at).toString(u"HH:mm:ss.zzz"_s),
        QString::fromUtf8(seen.message.topic), QString::fromUtf8(declaration.service), QString::fromUtf8(what),
        gistOf(seen), int(declaration.kind), seen.message.payload.size(), !seen.judged.fits()};
}

void MessageStream::offer(const KeptMessage &message)
{
    if (m_waiting.size() == atOnce) {
        m_waiting.pop_front();
        ++m_leftOut;
    }
    m_waiting.push_back(message);
}

void MessageStream::paint()
{
    if (m_waiting.empty())
        return;
    beginInsertRows({}, 0, int(m_waiting.size()) - 1);
    for (const KeptMessage &message : m_waiting)
        m_rows.push_front(rowOf(message));
    m_waiting.clear();
    endInsertRows();
    if (m_rows.size() > mostRows) {
        beginRemoveRows({}, int(mostRows), count() - 1);
        m_rows.resize(mostRows);
        endRemoveRows();
    }
    Q_EMIT countChanged();
}

void MessageStream::show(const std::vector<const KeptMessage *> &newestFirst)
{
    beginResetModel();
    m_waiting.clear();
    m_rows.clear();
    m_leftOut = 0;
    for (const KeptMessage *message : newestFirst)
        m_rows.push_back(rowOf(*message));
    endResetModel();
    Q_EMIT countChanged();
}

int MessageStream::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant MessageStream::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case NumberRole:
        return row.number;
    case TimeRole:
        return row.time;
    case TopicRole:
        return row.topic;
    case KindRole:
        return row.kind;
    case ServiceRole:
        return row.service;
    case WhatRole:
        return row.what;
    case GistRole:
        return row.gist;
    case BytesRole:
        return row.bytes;
    case IsWrongRole:
        return row.isWrong;
    default:
        return {};
    }
}

QHash<int, QByteArray> MessageStream::roleNames() const
{
    return {{NumberRole, "number"}, {TimeRole, "time"}, {TopicRole, "topic"}, {KindRole, "kind"},
        {ServiceRole, "service"}, {WhatRole, "what"}, {GistRole, "gist"}, {BytesRole, "bytes"},
        {IsWrongRole, "isWrong"}};
}

}
