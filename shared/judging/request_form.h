// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <vector>

namespace bakery {

// What a request may say, as its contract declares it: what a form is made of.
struct FormField {
    enum Kind { Text, Number, Truth, Choice, Group, List };

    QByteArray name;
    Kind kind = Text;
    bool isOptional = false;
    bool isSecret = false; // what has to be sealed before, as a password
    qint64 least = 0, most = 0; // a number's bounds, a text's characters, a list's items
    QByteArray pattern; // of a text; "uuid" and "time" for those
    QByteArrayList choices;
    std::vector<FormField> inside; // of a group; of a list the one that all its items are like
};

}
