// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/instant.h"

#include <deque>
#include <map>
#include <optional>

namespace bakery {

// What stands on the demo's shelf and what has to be put there: what goes stale is replaced at once, what was sold
// after ten minutes. It is told what happened and decides; all times are shop time.
class DemoShelf {
public:
    using Quantities = std::map<QByteArray, qint64>; // by sku

    // How many of each product there are when nothing was sold.
    explicit DemoShelf(Quantities full) : m_full(std::move(full)) { }

    // What was found there, with the moment from which none of it is surely good.
    void found(const QByteArray &sku, qint64 quantity, Instant bestBefore);

    void ordered(const QByteArray &sku, qint64 quantity) { m_coming[sku] += quantity; }
    void refused(const QByteArray &sku, qint64 quantity);
    void added(const QByteArray &sku, qint64 quantity, Instant bestBefore);
    void sold(const QByteArray &sku, Instant bestBefore, Instant now);
    void discarded(const QByteArray &sku, qint64 quantity);

    qint64 standing(const QByteArray &sku) const; // stale ones too, until they are thrown out
    qint64 good(const QByteArray &sku, Instant now) const;
    // What should be put on the shelf now.
    Quantities missing(Instant now);
    // The next moment at which more may be missing though nothing happens.
    std::optional<Instant> nextChange(Instant now) const;

private:
    struct Sold {
        Instant at;
        QByteArray sku;
    };
    void forgetReplaced(Instant now);

    Quantities m_full;
    Quantities m_coming; // ordered and not yet on the shelf
    std::map<QByteArray, std::map<Instant, qint64>> m_standing; // how many, by best-before
    std::deque<Sold> m_sold; // not to be replaced yet, in the order in which they were sold
    Quantities m_soldOf; // the same, counted
};

}
