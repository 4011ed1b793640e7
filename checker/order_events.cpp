// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker/order_events.h"

namespace bakery {
namespace {

struct Telling {
    QString teller;
    std::vector<QString> followers;
};

const std::vector<Telling> &tellings()
{
    static const auto all = [] {
        std::vector<Telling> found(orderEvents);
        forEach(Catalogue{}, [&]<typename Contract>() {
            forEach(typename Contract::Events{}, [&]<typename E>() {
                if (const auto event = orderEventOf(E::event.name))
                    found[size_t(*event)].teller = QString::fromLatin1(Contract::service);
            });
            forEach(typename Contract::Follows{}, [&]<typename E>() {
                if (const auto event = orderEventOf(E::event.name))
                    found[size_t(*event)].followers.push_back(QString::fromLatin1(Contract::service));
            });
        });
        return found;
    }();
    return all;
}

}

const QString &tellerOf(OrderEvent event) { return tellings()[size_t(event)].teller; }

const std::vector<QString> &followersOf(OrderEvent event) { return tellings()[size_t(event)].followers; }

std::optional<OrderEvent> orderEventOf(QByteArrayView type)
{
    static const auto names = [] {
        std::vector<std::pair<QByteArray, OrderEvent>> found;
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<OrderEvent>>(
            [&](auto enumerator) { found.emplace_back(enumerator.name, enumerator.value); });
        return found;
    }();
    for (const auto &[name, event] : names)
        if (type == name)
            return event;
    return std::nullopt;
}

}
