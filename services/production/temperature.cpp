// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/production/temperature.h"

#include "shared/core/check.h"

#include <algorithm>

using bakery::production::CurvePoint;

namespace bakery {

double celsiusAt(const std::vector<CurvePoint> &curve, Milliseconds sinceStart)
{
    BAKERY_INVARIANT(!curve.empty());
    const double minute = double(sinceStart.count()) / 60'000;
    const auto next = std::find_if(
        curve.begin(), curve.end(), [minute](const CurvePoint &point) { return double(point.minute.value) > minute; });
    if (next == curve.begin())
        return double(curve.front().celsius.value);
    const CurvePoint &before = *std::prev(next);
    if (next == curve.end())
        return double(before.celsius.value);
    const double share = (minute - double(before.minute.value)) / double(next->minute.value - before.minute.value);
    return double(before.celsius.value) + share * double(next->celsius.value - before.celsius.value);
}

std::optional<qint64> faultIn(const std::vector<CurvePoint> &curve, qint64 minutes, qint64 peakCelsius)
{
    qint64 before = -1;
    for (const CurvePoint &point : curve) {
        if (point.minute <= before || point.minute > minutes || point.celsius > peakCelsius)
            return point.minute.value;
        before = point.minute;
    }
    return std::nullopt;
}

bool isSteady(const std::vector<CurvePoint> &curve)
{
    return std::all_of(curve.begin(), curve.end(),
        [&curve](const CurvePoint &point) { return point.celsius == curve.front().celsius; });
}

}
