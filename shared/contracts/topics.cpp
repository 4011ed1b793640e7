// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/topics.h"

#include <QList>

namespace bakery::topics {

bool isReplyAddress(const QByteArray &site, const QByteArray &topic)
{
    const QByteArray prefix = replies(site, {});
    return topic.size() > prefix.size() && topic.size() <= 512 && topic.startsWith(prefix) && !topic.contains('+')
        && !topic.contains('#') && !topic.contains('\0');
}

QByteArray clientOf(const QByteArray &replyAddress) { return replyAddress.split('/').value(3); }

}
