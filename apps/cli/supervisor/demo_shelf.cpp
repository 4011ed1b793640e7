// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/supervisor/demo_shelf.h"

#include <algorithm>

namespace bakery {
namespace {

constexpr auto soldIsReplacedAfter = std::chrono::minutes(10);

void takeOldest(std::map<Instant, qint64> &standing, qint64 quantity)
{
    while (quantity > 0 && !standing.empty()) {
        const auto oldest = standing.begin();
        const qint64 taken = std::min(quantity, oldest->second);
        quantity -= taken;
        oldest->second -= taken;
        if (oldest->second == 0)
            standing.erase(oldest);
    }
}

}

void DemoShelf::found(const QByteArray &sku, qint64 quantity, Instant bestBefore)
{
    m_standing[sku].clear();
    if (quantity > 0)
        m_standing[sku][bestBefore] = quantity;
}

void DemoShelf::refused(const QByteArray &sku, qint64 quantity)
{
    m_coming[sku] = std::max<qint64>(0, m_coming[sku] - quantity);
}

void DemoShelf::added(const QByteArray &sku, qint64 quantity, Instant bestBefore)
{
    m_standing[sku][bestBefore] += quantity;
    refused(sku, quantity); // no longer on its way
}

void DemoShelf::sold(const QByteArray &sku, Instant bestBefore, Instant now)
{
    auto &standing = m_standing[sku];
    if (const auto batch = standing.find(bestBefore); batch == standing.end())
        takeOldest(standing, 1);
    else if (--batch->second == 0)
        standing.erase(batch);
    m_sold.push_back({now, sku});
    ++m_soldOf[sku];
}

void DemoShelf::forgetReplaced(Instant now)
{
    for (; !m_sold.empty() && m_sold.front().at + soldIsReplacedAfter <= now; m_sold.pop_front())
        --m_soldOf[m_sold.front().sku];
}

void DemoShelf::discarded(const QByteArray &sku, qint64 quantity) { takeOldest(m_standing[sku], quantity); }

qint64 DemoShelf::standing(const QByteArray &sku) const { return good(sku, {}); }

qint64 DemoShelf::good(const QByteArray &sku, Instant now) const
{
    qint64 quantity = 0;
    if (const auto standing = m_standing.find(sku); standing != m_standing.end())
        for (auto batch = standing->second.upper_bound(now); batch != standing->second.end(); ++batch)
            quantity += batch->second;
    return quantity;
}

DemoShelf::Quantities DemoShelf::missing(Instant now)
{
    forgetReplaced(now);
    Quantities missing = m_full;
    for (auto &[sku, quantity] : missing)
        quantity -= good(sku, now) + m_coming[sku] + m_soldOf[sku];
    std::erase_if(missing, [](const auto &entry) { return entry.second <= 0; });
    return missing;
}

std::optional<Instant> DemoShelf::nextChange(Instant now) const
{
    std::optional<Instant> next;
    if (!m_sold.empty())
        next = m_sold.front().at + soldIsReplacedAfter;
    for (const auto &[sku, standing] : m_standing)
        if (const auto batch = standing.upper_bound(now); batch != standing.end())
            next = next ? std::min(*next, batch->first) : batch->first;
    return next;
}

}
