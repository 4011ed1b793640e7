// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/writer_lock.h"

namespace bakery {

class FileWriterLock final : public WriterLock {
public:
    explicit FileWriterLock(Store &store);
    ~FileWriterLock() override;

    bool tryAcquire() override;
    bool isHeld() const override { return m_isHeld; }
    bool evict() override;

private:
    int m_file = -1;
    bool m_isHeld = false;
};

}
