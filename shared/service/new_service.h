// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace bakery {

struct Context;
class Service;

// Makes one for who knows no more than its name: what a service is made of takes the compiler seconds. Each defines it
// beside its constructor.
template <typename S>
std::unique_ptr<Service> newService(Context &context);

using NewService = std::unique_ptr<Service> (*)(Context &);

}
