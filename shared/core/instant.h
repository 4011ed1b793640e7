// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <compare>
#include <optional>
#include <string_view>

namespace bakery {

using Milliseconds = std::chrono::milliseconds;

// A point in UTC with milliseconds: what every topic, table and screen means by a time.
struct Instant {
    qint64 sinceEpochMs = 0;

    static std::optional<Instant> parse(std::string_view iso8601);
    // "2026-11-20T08:15:00.250Z", always 24 characters.
    QByteArray text() const;

    friend auto operator<=>(const Instant &, const Instant &) = default;
    friend Instant operator+(Instant at, Milliseconds step) { return {at.sinceEpochMs + step.count()}; }
    friend Instant operator-(Instant at, Milliseconds step) { return {at.sinceEpochMs - step.count()}; }
    friend Milliseconds operator-(Instant later, Instant earlier)
    {
        return Milliseconds(later.sinceEpochMs - earlier.sinceEpochMs);
    }
};

}
