// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/auth/derived_secrets.h"

#include "shared/core/check.h"
#include "shared/tokens/readable_code.h"

#include <QStringList>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr qsizetype codeLetters = 8;
const auto keyPrefix = u"bakery"_s;

const unsigned char *raw(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }

QByteArray hashed(const QByteArray &text, const QByteArray &key)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    const int outcome = crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
        raw(text), size_t(text.size()), key.isEmpty() ? nullptr : raw(key), size_t(key.size()));
    BAKERY_INVARIANT(outcome == 0);
    return hash;
}

}

QByteArray DerivedSecrets::tag(const QByteArray &purpose, const QByteArray &about) const
{
    return hashed(purpose + ' ' + about, m_key);
}

QString DerivedSecrets::tagText(const QByteArray &purpose, const QByteArray &about) const
{
    return QString::fromLatin1(
        tag(purpose, about).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString DerivedSecrets::textOf(const RefreshToken &token) const
{
    const QByteArray plain = token.session.bytes() + '.' + QByteArray::number(token.generation);
    return QString::fromLatin1(plain) + u'.' + tagText("refresh", plain);
}

std::optional<DerivedSecrets::RefreshToken> DerivedSecrets::readRefreshToken(const QString &text) const
{
    const QStringList parts = text.split(u'.');
    const auto session = Id::parse(QStringView(parts.front()));
    if (parts.size() != 3 || !session)
        return std::nullopt;
    const RefreshToken token{*session, parts[1].toLongLong()};
    return isSameSecret(textOf(token), text) ? std::optional(token) : std::nullopt;
}

QString DerivedSecrets::pairingCode(const Id &pairing) const
{
    return readableCode(tag("pairing-code", pairing.bytes()).first(codeLetters));
}

QString DerivedSecrets::pairingClaim(const Id &pairing) const { return tagText("pairing-claim", pairing.bytes()); }

QString DerivedSecrets::visitCode(const Id &visit) const
{
    return readableCode(tag("visit-code", visit.bytes()).first(codeLetters));
}

QString DerivedSecrets::apiKey(const Id &apiKey) const
{
    return keyPrefix + u'.' + apiKey.text() + u'.' + tagText("api-key", apiKey.bytes());
}

std::optional<Id> DerivedSecrets::idIn(const QString &apiKey)
{
    const QStringList parts = apiKey.split(u'.');
    return parts.size() == 3 && parts[0] == keyPrefix ? Id::parse(QStringView(parts[1])) : std::nullopt;
}

bool isSameSecret(const QString &one, const QString &other)
{
    const QByteArray a = one.toUtf8(), b = other.toUtf8();
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

QString hashOfSecret(const QString &secret) { return QString::fromLatin1(hashed(secret.toUtf8(), {}).toHex()); }

}
