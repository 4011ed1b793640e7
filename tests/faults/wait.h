// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <stdexcept>

namespace bakery::faults {

void say(const QString &text);
// The same, and `./bakery test` prints it at its end, also when all went well.
void sumUp(const QString &text);

// Says at once why: QtTest catches it and tells nothing but that something was thrown.
class FaultsFailed : public std::runtime_error {
public:
    explicit FaultsFailed(const QString &why) : std::runtime_error(why.toStdString()) { say(why); }
};

constexpr std::chrono::seconds usualPatience{30}; // with what takes milliseconds on a quiet machine

// Lets events happen until the condition holds; false when that takes too long.
bool waitUntil(const std::function<bool()> &condition, std::chrono::milliseconds patience);
// The length of a fault: events happen meanwhile.
void letPass(std::chrono::milliseconds time);

}
