// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bakery {

// Space kept beside a store for the day the disk is full: given up then, so that what is open can still be settled, and
// taken back when there is room again.
class Ballast {
public:
    explicit Ballast(const QString &file);

    bool isThere() const;
    // Whether there is next to no room beside it. A database that ran out of it may be gone rather than say so.
    bool isDiskTight() const;
    void giveUp();
    // Takes the space back; also makes it in the first place. False while the disk has no room for it and as much
    // again: otherwise it would take the very space that was just set free. One that is there needs a little room
    // beside it.
    bool restore();

    static constexpr qint64 sizeBytes = 16 << 20;

private:
    QByteArray m_path;
};

}
