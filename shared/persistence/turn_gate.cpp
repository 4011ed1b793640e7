// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/turn_gate.h"

#include "shared/persistence/store_error.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery {

FileLock::FileLock(const QString &path, Mode mode)
{
    const QByteArray name = QFile::encodeName(path);
    // Readable for all: a backup by root and services under their own account lock the same files.
    m_file = open(name.constData(), O_RDONLY | O_CREAT | O_CLOEXEC, 0644);
    if (m_file < 0)
        throw StoreError(
            StoreTrouble::Refused, u"cannot open %1: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(errno))));
    while (flock(m_file, mode == Mode::Shared ? LOCK_SH : LOCK_EX) != 0 && errno == EINTR) { }
}

void FileLock::release()
{
    if (m_file >= 0)
        close(std::exchange(m_file, -1));
}

bool FileLock::isOn(const QString &path) const
{
    struct stat mine = {}, present = {};
    return fstat(m_file, &mine) == 0 && stat(QFile::encodeName(path).constData(), &present) == 0
        && mine.st_ino == present.st_ino && mine.st_dev == present.st_dev;
}

TurnGate::TurnGate(const QString &folder) : m_holdPath(folder + u"/hold"_s), m_gatePath(folder + u"/gate"_s) { }

FileLock TurnGate::enterTurn() const
{
    // A hold whose process died has left its file, but no lock on it.
    if (const int hold = open(QFile::encodeName(m_holdPath).constData(), O_RDONLY | O_CLOEXEC); hold >= 0) {
        while (flock(hold, LOCK_SH) != 0 && errno == EINTR) { }
        close(hold);
    }
    return FileLock(m_gatePath, FileLock::Mode::Shared);
}

TurnGate::Hold TurnGate::holdTurns() const
{
    // The one before us removes the file when it is done: what we waited for may no longer be the file that turns see.
    FileLock hold(m_holdPath, FileLock::Mode::Exclusive);
    while (!hold.isOn(m_holdPath))
        hold = FileLock(m_holdPath, FileLock::Mode::Exclusive);
    return {std::move(hold), FileLock(m_gatePath, FileLock::Mode::Exclusive), m_holdPath};
}

TurnGate::Hold::~Hold()
{
    if (m_hold.isOn(m_holdPath))
        QFile::remove(m_holdPath);
}

}
