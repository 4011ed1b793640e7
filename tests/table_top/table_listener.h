// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/table_top/table_top_shop.h"

namespace bakery {

// Hears what the services of a table-top shop say in their journals, and what they show.
class TableListener final : private BusListener {
public:
    explicit TableListener(TableTopShop &shop); // and lets time pass until it is connected

    // All events of one kind that were said since it listens, in their order.
    template <typename E>
    std::vector<E> heard() const
    {
        std::vector<E> events;
        for (const QByteArray &data : dataOf(E::event.service, E::event.name))
            events.push_back(read<E>(data));
        return events;
    }
    // The state as it is shown now; nothing where none is.
    template <typename S>
    std::optional<S> shown(const QByteArray &part = {}) const
    {
        const QByteArray payload = stateOf(S::state.service, S::state.name, part);
        return payload.isEmpty() ? std::nullopt : std::optional(read<S>(payload));
    }
    void forget() { m_events.clear(); }

private:
    template <typename T>
    static T read(const QByteArray &json)
    {
        const auto document = JsonDocument::parse(json);
        auto value = document ? decode<T>(*document) : Result<T, Violation>(Failure{Violation{}});
        if (!value)
            qFatal("against the contract: %s %s", value.error().path.constData(), json.constData());
        return std::move(*value);
    }
    std::vector<QByteArray> dataOf(const char *service, const char *name) const;
    QByteArray stateOf(const char *service, const char *name, const QByteArray &part) const;

    void busConnected() override { }
    void busLost() override { }
    void busArrived(std::vector<Message> messages) override;

    MemoryBus m_bus;
    std::vector<std::pair<QByteArray, QByteArray>> m_events; // "service Name", data
    std::map<QByteArray, QByteArray> m_states; // by topic
};

}
