// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/judging/declared.h"

#include "shared/contracts/catalogue.h"
#include "shared/judging/form_of.h"

namespace bakery {
namespace {

struct JudgedRefusal {
    Refusal refusal;
    Fits fits;
};
template <typename... Refused>
constexpr auto judgedRefusals(Types<Refused...>)
{
    return std::array<JudgedRefusal, sizeof...(Refused)>{JudgedRefusal{Refused::refusal, fitsType<Refused>}...};
}

Judge::Declared::Request refusedBy(Judge::Declared::Request request, std::span<const JudgedRefusal> refusals)
{
    static constexpr auto ofTheFramework = judgedRefusals(FrameworkRefusals{});
    for (const std::span<const JudgedRefusal> some : {refusals, std::span<const JudgedRefusal>(ofTheFramework)})
        for (const auto &[refusal, fits] : some)
            request.refusals.try_emplace(refusal.type, refusal.status, fits);
    return request;
}

template <typename R>
Judge::Declared::Request declared()
{
    static constexpr auto refusals = judgedRefusals(typename R::Refusals{});
    Fits progress = nullptr;
    if constexpr (requires { typename R::Progress; })
        progress = fitsType<typename R::Progress>;
    return refusedBy({fitsType<R>, fitsType<typename R::Answer>, progress, formOf<R>, {}}, refusals);
}

}

void Judge::Declared::addRequests()
{
    forEach(Catalogue{}, [this]<typename Contract>() {
        const auto add = [this]<typename R>() {
            const QByteArray verb = R::route.verb == Verb::Do ? "do/" : "ask/";
            requests.insert_or_assign(key(Contract::service, verb + R::route.name), declared<R>());
        };
        forEach(typename Contract::Requests{}, add);
        forEach(FrameworkRequests{}, add);
    });
}

}
