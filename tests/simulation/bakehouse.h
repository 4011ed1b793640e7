// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/client.h"

namespace bakery::simulation {

// Two ovens and what staff do with them, on days on which there are some: a few products are baked by plan; staff add
// batches, start, skip and spoil them, and take an oven out of service.
class Bakehouse {
public:
    Bakehouse(World &world, Client &office, Person &manager, Person &baker, QByteArrayList skus);

    void prepare();
    void work(); // one thing of these
    void judge() const; // after all processes have ended: batches are what staff were told

private:
    void plan(const QByteArray &sku);
    void addBatch();
    void lookAtBatches();
    void lookAtOvens();
    void moveBatch();
    void closeOven();
    void change(const char *request, const QByteArray &more);
    Errand &run(Person &who, const char *request, QByteArray body, std::function<void(Errand &)> settled = {});

    World &m_world;
    Client &m_office;
    Person &m_manager;
    Person &m_baker;
    Seed m_chance;
    const QByteArrayList m_skus;
    const bool m_hasOvens;
    QByteArrayList m_batches; // that staff have seen
    std::vector<const Errand *> m_errands;
    int m_lastId = 0;
};

}
