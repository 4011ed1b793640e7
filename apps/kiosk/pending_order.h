// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace bakery::kiosk {

// The order that is with the shop and not decided yet, on disk before it is sent: a kiosk that was killed asks again
// under the same id, and is told what became of it. It names nobody; beside an order that is paid from an account lies
// that customer's token, which ends within five minutes, or the kiosk could not ask again.
class PendingOrder {
public:
    struct Sent {
        QByteArray id;
        QByteArray body;
        QByteArray token; // of the customer whose account pays; empty: it is the kiosk's own
    };

    explicit PendingOrder(QString file) : m_file(std::move(file)) { }

    std::optional<Sent> load() const;
    bool keep(const Sent &sent); // false: it could not be written, so it must not be sent
    void forget();

private:
    const QString m_file;
};

}
