// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryFile>

namespace bakery {

// Where sorted runs lie until they are merged: a temporary file, made when it is needed and gone afterwards.
class RunFile {
public:
    // Both throw StoreError.
    void append(const void *bytes, qint64 size);
    void read(qint64 from, void *bytes, qint64 size) const;

private:
    QTemporaryFile m_file;
};

}
