// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/id.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace bakery::kiosk {

// The sale that is with the shop and not decided yet, on disk before it is sent. Whoever began it ends it: under
// another name the same request would be another sale.
class PendingSale {
public:
    struct Sent {
        QByteArray id;
        QByteArray body;
        qint64 given = 0; // in cash; 0: by card
        Id by;
        QString name;
    };

    explicit PendingSale(QString file) : m_file(std::move(file)) { }

    std::optional<Sent> load() const;
    bool keep(const Sent &sent); // false: it could not be written, so it must not be sent
    void forget();

private:
    const QString m_file;
};

}
