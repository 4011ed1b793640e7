// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/envelope.h"
#include "shared/persistence/statement.h"
#include "tests/table_top/table_top_shop.h"

namespace bakery {

// All events of one kind in its service's journal.
template <typename E>
std::vector<E> told(const TableTopShop &shop)
{
    Store store(shop.stores().at(QString::fromLatin1(E::event.service)), Store::Access::ReadOnly);
    Statement turns(store, QStringLiteral("select events from turns order by first_position"));
    std::vector<E> found;
    for (const auto &[text] : turns.all<QString>()) {
        const auto events = readEvents(text.toUtf8());
        if (!events)
            qFatal("a turn is no array of events");
        for (const EventView &event : *events)
            if (event.type() == E::event.name)
                found.push_back(event.template decodeData<E>().value());
    }
    return found;
}

}
