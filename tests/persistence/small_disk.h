// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace bakery {

// A disk of 48 MB, seen by this process alone: a tmpfs in a mount namespace of its own, so it works for root and, by a
// user namespace, for others. To be made before anything starts a thread. Where a machine forbids both, which is said
// loudly, a folder that behaves as such a disk would (pretended_disk.h).
class SmallDisk {
public:
    SmallDisk();
    ~SmallDisk();

    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

}
