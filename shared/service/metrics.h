// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/result.h"
#include "shared/service/figures.h"

#include <memory>

namespace bakery {

// Shows the latest reading to Prometheus, at http://127.0.0.1:PORT/metrics and on threads of its own. Who scrapes never
// waits for a turn and no turn for who scrapes.
class Metrics {
public:
    // The failure says why it cannot be served there.
    static Result<std::unique_ptr<Metrics>, QString> serve(quint16 port);
    ~Metrics();

    void show(Reading reading);

private:
    class Board;
    struct Parts;
    explicit Metrics(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

}
