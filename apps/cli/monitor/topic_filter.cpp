// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/monitor/topic_filter.h"

#include "shared/contracts/services.h"

using namespace Qt::StringLiterals;

namespace bakery {

QByteArray topicFilter(const QByteArray &typed, const QByteArray &site)
{
    const QString first = QString::fromUtf8(typed.split('/').constFirst());
    if (!serviceNames().contains(first) && first != "kiosk"_L1)
        return typed;
    const QByteArray within = "bakery/" + site + '/' + typed;
    return typed.contains('#') || typed.contains('+') ? within : QByteArray(within + "/#");
}

}
