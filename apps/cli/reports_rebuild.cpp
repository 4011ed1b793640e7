// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/commands.h"
#include "apps/cli/connected_shop.h"
#include "apps/cli/people.h"
#include "apps/cli/trouble.h"
#include "shared/contracts/codec.h"
#include "shared/contracts/common.h"
#include "shared/contracts/topics.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int stepMs = 1000;
constexpr int stuckAfterMs = 60'000;

struct Progress {
    qint64 handled = 0;
    qint64 left = 0;
    bool isStopped = false; // it does not follow one of them any more
};

// As reports itself tells it; nothing from a standby.
std::optional<Progress> progressIn(const QByteArray &payload)
{
    const auto presence = readAs<Presence>(payload);
    if (!presence || presence->role != Standing::Leader)
        return std::nullopt;
    Progress progress;
    for (const FollowedPosition &followed : presence->follows) {
        progress.handled += followed.position;
        progress.left += followed.lag;
        progress.isStopped |= followed.alarm;
    }
    return progress;
}

}

int rebuildReports(const ShopSettings &shop)
{
    ConnectedShop connected(shop);
    std::optional<Progress> progress;
    bool hasBegun = false;
    connected.client().watch(topics::presence(shop.site.toUtf8(), "reports", "+"), [&](const Message &message) {
        if (hasBegun)
            if (const auto told = progressIn(message.payload))
                progress = told;
    });
    const Reply reply =
        connected.client().ask({"reports", "do/rebuild", "{}", tokenFor(shop, administratorOf(shop)), {}});
    if (!reply.isGood())
        throw Trouble(
            reply.status == 0 ? u"the service reports does not answer; see ./bakery status"_s : reply.reason());
    hasBegun = true;
    QElapsedTimer sinceNews;
    sinceNews.start();
    qint64 handled = -1;
    for (;;) {
        waitUntil([&] { return progress && (progress->left == 0 || progress->isStopped); }, stepMs);
        if (progress && progress->isStopped)
            throw Trouble(u"reports has stopped following a journal; see ./bakery status"_s);
        if (progress && progress->left == 0) {
            say(u"%1 events were read again"_s.arg(progress->handled));
            return 0;
        }
        if (progress && progress->handled != handled) {
            handled = progress->handled;
            sinceNews.restart();
            say(u"%1 read, %2 left"_s.arg(progress->handled).arg(progress->left));
        }
        if (sinceNews.elapsed() > stuckAfterMs)
            throw Trouble(u"reports does not go on; see ./bakery status and its log"_s);
    }
}

}
