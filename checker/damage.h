// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checker/cut.h"
#include "checker/report.h"

#include <future>

namespace bakery {

// What SQLite says of its own files; PostgreSQL keeps its promises itself. It takes as long as everything else, so it
// happens on a thread of its own.
class DamageSearch {
public:
    explicit DamageSearch(const Cut &cut); // which it uses until result() is there

    Report result() { return m_result.get(); }

private:
    std::future<Report> m_result;
};

}
