// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checker/run_file.h"

#include <algorithm>
#include <memory>
#include <type_traits>
#include <vector>

namespace bakery {

// Records put in as they come and read back in order, in bounded memory however many there are: what does not fit lies
// in sorted runs in a file, which are merged.
//
//     file.put(record); …
//     file.sort();                       // once, after the last
//     while (file.next()) … file.current() …
template <typename Record>
class SortedFile {
    static_assert(std::is_trivially_copyable_v<Record>);

public:
    explicit SortedFile(size_t bytesInMemory = 16 << 20) : m_recordsInMemory(bytesInMemory / sizeof(Record)) { }

    void put(const Record &record)
    {
        m_records.push_back(record);
        if (m_records.size() == m_recordsInMemory)
            writeRun();
    }

    void sort()
    {
        if (m_ends.empty()) { // all fits
            std::sort(m_records.begin(), m_records.end());
            m_runs.emplace_back().records.swap(m_records);
        } else {
            writeRun();
            std::vector<Record>().swap(m_records);
            openRuns();
        }
        for (Run &run : m_runs)
            if (refill(run))
                m_heap.push_back(&run);
        std::make_heap(m_heap.begin(), m_heap.end(), isBehind);
    }

    bool next()
    {
        if (m_heap.empty())
            return false;
        std::pop_heap(m_heap.begin(), m_heap.end(), isBehind);
        Run &run = *m_heap.back();
        m_current = run.records[run.at++];
        if (refill(run))
            std::push_heap(m_heap.begin(), m_heap.end(), isBehind);
        else
            m_heap.pop_back();
        return true;
    }
    const Record &current() const { return m_current; }

private:
    // A part of a run in memory, and where the rest of it lies.
    struct Run {
        std::vector<Record> records;
        size_t at = 0;
        qint64 from = 0; // of the rest, in the file
        qint64 end = 0;
    };
    static bool isBehind(const Run *a, const Run *b) { return b->records[b->at] < a->records[a->at]; }

    void writeRun()
    {
        if (m_records.empty())
            return;
        std::sort(m_records.begin(), m_records.end());
        const qint64 bytes = qint64(m_records.size() * sizeof(Record));
        m_file.append(m_records.data(), bytes);
        m_ends.push_back((m_ends.empty() ? 0 : m_ends.back()) + bytes);
        m_records.clear();
    }

    void openRuns()
    {
        for (size_t i = 0; i < m_ends.size(); ++i)
            m_runs.push_back({.from = i == 0 ? 0 : m_ends[i - 1], .end = m_ends[i]});
        m_recordsAtOnce = std::max<size_t>(1, m_recordsInMemory / m_runs.size());
    }

    bool refill(Run &run)
    {
        if (run.at < run.records.size())
            return true;
        const size_t left = size_t(run.end - run.from) / sizeof(Record);
        run.records.resize(std::min(left, m_recordsAtOnce));
        run.at = 0;
        const qint64 bytes = qint64(run.records.size() * sizeof(Record));
        if (bytes == 0)
            return false;
        m_file.read(run.from, run.records.data(), bytes);
        run.from += bytes;
        return true;
    }

    const size_t m_recordsInMemory;
    size_t m_recordsAtOnce = 0;
    std::vector<Record> m_records;
    RunFile m_file;
    std::vector<qint64> m_ends; // of the runs, in the file
    std::vector<Run> m_runs;
    std::vector<Run *> m_heap; // those that have records left, the one with the first on top
    Record m_current{};
};

}
