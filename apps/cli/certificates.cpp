// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/certificates.h"

#include "apps/cli/trouble.h"

#include <QDir>
#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkInterface>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

QString folderOf(const ShopSettings &shop) { return shop.path(u"keys/tls"_s); }

// OpenSSL's own program writes private keys with mode 0600.
void openssl(const ShopSettings &shop, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folderOf(shop));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        throw Trouble(u"openssl could not make a certificate: %1"_s.arg(QString::fromLocal8Bit(process.readAll())));
}

// Every name and address under which the broker may be reached.
QString alternativeNames(const ShopSettings &shop)
{
    QStringList names{u"DNS:localhost"_s, u"DNS:"_s + QHostInfo::localHostName()};
    for (const QHostAddress &address : QNetworkInterface::allAddresses())
        if (address.scopeId().isEmpty())
            names.append(u"IP:"_s + address.toString());
    const QHostAddress listen(shop.listen);
    if (listen.isNull())
        names.append(u"DNS:"_s + shop.listen);
    return u"subjectAltName="_s + names.join(u',');
}

void makeAuthority(const ShopSettings &shop)
{
    openssl(shop,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
            u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca.crt"_s, u"-days"_s, u"3650"_s, u"-subj"_s,
            u"/CN=Bakery "_s + shop.site, u"-addext"_s, u"keyUsage=critical,keyCertSign,cRLSign"_s});
}

}

void makeCertificates(const ShopSettings &shop)
{
    QDir().mkpath(folderOf(shop));
    if (!QFile::exists(folderOf(shop) + u"/ca.crt"_s))
        makeAuthority(shop);
    if (!QFile::exists(folderOf(shop) + u"/server.crt"_s))
        renewServerCertificate(shop);
}

void renewServerCertificate(const ShopSettings &shop)
{
    // Under new names first: a broker that reads its files at this moment finds a pair that fits.
    openssl(shop,
        {u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
            u"-keyout"_s, u"server.key.new"_s, u"-out"_s, u"server.csr"_s, u"-subj"_s, u"/CN=broker "_s + shop.site,
            u"-addext"_s, alternativeNames(shop)});
    openssl(shop,
        {u"x509"_s, u"-req"_s, u"-in"_s, u"server.csr"_s, u"-CA"_s, u"ca.crt"_s, u"-CAkey"_s, u"ca.key"_s,
            u"-CAcreateserial"_s, u"-copy_extensions"_s, u"copy"_s, u"-days"_s, u"825"_s, u"-out"_s,
            u"server.crt.new"_s});
    const QDir folder(folderOf(shop));
    for (const QString &name : {u"server.key"_s, u"server.crt"_s}) {
        QFile::remove(folder.filePath(name));
        QFile::rename(folder.filePath(name + u".new"_s), folder.filePath(name));
    }
    QFile::remove(folder.filePath(u"server.csr"_s));
}

}
