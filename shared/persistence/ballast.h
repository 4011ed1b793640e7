// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bakery {

// Space kept beside a SQLite store for the day the disk is full: given up then, so that what is open can still be
// settled, and taken back when there is room again.
class Ballast {
public:
    explicit Ballast(const QString &storeFile);

    bool isThere() const;
    void giveUp();
    // Takes the space back; also makes it in the first place. False while the disk has no room for it and as much
    // again: otherwise it would take the very space that was just set free.
    bool restore();

    static constexpr qint64 sizeBytes = 16 << 20;

private:
    QByteArray m_path;
};

}
