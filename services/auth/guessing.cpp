// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/auth/guessing.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace bakery {
namespace {

struct Allowance {
    qint64 free; // failures without any pause
    Milliseconds longestPause;
    Milliseconds forgetsOneIn;
};

Allowance allowanceOf(CountedFor counted)
{
    switch (counted) {
    case CountedFor::AccountFromSource:
        return {5, 5min, 10min};
    case CountedFor::Account:
        return {20, 1min, 5min};
    case CountedFor::Source: // a kiosk is used by many who mistype
        return {30, 5min, 1min};
    case CountedFor::SignUpsFromSource:
        return {10, 5min, 1min};
    }
    return {};
}

constexpr Milliseconds firstPause = 1s;
constexpr qint64 mostDoublings = 20;

}

qint64 standing(const Failures &failures, CountedFor counted, Instant now)
{
    const Milliseconds left = std::max<Milliseconds>(0ms, failures.forgottenAt - now);
    const Milliseconds each = allowanceOf(counted).forgetsOneIn;
    return (left + each - 1ms) / each;
}

Milliseconds pauseBefore(const Failures &failures, CountedFor counted, Instant now)
{
    const Allowance allowance = allowanceOf(counted);
    const qint64 beyond = standing(failures, counted, now) - allowance.free;
    if (beyond < 0)
        return 0ms;
    const Milliseconds pause = firstPause * (qint64(1) << std::min(beyond, mostDoublings));
    return std::max<Milliseconds>(0ms, std::min(pause, allowance.longestPause) - (now - failures.last));
}

Failures withOneMore(const Failures &failures, CountedFor counted, Instant now)
{
    return {std::max(failures.forgottenAt, now) + allowanceOf(counted).forgetsOneIn, now};
}

Failures withOneLess(const Failures &failures, CountedFor counted)
{
    return {failures.forgottenAt - allowanceOf(counted).forgetsOneIn, failures.last};
}

}
