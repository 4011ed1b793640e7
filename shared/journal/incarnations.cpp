// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/journal/incarnations.h"

#include "shared/persistence/statement.h"

using namespace Qt::StringLiterals;

namespace bakery {

void giveNewIncarnations(const std::map<QString, StoreAddress> &stores, Chance &chance, Instant now)
{
    std::map<QString, QString> fresh;
    for (const auto &[service, address] : stores)
        fresh[service] = chance.nextId(now).text();
    for (const auto &[service, address] : stores) {
        Store store(address);
        Statement own{store, u"update journal_identity set incarnation = ?"_s};
        Statement followed{store, u"update following set incarnation = ? where service = ?"_s};
        store.begin();
        own.run(fresh.at(service));
        for (const auto &[name, incarnation] : fresh)
            followed.run(incarnation, name);
        store.commit();
    }
}

}
