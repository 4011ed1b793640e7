// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/tokens/token.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr qsizetype longestToken = 2048;
// How far the signer's clock may run ahead of ours. Nothing is forgiven at the other end: expired is expired.
constexpr Milliseconds clockTolerance{5000};

std::optional<QByteArray> decoded(QByteArrayView part)
{
    auto result = QByteArray::fromBase64Encoding(
        part.toByteArray(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return std::nullopt;
    return *result;
}

std::optional<Instant> secondsClaim(const QJsonObject &claims, QLatin1StringView name)
{
    constexpr qint64 farthest = 1LL << 40; // keeps the arithmetic below far from overflow
    const QJsonValue value = claims[name];
    const qint64 seconds = value.toInteger(-1);
    if (!value.isDouble() || seconds < 0 || seconds > farthest)
        return std::nullopt;
    return Instant{seconds * 1000};
}

// Nothing when the claim is there and is no list of texts: a limit that cannot be read is not lifted.
std::optional<QList<QByteArray>> requestsClaim(const QJsonObject &claims)
{
    const QJsonValue value = claims["requests"_L1];
    QList<QByteArray> requests;
    if (value.isUndefined())
        return requests;
    for (const QJsonValue &request : value.toArray())
        requests.append(request.toString().toUtf8());
    return requests.isEmpty() ? std::nullopt : std::optional(requests);
}

}

const char *sentence(TokenRefusal refusal)
{
    switch (refusal) {
    case TokenRefusal::Malformed:
        return "this is not a token";
    case TokenRefusal::WrongAlgorithm:
        return "the token is not signed with ES256";
    case TokenRefusal::UnknownKey:
        return "the token is signed with a key that is not known here";
    case TokenRefusal::BadSignature:
        return "the token's signature does not hold";
    case TokenRefusal::WrongIssuer:
        return "the token was issued elsewhere";
    case TokenRefusal::WrongAudience:
        return "the token is meant for another site";
    case TokenRefusal::NotYetValid:
        return "the token is not valid yet";
    case TokenRefusal::Expired:
        return "the token has expired";
    }
    return "the token is not valid";
}

TokenVerifier::TokenVerifier(const QByteArray &site, int remembered)
    : m_audience("bakery/" + site)
    , m_generationSize(qMax(1, remembered / 2))
{
}

void TokenVerifier::setKeys(const std::vector<VerifyingKey> &keys)
{
    QHash<QByteArray, VerifyingKey> next;
    for (const VerifyingKey &key : keys)
        next.insert(key.kid(), key);
    m_keys = std::move(next);
    m_young.clear();
    m_old.clear();
}

Result<Caller, TokenRefusal> TokenVerifier::verify(QByteArrayView token, Instant wallNow)
{
    if (token.size() > longestToken)
        return Failure{TokenRefusal::Malformed};
    const QByteArray hash = QCryptographicHash::hash(token, QCryptographicHash::Sha256);
    const Grant *known = recall(hash);
    Grant grant;
    if (known) {
        grant = *known;
    } else {
        const auto inspected = inspect(token);
        if (!inspected)
            return Failure{inspected.error()};
        grant = *inspected;
    }
    if (wallNow >= grant.expires)
        return Failure{TokenRefusal::Expired};
    if (wallNow + clockTolerance < grant.notBefore)
        return Failure{TokenRefusal::NotYetValid};
    if (!known)
        remember(hash, grant);
    return grant.caller;
}

// Everything that does not change with time: shape, algorithm, key, signature, issuer and audience.
Result<TokenVerifier::Grant, TokenRefusal> TokenVerifier::inspect(QByteArrayView token)
{
    const qsizetype firstDot = token.indexOf('.');
    const qsizetype secondDot = firstDot < 0 ? -1 : token.indexOf('.', firstDot + 1);
    if (secondDot < 0 || token.indexOf('.', secondDot + 1) >= 0)
        return Failure{TokenRefusal::Malformed};
    const auto header = decoded(token.first(firstDot));
    const auto payload = decoded(token.sliced(firstDot + 1, secondDot - firstDot - 1));
    const auto signature = decoded(token.sliced(secondDot + 1));
    if (!header || !payload || !signature)
        return Failure{TokenRefusal::Malformed};

    const QJsonDocument parsed = QJsonDocument::fromJson(*header);
    if (!parsed.isObject() || parsed["crit"_L1] != QJsonValue(QJsonValue::Undefined))
        return Failure{TokenRefusal::Malformed};
    if (parsed["alg"_L1].toString() != "ES256"_L1)
        return Failure{TokenRefusal::WrongAlgorithm};
    const auto key = m_keys.constFind(parsed["kid"_L1].toString().toUtf8());
    if (key == m_keys.constEnd())
        return Failure{TokenRefusal::UnknownKey};
    ++m_signaturesChecked;
    if (!key->verifies(token.first(secondDot), *signature))
        return Failure{TokenRefusal::BadSignature};
    return readClaims(*payload);
}

Result<TokenVerifier::Grant, TokenRefusal> TokenVerifier::readClaims(const QByteArray &payload) const
{
    const QJsonObject claims = QJsonDocument::fromJson(payload).object();
    if (claims["iss"_L1].toString().toUtf8() != m_audience)
        return Failure{TokenRefusal::WrongIssuer};
    if (claims["aud"_L1].toString().toUtf8() != m_audience)
        return Failure{TokenRefusal::WrongAudience};
    const auto subject = Id::parse(claims["sub"_L1].toString());
    const auto role = roleOfWord(claims["role"_L1].toString().toUtf8());
    const auto requests = requestsClaim(claims);
    const auto notBefore = secondsClaim(claims, "nbf"_L1);
    const auto expires = secondsClaim(claims, "exp"_L1);
    if (!subject || subject->isNull() || !role || !requests || !notBefore || !expires)
        return Failure{TokenRefusal::Malformed};
    return Grant{{*subject, *role, *requests}, *notBefore, *expires};
}

const TokenVerifier::Grant *TokenVerifier::recall(const QByteArray &hash)
{
    if (const auto young = m_young.constFind(hash); young != m_young.constEnd())
        return &*young;
    const auto old = m_old.constFind(hash);
    if (old == m_old.constEnd())
        return nullptr;
    const Grant grant = *old;
    remember(hash, grant);
    return &*m_young.constFind(hash);
}

void TokenVerifier::remember(const QByteArray &hash, const Grant &grant)
{
    if (m_young.size() >= m_generationSize) {
        m_old = std::move(m_young);
        m_young = {};
    }
    m_young.insert(hash, grant);
}

}
