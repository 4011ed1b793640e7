// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/tokens/caller.h"

namespace bakery {

QByteArray roleWord(Role role) { return QByteArray(boost::describe::enum_to_string(role, "")).toLower(); }

std::optional<Role> roleOfWord(QByteArrayView word)
{
    std::optional<Role> found;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Role>>([&](auto enumerator) {
        if (QByteArray(enumerator.name).toLower() == word)
            found = enumerator.value;
    });
    return found;
}

}
