// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/judging/declared.h"

#include "shared/contracts/catalogue.h"
#include "shared/judging/form_of.h"

namespace bakery {
namespace {

template <typename R>
Judge::Declared::Request declared()
{
    Judge::Declared::Request request{fitsType<R>, fitsType<typename R::Answer>, nullptr, formOf<R>, {}};
    if constexpr (requires { typename R::Progress; })
        request.progress = fitsType<typename R::Progress>;
    const auto add = [&]<typename Refused>() {
        request.refusals.try_emplace(
            Refused::refusal.type, Refused::refusal.status, static_cast<Fits>(fitsType<Refused>));
    };
    forEach(typename R::Refusals{}, add);
    forEach(FrameworkRefusals{}, add);
    return request;
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
