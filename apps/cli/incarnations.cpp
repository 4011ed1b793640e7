// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/incarnations.h"

#include "apps/cli/shop_folder.h"
#include "shared/persistence/statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace bakery {

void giveNewIncarnations(const ShopSettings &shop)
{
    QHash<QString, QString> fresh;
    for (const QString &service : serviceNames())
        fresh.insert(service, QUuid::createUuid().toString(QUuid::WithoutBraces));
    for (const QString &service : serviceNames()) {
        Store store(shop.storeOf(service));
        Statement own{store, u"update journal_identity set incarnation = ?"_s};
        Statement followed{store, u"update following set incarnation = ? where service = ?"_s};
        store.begin();
        own.run(fresh.value(service));
        for (auto it = fresh.cbegin(); it != fresh.cend(); ++it)
            followed.run(it.value(), it.key());
        store.commit();
    }
}

}
