// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/tokens/administrator.h"

#include "shared/tokens/readable_code.h"

#include <QFile>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

const QUuid administratorsSpace(u"6f0f7d0e-6a3c-5e0b-9d0a-7c2a5b1f4e11"_s);
constexpr int codeLetters = 20; // a hundred bits

}

Caller administratorOf(const QString &site)
{
    return {Id(QUuid::createUuidV5(administratorsSpace, site)), Role::Administrator};
}

bool AdministratorCode::wasMade() const { return QFile::exists(m_path); }

Result<QString, QString> AdministratorCode::make() const
{
    QByteArray chance(codeLetters, Qt::Uninitialized);
    randombytes_buf(chance.data(), size_t(chance.size()));
    const QString code = readableCode(chance);
    if (const auto saved = writeFile(m_path, hashOf(code).toLatin1() + '\n'); !saved)
        return Failure{saved.error()};
    return code;
}

bool AdministratorCode::isRight(const QString &typed) const
{
    const auto kept = readFile(m_path);
    return kept && kept->trimmed() == hashOf(typed).toLatin1();
}

QString AdministratorCode::hashOf(const QString &typed)
{
    const QByteArray code = codeAsTyped(typed).toUtf8();
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
        reinterpret_cast<const unsigned char *>(code.constData()), size_t(code.size()), nullptr, 0);
    return QString::fromLatin1(hash.toHex());
}

}
