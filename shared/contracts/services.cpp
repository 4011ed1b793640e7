// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/services.h"

#include "shared/contracts/catalogue.h"

namespace bakery {
namespace {

QStringList requestsThat(bool (*counts)(const Route &))
{
    QStringList names;
    forEach(Catalogue{}, [&]<typename Contract>() {
        const auto add = [&]<typename R>() {
            const char *verb = R::route.verb == Verb::Do ? "/do/" : "/ask/";
            if (counts(R::route))
                names.append(QString::fromLatin1(QByteArray(Contract::service) + verb + R::route.name));
        };
        forEach(typename Contract::Requests{}, add);
        forEach(FrameworkRequests{}, add);
    });
    return names;
}

}

const QStringList &serviceNames()
{
    static const QStringList names = [] {
        QStringList all;
        forEach(Catalogue{}, [&all]<typename Contract>() { all.append(QString::fromLatin1(Contract::service)); });
        return all;
    }();
    return names;
}

const QStringList &requestNames()
{
    static const QStringList names = requestsThat([](const Route &) { return true; });
    return names;
}

const QStringList &requestsForStrangers()
{
    static const QStringList names = requestsThat([](const Route &route) { return route.roles.haveStrangers(); });
    return names;
}

std::vector<QByteArray> followersOf(QByteArrayView service)
{
    std::vector<QByteArray> followers;
    forEach(Catalogue{}, [&]<typename Other>() {
        bool follows = false;
        forEach(
            typename Other::Follows{}, [&]<typename E>() { follows |= QByteArrayView(E::event.service) == service; });
        if (follows)
            followers.emplace_back(Other::service);
    });
    return followers;
}

}
