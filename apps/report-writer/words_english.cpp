// SPDX-License-Identifier: GPL-3.0-or-later
// What is not said as it is called: words of the bus, and what is short in code.
#include "apps/report-writer/word_tables.h"

using namespace Qt::StringLiterals;

namespace bakery {

const WordTable &englishWords()
{
    static const WordTable words{
        {u"account"_s, u"Account"_s},
        {u"card"_s, u"Card"_s},
        {u"cash"_s, u"Cash"_s},
        {u"unknown"_s, u"Unknown"_s},
        {u"standard"_s, u"Standard rate"_s},
        {u"reduced"_s, u"Reduced rate"_s},
        {u"zero"_s, u"Tax-free"_s},
        {u"stale"_s, u"Stale"_s},
        {u"closing"_s, u"Closing time"_s},
        {u"dropped"_s, u"Dropped"_s},
        {u"returned"_s, u"Returned"_s},
        {u"tasting"_s, u"Tasting"_s},
        {u"recalled"_s, u"Recalled"_s},
        {u"missing"_s, u"Missing"_s},
        {u"opened"_s, u"Opened"_s},
        {u"opening-float"_s, u"Opening float"_s},
        {u"paid-in"_s, u"Paid in"_s},
        {u"paid-out"_s, u"Paid out"_s},
        {u"taken"_s, u"From customers"_s},
        {u"given-back"_s, u"Back to customers"_s},
        {u"counted"_s, u"Counted"_s},
        {u"baked"_s, u"Baked"_s},
        {u"failed"_s, u"Failed"_s},
        {u"by-hand"_s, u"By hand"_s},
        {u"closed"_s, u"Closed"_s},
        {u"so far, until %1"_s, u"So far, until %1"_s},
        {u"Taps"_s, u"Asked for"_s},
        {u"Taps on what was sold out"_s, u"Asked for while sold out"_s},
    };
    return words;
}

}
