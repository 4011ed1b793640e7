// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bakery {

// A file lock in a data folder, released at the end of its scope or by the death of its process.
class FileLock {
public:
    enum class Mode { Shared, Exclusive };
    FileLock() = default;
    FileLock(const QString &path, Mode mode); // makes the file and waits
    FileLock(FileLock &&other) noexcept : m_file(std::exchange(other.m_file, -1)) { }
    FileLock &operator=(FileLock &&other) noexcept
    {
        std::swap(m_file, other.m_file);
        return *this;
    }
    ~FileLock() { release(); }

    void release();
    bool isOn(const QString &path) const; // and not on a file that was deleted since

private:
    int m_file = -1;
};

// Lets all services of a shop take their turns side by side, and `backup` and the live `check` stop them for a moment,
// in which they open a read snapshot of every store: a cut through the whole shop.
//
// Two files: turns share `gate`, a hold takes it alone. As flock would let turn after turn pass ahead of a waiting
// hold, the hold first takes `hold`, where new turns then wait.
class TurnGate {
public:
    explicit TurnGate(const QString &folder);

    [[nodiscard]] FileLock enterTurn() const; // a turn runs while this lives

    class Hold {
    public:
        Hold(FileLock hold, FileLock gate, QString holdPath)
            : m_hold(std::move(hold))
            , m_gate(std::move(gate))
            , m_holdPath(std::move(holdPath))
        {
        }
        ~Hold();
        Hold(Hold &&) = default;

    private:
        FileLock m_hold;
        FileLock m_gate;
        QString m_holdPath;
    };
    [[nodiscard]] Hold holdTurns() const; // no turn runs while this lives

private:
    QString m_holdPath;
    QString m_gatePath;
};

}
