// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/tokens/secret_keys.h"

#include <QDir>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr qsizetype derivationBytes = 32;

}

Result<QByteArray, QString> SecretKeys::keptOr(const QString &file, const QByteArray &fresh) const
{
    const QString path = m_folder + u'/' + file;
    if (QFile::exists(path))
        return readFile(path);
    if (!QDir().mkpath(m_folder))
        return Failure{u"cannot make the folder %1"_s.arg(m_folder)};
    if (const auto saved = writeFile(path, fresh, FileAudience::OwnerOnly); !saved)
        return Failure{saved.error()};
    return fresh;
}

Result<SealingKey, QString> SecretKeys::sealing() const
{
    const auto bytes = keptOr(u"sealing.key"_s, SealingKey::make().bytes());
    if (!bytes)
        return Failure{bytes.error()};
    if (auto key = SealingKey::fromBytes(*bytes))
        return std::move(*key);
    return Failure{u"%1/sealing.key is damaged"_s.arg(m_folder)};
}

Result<QByteArray, QString> SecretKeys::derivation() const
{
    QByteArray fresh(derivationBytes, Qt::Uninitialized);
    randombytes_buf(fresh.data(), size_t(fresh.size()));
    auto bytes = keptOr(u"derivation.key"_s, fresh);
    if (bytes && bytes->size() != derivationBytes)
        return Failure{u"%1/derivation.key is damaged"_s.arg(m_folder)};
    return bytes;
}

}
