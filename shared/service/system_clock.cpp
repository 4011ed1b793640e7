// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/system_clock.h"

#include "shared/persistence/turn_gate.h"

using namespace Qt::StringLiterals;

namespace bakery {

Result<Instant, QString> technicalOrigin(const QString &folder)
{
    const auto boot = readFile(u"/proc/sys/kernel/random/boot_id"_s);
    if (!boot)
        return Failure{boot.error()};
    const QByteArray start = boot->trimmed();
    const QString path = folder + u"/technical-time"_s;
    const FileLock oneAtATime(path + u".lock"_s, FileLock::Mode::Exclusive);
    QElapsedTimer machine;
    machine.start();
    qint64 origin = QDateTime::currentMSecsSinceEpoch() - machine.msecsSinceReference();
    if (const auto kept = readFile(path)) {
        const QList<QByteArray> words = kept->trimmed().split(' ');
        bool isNumber = false;
        const qint64 before = words.value(1).toLongLong(&isNumber);
        if (isNumber && words.value(0) == start)
            return Instant{before};
        // A machine without a clock of its own may wake up years ago: what was to expire would then be kept for years.
        if (isNumber)
            origin = std::max(origin, before);
    }
    if (const auto written = writeFile(path, start + ' ' + QByteArray::number(origin) + '\n', FileAudience::Everybody);
        !written)
        return Failure{written.error()};
    return Instant{origin};
}

}
