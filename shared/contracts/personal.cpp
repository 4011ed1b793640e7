// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/personal.h"

#include "shared/core/check.h"

#include <sodium.h>

namespace bakery {
namespace {

constexpr qsizetype keyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
const QLatin1StringView prefix("sealed:");

unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
const unsigned char *raw(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }

}

thread_local const PersonalKey *SealingPersonal::s_current = nullptr;
thread_local bool HidingPersonal::s_isOn = false;
thread_local bool ReadingSealed::s_isOn = false;

PersonalKey PersonalKey::make()
{
    QByteArray bytes(keyBytes, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    return PersonalKey(std::move(bytes));
}

std::optional<PersonalKey> PersonalKey::fromBytes(const QByteArray &bytes)
{
    return bytes.size() == keyBytes ? std::optional(PersonalKey(bytes)) : std::nullopt;
}

QString PersonalKey::seal(const QString &text) const
{
    const QByteArray plain = text.toUtf8();
    QByteArray nonce(nonceBytes, Qt::Uninitialized), sealed(plain.size() + tagBytes, Qt::Uninitialized);
    randombytes_buf(nonce.data(), size_t(nonce.size()));
    unsigned long long length = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        raw(sealed), &length, raw(plain), size_t(plain.size()), nullptr, 0, nullptr, raw(nonce), raw(m_bytes));
    BAKERY_INVARIANT(qsizetype(length) == sealed.size());
    return prefix + QString::fromLatin1(QByteArray(nonce + sealed).toBase64());
}

QString hashOfName(const QString &name, const QByteArray &secret)
{
    const QByteArray text = name.normalized(QString::NormalizationForm_C).toCaseFolded().toUtf8();
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(
        raw(hash), size_t(hash.size()), raw(text), size_t(text.size()), raw(secret), size_t(secret.size()));
    return QString::fromLatin1(hash.toHex());
}

std::optional<QString> PersonalKey::open(const QString &sealed) const
{
    if (!sealed.startsWith(prefix))
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromBase64(sealed.sliced(prefix.size()).toLatin1());
    if (bytes.size() < nonceBytes + tagBytes)
        return std::nullopt;
    const QByteArray nonce = bytes.left(nonceBytes), content = bytes.mid(nonceBytes);
    QByteArray plain(content.size() - tagBytes, Qt::Uninitialized);
    unsigned long long length = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            raw(plain), &length, nullptr, raw(content), size_t(content.size()), nullptr, 0, raw(nonce), raw(m_bytes))
        != 0)
        return std::nullopt;
    return QString::fromUtf8(plain);
}

}
