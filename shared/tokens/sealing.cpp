// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/tokens/sealing.h"

#include "shared/core/check.h"

#include <sodium.h>

namespace bakery {
namespace {

unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
const unsigned char *raw(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }

std::optional<QByteArray> decoded(const QString &base64)
{
    auto result = QByteArray::fromBase64Encoding(base64.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional(*result) : std::nullopt;
}

}

std::optional<QString> seal(const QString &secret, const QString &publicKey)
{
    const auto key = decoded(publicKey);
    if (!key || key->size() != crypto_box_PUBLICKEYBYTES)
        return std::nullopt;
    const QByteArray plain = secret.toUtf8();
    QByteArray sealed(plain.size() + crypto_box_SEALBYTES, Qt::Uninitialized);
    if (crypto_box_seal(raw(sealed), raw(plain), size_t(plain.size()), raw(*key)) != 0)
        return std::nullopt;
    return QString::fromLatin1(sealed.toBase64());
}

SealingKey SealingKey::make()
{
    QByteArray secret(crypto_box_SECRETKEYBYTES, Qt::Uninitialized);
    randombytes_buf(secret.data(), size_t(secret.size()));
    return SealingKey(secret);
}

std::optional<SealingKey> SealingKey::fromBytes(const QByteArray &bytes)
{
    return bytes.size() == crypto_box_SECRETKEYBYTES ? std::optional(SealingKey(bytes)) : std::nullopt;
}

SealingKey::SealingKey(QByteArray secret)
    : m_secret(std::move(secret))
    , m_public(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized)
{
    BAKERY_INVARIANT(crypto_scalarmult_base(raw(m_public), raw(std::as_const(m_secret))) == 0);
}

QString SealingKey::publicHalf() const { return QString::fromLatin1(m_public.toBase64()); }

std::optional<QString> SealingKey::open(const QString &sealed) const
{
    const auto bytes = decoded(sealed);
    if (!bytes || bytes->size() < crypto_box_SEALBYTES)
        return std::nullopt;
    QByteArray plain(bytes->size() - crypto_box_SEALBYTES, Qt::Uninitialized);
    if (crypto_box_seal_open(raw(plain), raw(*bytes), size_t(bytes->size()), raw(m_public), raw(m_secret)) != 0)
        return std::nullopt;
    return plain.isValidUtf8() ? std::optional(QString::fromUtf8(plain)) : std::nullopt;
}

}
