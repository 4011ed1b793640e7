// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/cli/supervisor/managed_process.h"
#include "shared/service/shop_settings.h"

namespace bakery {

// The PostgreSQL cluster that a shop brings along: no network port, a socket that only the shop's account can reach.
class Cluster {
public:
    explicit Cluster(const ShopSettings &shop);

    // Makes the cluster when there is none. Throws Trouble.
    void prepare();
    ProcessPlan plan() const;
    bool answers() const;
    // Once it answers.
    void makeDatabase() const;

private:
    QString program(const QString &name) const;
    int run(const QString &name, const QStringList &arguments, QString *output = nullptr) const;

    ShopSettings m_shop;
    QString m_folder;
    QString m_programs;
};

}
