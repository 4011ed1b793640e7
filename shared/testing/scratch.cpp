// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/testing/scratch.h"

#include <QDir>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr qint64 room = 4'000'000'000; // for several tests at once; containers often have no more than 64 MB there

bool hasRoomInMemory(const QString &folder)
{
    const QStorageInfo memory(folder);
    return memory.isValid() && memory.rootPath() == folder && memory.bytesAvailable() > room;
}

}

QString diskTemplate() { return QDir::tempPath() + u"/bakery-XXXXXX"_s; }

QString scratchTemplate()
{
    static const QString memory = u"/dev/shm"_s;
    return hasRoomInMemory(memory) ? memory + u"/bakery-XXXXXX"_s : diskTemplate();
}

}
