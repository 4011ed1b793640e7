// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/services.h"

#include "shared/contracts/catalogue.h"

namespace bakery {

const QStringList &serviceNames()
{
    static const QStringList names = [] {
        QStringList all;
        forEach(Catalogue{}, [&all]<typename Contract>() { all.append(QString::fromLatin1(Contract::service)); });
        return all;
    }();
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
