// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/kiosk_under_finger.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace bakery {

KioskUnderFinger::KioskUnderFinger(const ShopOnTrial &shop)
    : WindowOnTrial({width, height})
    , m_shop(shop)
    , m_account(keepAccount(shop, u"kiosk"_s))
{
}

bool KioskUnderFinger::start(const QStringList &options)
{
    return WindowOnTrial::start(qEnvironmentVariable("BAKERY_BUILD_DIR") + u"/bin/bakery-kiosk"_s,
        QStringList{u"--account"_s, m_account, u"--folder"_s, folder(), u"--shop"_s, m_shop.folder(), u"--window"_s,
            u"%1x%2"_s.arg(width).arg(height)}
            + options);
}

bool KioskUnderFinger::pair() { return says(u"pairing code "_s) && approve(said()) && says(u"screen Attract"_s); }

bool KioskUnderFinger::approve(const QString &code) const
{
    return m_shop
               .request(u"auth"_s, u"do/approve-pairing"_s, u"{\"code\":\"%1\",\"label\":\"by the door\"}"_s.arg(code),
                   u"mona"_s)
               .exitStatus
        == 0;
}

QString KioskUnderFinger::screen()
{
    const QString beginning = u"screen "_s;
    for (const QStringList lines = log().split(u'\n'); const QString &line : std::views::reverse(lines))
        if (line.startsWith(beginning))
            return line.mid(beginning.size());
    return {};
}

}
