// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/common.h"

#include <QByteArray>

#include <algorithm>
#include <chrono>
#include <map>
#include <numeric>
#include <vector>

namespace bakery {

// How often something was how large.
class Histogram {
public:
    explicit Histogram(std::vector<double> bounds) : m_bounds(std::move(bounds)), m_counts(m_bounds.size() + 1) { }

    void count(double value)
    {
        ++m_counts[size_t(std::lower_bound(m_bounds.begin(), m_bounds.end(), value) - m_bounds.begin())];
        m_sum += value;
    }
    const std::vector<double> &bounds() const { return m_bounds; }
    const std::vector<qint64> &counts() const { return m_counts; } // of each bound, and beyond the last
    double sum() const { return m_sum; }
    qint64 total() const { return std::accumulate(m_counts.begin(), m_counts.end(), qint64(0)); }

private:
    std::vector<double> m_bounds;
    std::vector<qint64> m_counts;
    double m_sum = 0;
};

// What a process has done since it began, counted by the thread of the turns alone: plain numbers, no lock. It outlives
// a service that is dropped with its store.
struct RunFigures {
    Histogram turnSeconds{{0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 5}};
    Histogram turnMessages{{1, 2, 5, 10, 20, 50, 100, 200, 500}};
    std::map<std::pair<QByteArray, int>, qint64> answers; // by request, as "do/place", and status

    void turned(size_t messages, std::chrono::duration<double> time)
    {
        turnSeconds.count(time.count());
        turnMessages.count(double(messages));
    }
    void answered(const QByteArray &request, int status) { ++answers[{request, status}]; }
};

// The figures with how things stand, as of one moment.
struct Reading {
    RunFigures figures;
    Presence presence;
    qint64 openRequests = 0;
    qint64 storeBytes = 0;
    bool isConnected = false;
    Instant takenAt;
};

}
