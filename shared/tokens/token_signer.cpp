// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/tokens/token.h"

namespace bakery {
namespace {

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray requestsClaim(const Caller &caller)
{
    return caller.requests.isEmpty() ? QByteArray() : R"(,"requests":[")" + caller.requests.join(R"(",")") + R"("])";
}

}

TokenSigner::TokenSigner(SigningKey key, const QByteArray &site)
    : m_key(std::move(key))
    , m_audience("bakery/" + site)
    , m_encodedHeader(encoded(R"({"alg":"ES256","kid":")" + m_key.kid() + R"(","typ":"JWT"})"))
{
}

QByteArray TokenSigner::sign(const Caller &caller, Instant wallNow) const
{
    // Sites and the names of requests are plain words and ids are uuids: nothing here needs escaping.
    const qint64 issued = wallNow.sinceEpochMs / 1000;
    const QByteArray since = QByteArray::number(issued);
    const QByteArray until = QByteArray::number(issued + tokenLifetime / std::chrono::seconds(1));
    const QByteArray claims = R"({"iss":")" + m_audience + R"(","aud":")" + m_audience + R"(","sub":")"
        + caller.subject.bytes() + R"(","role":")" + roleWord(caller.role) + '"' + requestsClaim(caller) + R"(,"iat":)"
        + since + R"(,"nbf":)" + since + R"(,"exp":)" + until + '}';
    const QByteArray signedPart = m_encodedHeader + '.' + encoded(claims);
    return signedPart + '.' + encoded(m_key.sign(signedPart));
}

}
