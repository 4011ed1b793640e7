// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/accounts.h"

#include "shared/core/check.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

namespace bakery::broker {
namespace {

// Mosquitto's own numbers. They are low, so passwords are long and random.
constexpr int iterations = 101;
constexpr int saltBytes = 12;
constexpr int hashBytes = 64;

}

QByteArray passwordLine(const QString &username, const QString &password)
{
    const QByteArray secret = password.toUtf8();
    QByteArray salt(saltBytes, Qt::Uninitialized), hash(hashBytes, Qt::Uninitialized);
    auto *const saltData = reinterpret_cast<unsigned char *>(salt.data());
    BAKERY_INVARIANT(RAND_bytes(saltData, saltBytes) == 1);
    BAKERY_INVARIANT(PKCS5_PBKDF2_HMAC(secret.constData(), int(secret.size()), saltData, saltBytes, iterations,
                         EVP_sha512(), hashBytes, reinterpret_cast<unsigned char *>(hash.data()))
        == 1);
    return username.toUtf8() + ":$7$" + QByteArray::number(iterations) + '$' + salt.toBase64() + '$' + hash.toBase64()
        + '\n';
}

}
