// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/pending_order.h"

#include "shared/core/private_file.h"

#include <QDebug>
#include <QFile>

namespace bakery::kiosk {

// The id in the first line, and the token where there is one; the request as it was sent behind it.
std::optional<PendingOrder::Sent> PendingOrder::load() const
{
    if (!QFile::exists(m_file))
        return std::nullopt;
    const auto content = readFile(m_file);
    const qsizetype end = content ? content->indexOf('\n') : -1;
    if (end < 0) {
        qWarning().noquote() << m_file << "cannot be read";
        return std::nullopt;
    }
    const QList<QByteArray> first = content->left(end).split(' ');
    return Sent{first.front(), content->mid(end + 1), first.value(1)};
}

bool PendingOrder::keep(const Sent &sent)
{
    const auto written =
        writeFile(m_file, sent.id + (sent.token.isEmpty() ? sent.token : ' ' + sent.token) + '\n' + sent.body);
    if (!written)
        qWarning().noquote() << written.error();
    return bool(written);
}

void PendingOrder::forget() { QFile::remove(m_file); }

}
