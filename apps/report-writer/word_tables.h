// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace bakery {

// What a report says, from English into another language.
using WordTable = QHash<QString, QString>;

const WordTable &arabicWords();
const WordTable &englishWords();
const WordTable &frenchWords();
const WordTable &germanWords();
const WordTable &ukrainianWords();

}
