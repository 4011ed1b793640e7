// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/messaging/bus.h"

namespace bakery {

bool hasWildcard(QByteArrayView topic) { return topic.contains('+') || topic.contains('#'); }

bool topicMatches(QByteArrayView filter, QByteArrayView topic)
{
    if (topic.startsWith('$') && (filter.startsWith('+') || filter.startsWith('#')))
        return false;
    for (;;) {
        if (filter == "#")
            return true;
        const auto filterEnd = filter.indexOf('/');
        const auto topicEnd = topic.indexOf('/');
        const QByteArrayView filterLevel = filterEnd < 0 ? filter : filter.first(filterEnd);
        const QByteArrayView topicLevel = topicEnd < 0 ? topic : topic.first(topicEnd);
        if (filterLevel != "+" && filterLevel != topicLevel)
            return false;
        if (topicEnd < 0) // `a/#` matches `a` too
            return filterEnd < 0 || filter.sliced(filterEnd + 1) == "#";
        if (filterEnd < 0)
            return false;
        filter = filter.sliced(filterEnd + 1);
        topic = topic.sliced(topicEnd + 1);
    }
}

}
