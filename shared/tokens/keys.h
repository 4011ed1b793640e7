// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/private_file.h"

#include <memory>
#include <optional>

struct evp_pkey_st;
struct evp_pkey_ctx_st;

namespace bakery {

using OpenSslKey = std::shared_ptr<evp_pkey_st>;

// An elliptic curve key on P-256 (for ES256), parsed once. Its id is a fingerprint of the public half, so a key and its
// name cannot be mixed up.
class VerifyingKey {
public:
    static std::optional<VerifyingKey> fromPem(const QByteArray &pem);

    const QByteArray &kid() const { return m_kid; }
    const QByteArray &pem() const { return m_pem; }
    // `signature` is r and s, 32 bytes each, as a JWT carries them.
    bool verifies(QByteArrayView text, QByteArrayView signature) const;

private:
    friend class SigningKey;
    explicit VerifyingKey(OpenSslKey key);
    static std::optional<VerifyingKey> parsed(const QByteArray &pem);

    OpenSslKey m_key;
    std::shared_ptr<evp_pkey_ctx_st> m_verification; // set up once: that costs as much as a verification
    QByteArray m_kid;
    QByteArray m_pem;
};

class SigningKey {
public:
    static SigningKey make();
    static Result<SigningKey, QString> load(const QString &path);
    Result<Done, QString> save(const QString &path) const; // mode 0600

    const QByteArray &kid() const { return m_public.kid(); }
    const VerifyingKey &publicHalf() const { return m_public; }
    QByteArray sign(QByteArrayView text) const;

private:
    explicit SigningKey(OpenSslKey key);

    OpenSslKey m_key;
    VerifyingKey m_public;
};

}
