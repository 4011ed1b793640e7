// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace bakery {

// A disk of 48 MB, seen by this process alone: a tmpfs in a mount namespace of its own, so it works for root and, by a
// user namespace, for others. To be made before anything starts a thread. Where a machine forbids both, isMounted()
// stays false and the test that needs the disk fails: nothing is passed over.
class SmallDisk {
public:
    SmallDisk();
    ~SmallDisk();

    bool isMounted() const { return m_isMounted; }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

}
