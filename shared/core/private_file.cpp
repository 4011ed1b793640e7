// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/private_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

QString because(const QString &verb, const QString &path, int error)
{
    const bool isFull = error == ENOSPC || error == EDQUOT;
    return u"cannot %1 %2: %3%4"_s.arg(
        verb, path, QString::fromLocal8Bit(std::strerror(error)), isFull ? u"; make room there"_s : QString());
}

// 0, or errno.
int writeAll(int file, const QByteArray &content)
{
    qsizetype written = 0;
    while (written < content.size()) {
        const ssize_t count = ::write(file, content.constData() + written, size_t(content.size() - written));
        if (count < 0 && errno != EINTR)
            return errno;
        if (count > 0)
            written += count;
    }
    return ::fsync(file) == 0 ? 0 : errno;
}

void syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

}

Result<Done, QString> writeFile(const QString &path, const QByteArray &content, FileAudience audience)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray draft = target + '.' + QByteArray::number(::getpid()) + ".new";
    const mode_t mode = audience == FileAudience::OwnerOnly ? 0600 : 0644;
    ::unlink(draft.constData());
    const int file = ::open(draft.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (file < 0)
        return Failure{because(u"write"_s, path, errno)};
    const int failed = writeAll(file, content);
    ::close(file);
    if (failed != 0 || ::rename(draft.constData(), target.constData()) != 0) {
        const int error = failed != 0 ? failed : errno;
        ::unlink(draft.constData());
        return Failure{because(u"write"_s, path, error)};
    }
    syncFolderOf(path);
    return Done{};
}

Result<QByteArray, QString> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{u"cannot read %1: %2"_s.arg(path, file.errorString())};
    return file.readAll();
}

}
