// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker/run_file.h"

#include "shared/persistence/store_error.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

[[noreturn]] void fail(const QString &why)
{
    throw StoreError(
        StoreTrouble::Lost, u"the checker's temporary file: %1; TMPDIR names the folder where it lies"_s.arg(why));
}

}

void RunFile::append(const void *bytes, qint64 size)
{
    if (!m_file.isOpen() && !m_file.open())
        fail(m_file.errorString());
    const char *from = static_cast<const char *>(bytes);
    while (size > 0) {
        const ssize_t written = ::write(m_file.handle(), from, size_t(size));
        if (written < 0)
            fail(QString::fromLocal8Bit(std::strerror(errno)));
        from += written;
        size -= written;
    }
}

void RunFile::read(qint64 from, void *bytes, qint64 size) const
{
    char *to = static_cast<char *>(bytes);
    while (size > 0) {
        const ssize_t got = ::pread(m_file.handle(), to, size_t(size), from);
        if (got <= 0)
            fail(got == 0 ? u"it ends too early"_s : QString::fromLocal8Bit(std::strerror(errno)));
        to += got;
        from += got;
        size -= got;
    }
}

}
