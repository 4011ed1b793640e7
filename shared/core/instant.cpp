// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/instant.h"

namespace bakery {
namespace {

constexpr qint64 msPerDay = 86'400'000;

std::optional<int> digits(std::string_view text, size_t from, size_t count)
{
    int value = 0;
    for (size_t i = from; i < from + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

// Every event writes several times: printf was a visible part of an order's cost.
void writeDigits(QByteArray &text, qsizetype at, int count, unsigned value)
{
    for (qsizetype i = at + count - 1; i >= at; --i, value /= 10)
        text[i] = char('0' + value % 10);
}

}

std::optional<Instant> Instant::parse(std::string_view text)
{
    // 2026-11-20T08:15:00Z or 2026-11-20T08:15:00.250Z: RFC 3339 in UTC with at most milliseconds.
    if (text.size() < 20 || text.size() > 24 || text.size() == 21 || text.back() != 'Z')
        return std::nullopt;
    if (text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const auto year = digits(text, 0, 4), month = digits(text, 5, 2), day = digits(text, 8, 2);
    const auto hour = digits(text, 11, 2), minute = digits(text, 14, 2), second = digits(text, 17, 2);
    if (!year || !month || !day || !hour || !minute || !second)
        return std::nullopt;
    int fraction = 0;
    if (text.size() > 20) {
        const auto parsed = digits(text, 20, text.size() - 21);
        if (text[19] != '.' || !parsed)
            return std::nullopt;
        fraction = *parsed * (text.size() == 24 ? 1 : text.size() == 23 ? 10 : 100);
    }
    const auto date =
        std::chrono::year(*year) / std::chrono::month(unsigned(*month)) / std::chrono::day(unsigned(*day));
    if (!date.ok() || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    return Instant{days * msPerDay + ((*hour * 60 + *minute) * 60 + *second) * qint64(1000) + fraction};
}

QByteArray Instant::text() const
{
    const qint64 days = (sinceEpochMs >= 0 ? sinceEpochMs : sinceEpochMs - msPerDay + 1) / msPerDay;
    const unsigned rest = unsigned(sinceEpochMs - days * msPerDay);
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(days))};
    QByteArray text("0000-00-00T00:00:00.000Z");
    writeDigits(text, 0, 4, unsigned(int(date.year())));
    writeDigits(text, 5, 2, unsigned(date.month()));
    writeDigits(text, 8, 2, unsigned(date.day()));
    writeDigits(text, 11, 2, rest / 3'600'000);
    writeDigits(text, 14, 2, rest / 60'000 % 60);
    writeDigits(text, 17, 2, rest / 1000 % 60);
    writeDigits(text, 20, 3, rest % 1000);
    return text;
}

}
