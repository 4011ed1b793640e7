// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/service/shop_settings.h"

#include <QJsonArray>

namespace bakery {

// Where each process shows its figures: a port each, so that Prometheus itself sees which of them is down. The list is
// `run/metrics.json`, as its `file_sd_configs` reads it.
class MetricsTargets {
public:
    explicit MetricsTargets(const ShopSettings &shop) : m_shop(shop) { }

    quint16 add(const QString &instance); // its port
    Result<Done, QString> save() const;

private:
    const ShopSettings &m_shop;
    QJsonArray m_targets;
};

}
