// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/writer_lock.h"

#include "shared/persistence/advisory_writer_lock.h"
#include "shared/persistence/file_writer_lock.h"

namespace bakery {

std::unique_ptr<WriterLock> WriterLock::of(Store &store)
{
    if (store.dialect() == Dialect::Sqlite)
        return std::make_unique<FileWriterLock>(store);
    return std::make_unique<AdvisoryWriterLock>(store);
}

}
