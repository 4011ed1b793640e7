// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/codec.h"

namespace bakery {

// A text as a screen may show it: one line, without control characters, without what turns the direction of the words
// around it, without towers of accents. Whoever typed it into a menu cannot break a field with it.
QString cleanText(const QString &text);

// The same for every text of a message.
template <typename T>
void cleanTexts(T &value)
{
    if constexpr (requires {
                      T::longest;
                      value.value = QString();
                  }) {
        value.value = cleanText(value.value);
    } else if constexpr (Described<T>) {
        boost::mp11::mp_for_each<MembersOf<T>>([&](auto member) { cleanTexts(value.*member.pointer); });
    } else if constexpr (requires {
                             value.has_value();
                             *value;
                         }) {
        if (value)
            cleanTexts(*value);
    } else if constexpr (requires {
                             value.begin();
                             value.push_back(*value.begin());
                         }) {
        for (auto &each : value)
            cleanTexts(each);
    }
}

}
