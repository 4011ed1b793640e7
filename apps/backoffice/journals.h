// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/shop/shop_line.h"
#include "shared/contracts/envelope.h"

namespace bakery::office {

// What happens in the shop while this runs, as it stands in the services' journals: nothing is shed here, and what was
// missed is noticed.
class Journals : public QObject {
    Q_OBJECT
public:
    explicit Journals(ShopLine &line);

    using Heard = std::function<void(const EventView &event)>;
    void watch(const char *service, Heard heard);
    template <typename E>
    void on(std::function<void(const E &event)> heard)
    {
        watch(E::event.service, [heard = std::move(heard)](const EventView &view) {
            if (view.type() != E::event.name)
                return;
            if (const auto event = view.decodeData<E>())
                heard(*event);
        });
    }

Q_SIGNALS:
    void missed(const QByteArray &service); // something of its journal; whoever shows it asks anew

private:
    void hear(const QByteArray &service, const QByteArray &turn);

    ShopLine &m_line;
    std::map<QByteArray, std::vector<Heard>> m_heard; // by service
    std::map<QByteArray, qint64> m_positions; // of the latest event, by service
};

}
