// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/result.h"

#include <QString>

#include <stdexcept>

namespace bakery {

// Why a command cannot go on, in words for the person who typed it: what happened and what to do. Ends the command with
// its exit status.
class Trouble : public std::runtime_error {
public:
    explicit Trouble(const QString &sentence, int exitStatus = 1)
        : std::runtime_error(sentence.toStdString())
        , m_exitStatus(exitStatus)
    {
    }
    int exitStatus() const { return m_exitStatus; }

private:
    int m_exitStatus;
};

template <typename T>
T orTrouble(Result<T, QString> result)
{
    if (!result)
        throw Trouble(result.error());
    return std::move(*result);
}

// Progress, for people: to standard error. Standard output carries results only.
void say(const QString &sentence);
void printResult(const QByteArray &line);

}
