// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/tokens/keys.h"

#include "shared/core/check.h"

#include <QCache>
#include <QCryptographicHash>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int coordinateBytes = 32;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;
using Signature = std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)>;

OpenSslKey owned(EVP_PKEY *key) { return OpenSslKey(key, EVP_PKEY_free); }

bool isOnP256(EVP_PKEY *key)
{
    char group[32] = {};
    return key && EVP_PKEY_is_a(key, "EC") && EVP_PKEY_get_group_name(key, group, sizeof group, nullptr) == 1
        && QByteArrayView(group) == "prime256v1";
}

QByteArray contentOf(const Bio &bio)
{
    char *start = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &start);
    return QByteArray(start, length);
}

QByteArray publicPem(EVP_PKEY *key)
{
    const Bio bio(BIO_new(BIO_s_mem()), BIO_free);
    BAKERY_INVARIANT(PEM_write_bio_PUBKEY(bio.get(), key) == 1);
    return contentOf(bio);
}

QByteArray fingerprint(EVP_PKEY *key)
{
    unsigned char *encoded = nullptr;
    const int length = i2d_PUBKEY(key, &encoded);
    BAKERY_INVARIANT(length > 0);
    const QByteArray hash =
        QCryptographicHash::hash(QByteArrayView(reinterpret_cast<char *>(encoded), length), QCryptographicHash::Sha256);
    OPENSSL_free(encoded);
    return hash.first(8).toHex();
}

const unsigned char *raw(QByteArrayView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }

}

VerifyingKey::VerifyingKey(OpenSslKey key)
    : m_key(std::move(key))
    , m_verification(EVP_PKEY_CTX_new(m_key.get(), nullptr), EVP_PKEY_CTX_free)
    , m_kid(fingerprint(m_key.get()))
    , m_pem(publicPem(m_key.get()))
{
    BAKERY_INVARIANT(EVP_PKEY_verify_init(m_verification.get()) == 1);
}

// The same few keys arrive with every connection and every start, and OpenSSL takes long to read one. A thread has its
// own ones: what is set up for verification cannot be shared.
std::optional<VerifyingKey> VerifyingKey::fromPem(const QByteArray &pem)
{
    thread_local QCache<QByteArray, VerifyingKey> read(16);
    if (const VerifyingKey *known = read.object(pem))
        return *known;
    std::optional<VerifyingKey> key = parsed(pem);
    if (key)
        read.insert(pem, new VerifyingKey(*key));
    return key;
}

std::optional<VerifyingKey> VerifyingKey::parsed(const QByteArray &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())), BIO_free);
    OpenSslKey key = owned(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr));
    if (!isOnP256(key.get()))
        return std::nullopt;
    return VerifyingKey(std::move(key));
}

bool VerifyingKey::verifies(QByteArrayView text, QByteArrayView signature) const
{
    if (signature.size() != 2 * coordinateBytes)
        return false;
    const Signature parts(ECDSA_SIG_new(), ECDSA_SIG_free);
    ECDSA_SIG_set0(parts.get(), BN_bin2bn(raw(signature), coordinateBytes, nullptr),
        BN_bin2bn(raw(signature) + coordinateBytes, coordinateBytes, nullptr));
    unsigned char *encoded = nullptr;
    const int length = i2d_ECDSA_SIG(parts.get(), &encoded);
    if (length <= 0)
        return false;
    static const EVP_MD *const sha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned digestBytes = 0;
    const bool good = EVP_Digest(text.data(), size_t(text.size()), digest, &digestBytes, sha256, nullptr) == 1
        && EVP_PKEY_verify(m_verification.get(), encoded, size_t(length), digest, digestBytes) == 1;
    OPENSSL_free(encoded);
    return good;
}

SigningKey::SigningKey(OpenSslKey key) : m_key(key), m_public(std::move(key)) { }

SigningKey SigningKey::make()
{
    OpenSslKey key = owned(EVP_EC_gen("P-256"));
    BAKERY_INVARIANT(key != nullptr);
    return SigningKey(std::move(key));
}

Result<SigningKey, QString> SigningKey::load(const QString &path)
{
    const auto pem = readFile(path);
    if (!pem)
        return Failure{pem.error()};
    const Bio bio(BIO_new_mem_buf(pem->constData(), int(pem->size())), BIO_free);
    OpenSslKey key = owned(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
    if (!isOnP256(key.get()))
        return Failure{u"%1 holds no private key on the curve P-256"_s.arg(path)};
    return SigningKey(std::move(key));
}

Result<Done, QString> SigningKey::save(const QString &path) const
{
    const Bio bio(BIO_new(BIO_s_mem()), BIO_free);
    BAKERY_INVARIANT(PEM_write_bio_PKCS8PrivateKey(bio.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1);
    return writeFile(path, contentOf(bio), FileAudience::OwnerOnly);
}

QByteArray SigningKey::sign(QByteArrayView text) const
{
    unsigned char encoded[80];
    size_t length = sizeof encoded;
    const DigestContext context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    BAKERY_INVARIANT(EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1);
    BAKERY_INVARIANT(EVP_DigestSign(context.get(), encoded, &length, raw(text), size_t(text.size())) == 1);
    // OpenSSL answers in DER; a JWT carries r and s as fixed 32 bytes each.
    const unsigned char *cursor = encoded;
    const Signature parts(d2i_ECDSA_SIG(nullptr, &cursor, long(length)), ECDSA_SIG_free);
    QByteArray signature(2 * coordinateBytes, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(signature.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(parts.get()), out, coordinateBytes);
    BN_bn2binpad(ECDSA_SIG_get0_s(parts.get()), out + coordinateBytes, coordinateBytes);
    return signature;
}

}
