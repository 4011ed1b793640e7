// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/tokens/caller.h"
#include "shared/tokens/keys.h"

#include <QHash>

#include <vector>

namespace bakery {

// Tokens are JWTs signed with ES256 over OpenSSL: {"alg","kid","typ"}.{"iss","aud","sub","role","iat","nbf","exp"}.
// They say who calls and in which role, a machine's also what it may ask, nothing else, and hold for five minutes.
constexpr Milliseconds tokenLifetime = std::chrono::minutes(5);

class TokenSigner {
public:
    TokenSigner(SigningKey key, const QByteArray &site);

    QByteArray sign(const Caller &caller, Instant wallNow) const;

private:
    SigningKey m_key;
    QByteArray m_audience;
    QByteArray m_encodedHeader;
};

enum class TokenRefusal {
    Malformed,
    WrongAlgorithm,
    UnknownKey,
    BadSignature,
    WrongIssuer,
    WrongAudience,
    NotYetValid,
    Expired,
};

// What to tell the caller: "the token has expired".
const char *sentence(TokenRefusal refusal);

// Checks tokens of one site. One algorithm is pinned, whatever the token says; every claim is checked here. A token
// whose signature held is remembered by its hash, because the signature costs more than handling an order does.
class TokenVerifier {
public:
    explicit TokenVerifier(const QByteArray &site, int remembered = 16'384);

    // From now on these keys and no others; tokens of a key that is gone are refused at once.
    void setKeys(const std::vector<VerifyingKey> &keys);
    bool hasKey(const QByteArray &kid) const { return m_keys.contains(kid); }

    Result<Caller, TokenRefusal> verify(QByteArrayView token, Instant wallNow);

    quint64 signaturesChecked() const { return m_signaturesChecked; }

private:
    struct Grant {
        Caller caller;
        Instant notBefore;
        Instant expires;
    };
    using Memory = QHash<QByteArray, Grant>;

    Result<Grant, TokenRefusal> inspect(QByteArrayView token);
    Result<Grant, TokenRefusal> readClaims(const QByteArray &payload) const;
    const Grant *recall(const QByteArray &hash);
    void remember(const QByteArray &hash, const Grant &grant);

    QByteArray m_audience;
    QHash<QByteArray, VerifyingKey> m_keys;
    // Two generations bound the memory without a list: when the young one is full it becomes the old one, and what was
    // old and not asked for since is forgotten.
    int m_generationSize;
    Memory m_young;
    Memory m_old;
    quint64 m_signaturesChecked = 0;
};

}
