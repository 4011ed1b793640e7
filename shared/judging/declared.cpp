// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/judging/declared.h"

namespace bakery {

Judge::Judge()
    : m_declared([] {
        auto declared = std::make_unique<Declared>();
        declared->addRequests();
        declared->addEvents();
        return declared;
    }())
{
}

Judge::~Judge() = default;

}
