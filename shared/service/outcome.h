// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/codec.h"
#include "shared/contracts/common.h"

#include <functional>
#include <memory>

namespace bakery {

template <typename T, typename List>
constexpr bool isOneOf = false;
template <typename T, typename... Ts>
constexpr bool isOneOf<T, Types<Ts...>> = (std::is_same_v<T, Ts> || ...);

// What `Request` may be told while it waits for its answer: its `Progress`, where it names one.
template <typename Request>
concept HasProgress = requires
{
    typename Request::Progress;
};

// Whether nothing in it is to be hidden from a monitor.
template <typename T>
constexpr bool isReadableByAll()
{
    bool isReadable = true;
    if constexpr (requires { typename T::value_type; }) // where it is there, or there are several
        isReadable = isReadableByAll<typename T::value_type>();
    else if constexpr (Described<T>)
        boost::mp11::mp_for_each<MembersOf<T>>([&](auto member) {
            using Field = std::remove_cvref_t<decltype(std::declval<T>().*member.pointer)>;
            isReadable = isReadable && isReadableByAll<Field>();
        });
    else
        isReadable = !isHidden<T>;
    return isReadable;
}
template <typename... Ts>
constexpr bool areReadableByAll(Types<Ts...>)
{
    return (isReadableByAll<Ts>() && ...);
}

struct Work;

// What became of a request, without its type: an answer, a refusal, or nothing yet.
struct RawOutcome {
    int status = 0; // 0: later
    QByteArray body;
    QString about; // what the request created or waits for
    std::shared_ptr<const Work> work; // that has to be done before

    bool isLater() const { return status == 0; }
    // An answer that rests on a committed decision is remembered, so a repetition gets the same one.
    bool isDecision() const
    {
        return status == 200 || status == 402 || status == 404 || status == 409 || status == 422;
    }
};

// What takes longer than a turn may: `run` is called once and beside the turns, `conclude` in a turn of its own, and
// once more where that turn has to begin anew.
struct Work {
    std::function<void()> run;
    std::function<RawOutcome()> conclude;
};

// What a handler of `Request` returns: its Answer, one of its Refusals, later(...): the answer comes with settle() once
// `about` (an order, say) is decided; or afterWork(...).
template <typename Request>
class Outcome {
public:
    Outcome(const typename Request::Answer &answer) : m_raw{200, encode(answer), {}} { }

    template <typename R>
    requires isOneOf<R, typename Request::Refusals> || isOneOf<R, FrameworkRefusals> Outcome(const R &refusal)
        : m_raw{R::refusal.status, encodeRefusal(refusal), {}}
    {
    }

    static Outcome later(QString about) { return Outcome(RawOutcome{0, {}, std::move(about)}); }

    // For what takes longer than a turn may. `work` is done beside the turns and touches nothing of the service; what
    // it found `conclude` is given, in a turn of its own, and makes the outcome of it. Other turns may lie in between.
    template <typename DoWork, typename Conclude>
    static Outcome afterWork(DoWork work, Conclude conclude)
    {
        const auto found = std::make_shared<std::optional<std::invoke_result_t<DoWork>>>();
        return Outcome(RawOutcome{0, {}, {},
            std::make_shared<const Work>(Work{[found, work = std::move(work)] { *found = work(); },
                [found, conclude = std::move(conclude)] { return Outcome(conclude(**found)).raw(); }})});
    }

    // Remembers what was created, so that a repetition long after the answer was forgotten finds it.
    Outcome about(QString created) &&
    {
        m_raw.about = std::move(created);
        return std::move(*this);
    }

    const RawOutcome &raw() const { return m_raw; }

private:
    explicit Outcome(RawOutcome raw) : m_raw(std::move(raw)) { }
    RawOutcome m_raw;
};

}
