// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/archive.h"

#include "apps/cli/trouble.h"

#include <QDir>
#include <QProcess>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

QString systemError() { return QString::fromLocal8Bit(std::strerror(errno)); }

}

ArchiveFile ArchiveFile::create(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        throw Trouble(u"%1 cannot be written: %2"_s.arg(path, systemError()));
    return {path, file};
}

ArchiveFile ArchiveFile::open(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        throw Trouble(u"%1 cannot be read: %2"_s.arg(path, systemError()));
    return {path, file};
}

ArchiveFile::~ArchiveFile()
{
    if (m_file >= 0)
        ::close(m_file);
}

void ArchiveFile::runTar(const QStringList &arguments, int standardFile)
{
    QProcess tar;
    const int file = m_file;
    tar.setChildProcessModifier([file, standardFile] { ::dup2(file, standardFile); });
    tar.start(u"tar"_s, arguments);
    tar.waitForFinished(-1);
    if (tar.exitStatus() != QProcess::NormalExit || tar.exitCode() != 0)
        throw Trouble(u"tar: "_s + QString::fromLocal8Bit(tar.readAllStandardError()).trimmed());
}

void ArchiveFile::packFrom(const QString &folder)
{
    runTar({u"-C"_s, folder, u"--owner=0"_s, u"--group=0"_s, u"-cf"_s, u"-"_s, u"."_s}, 1);
    if (::fsync(m_file) != 0)
        throw Trouble(u"%1 could not be written to the disk: %2"_s.arg(m_path, systemError()));
}

void ArchiveFile::unpackInto(const QString &folder)
{
    runTar({u"-C"_s, folder, u"--no-same-owner"_s, u"-xf"_s, u"-"_s}, 0);
}

qint64 ArchiveFile::bytes() const
{
    struct stat status = {};
    return ::fstat(m_file, &status) == 0 ? qint64(status.st_size) : 0;
}

void ArchiveFile::discard() const { ::unlink(QFile::encodeName(m_path).constData()); }

Staging::Staging(const QString &path) : m_path(path)
{
    QDir(path).removeRecursively();
    if (!QDir().mkpath(path))
        throw Trouble(u"%1 cannot be made: is the disk full?"_s.arg(path));
}

Staging::~Staging() { QDir(m_path).removeRecursively(); }

}
