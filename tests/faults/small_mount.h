// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bakery::faults {

// From now on mounts are this process's and its children's own. Before anything starts a thread. Root may do it, and
// others in a user namespace of their own; throws, loudly, where a machine forbids both.
void enterOwnMounts();

// A disk of so many megabytes in a folder.
class SmallMount {
public:
    SmallMount(QString folder, int megabytes);
    ~SmallMount();

    void fill(); // to the last byte
    void empty(); // what fill() wrote

private:
    QString m_folder;
};

}
