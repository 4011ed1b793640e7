// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/decode.h"

#include <QString>

namespace bakery::office {

// One value of a payload, as it is shown: its name, how deep it lies, what it says.
struct PayloadLine {
    enum Mark { Plain, Wrong, New, Changed, Gone };

    QString path; // as a violation names it: lines[0].sku
    int depth = 0;
    QString key;
    QString value; // of an object or a list: how much is in it
    Mark mark = Plain;
    QString note = {}; // what is wrong, or what stood there before
    bool isLeaf = true;
};

constexpr size_t mostPayloadLines = 1'000; // what is longer ends there

// In the order in which it was written. What is no JSON is one line.
std::vector<PayloadLine> linesOfPayload(const QByteArray &payload);

// The order that a message names in a field of that name; empty: none.
QString orderIn(const std::vector<PayloadLine> &lines);

// "lines[0].sku: must be …"; empty: it fits.
QString whereAndWhat(const MaybeViolation &violation);

// Marks the place that a violation names; where it is not there, that which it should be in.
void markViolation(std::vector<PayloadLine> &lines, const Violation &violation);

// Marks what another message said otherwise; what it said and this one does not comes last.
void markDifference(std::vector<PayloadLine> &lines, const std::vector<PayloadLine> &before);

}
