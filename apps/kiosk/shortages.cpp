// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/shortages.h"

#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace bakery::kiosk {

QVariantList namedShortages(const std::vector<orders::Shortage> &shortages, const MenuStore &menu)
{
    QVariantList named;
    for (const orders::Shortage &shortage : shortages)
        named << QVariantMap{{u"name"_s, menu.nameOf(shortage.sku)}, {u"asked"_s, qint64(shortage.requested)},
            {u"left"_s, qint64(shortage.available)}};
    return named;
}

}
