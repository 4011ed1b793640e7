// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/messaging/bus.h"

#include <algorithm>

namespace bakery {

bool hasWildcard(QByteArrayView topic) { return topic.contains('+') || topic.contains('#'); }

bool topicMatches(QByteArrayView filter, QByteArrayView topic)
{
    if (topic.startsWith('$') && (filter.startsWith('+') || filter.startsWith('#')))
        return false;
    const char *at = topic.begin();
    for (const char *wanted = filter.begin(); wanted != filter.end(); ++wanted) {
        if (*wanted == '#')
            return true;
        if (*wanted == '+')
            at = std::find(at, topic.end(), '/');
        else if (at != topic.end() && *at == *wanted)
            ++at;
        else // `a/#` matches `a` too
            return at == topic.end() && QByteArrayView(wanted, filter.end()) == "/#";
    }
    return at == topic.end();
}

}
