// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/messaging/paho_bus.h"
#include "shared/testing/broker_process.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bakery {

struct Guest final : BusListener {
    void busConnected() override { ++connected; }
    void busLost() override { }
    void busArrived(std::vector<Message> messages) override { arrived += int(messages.size()); }
    int connected = 0;
    int arrived = 0;
};

// With certificates made on the spot: an authority, a broker's certificate for this host, and one for another.
class TlsTest final : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void openssl(const QString &name, const QStringList &more)
    {
        const QStringList arguments{u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
            u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + name,
            u"-keyout"_s, path(name + u".key"_s), u"-out"_s, path(name + u".crt"_s)};
        QCOMPARE(QProcess::execute(u"openssl"_s, arguments + more), 0);
    }
    void makeAuthority(const QString &name) { openssl(name, {u"-addext"_s, u"keyUsage=keyCertSign"_s}); }
    void makeCertificate(const QString &name, const QString &host)
    {
        openssl(name,
            {u"-CA"_s, path(u"authority.crt"_s), u"-CAkey"_s, path(u"authority.key"_s), u"-addext"_s,
                u"subjectAltName="_s + host, u"-addext"_s, u"basicConstraints=CA:FALSE"_s});
    }
    QByteArray configuration(const QString &certificate) const
    {
        return u"cafile %1\ncertfile %2\nkeyfile %3\n"_s
            .arg(path(u"authority.crt"_s), path(certificate + u".crt"_s), path(certificate + u".key"_s))
            .toUtf8();
    }

private Q_SLOTS:
    void initTestCase()
    {
        makeAuthority(u"authority"_s);
        makeAuthority(u"stranger"_s);
        makeCertificate(u"broker"_s, u"IP:127.0.0.1,DNS:localhost"_s);
        makeCertificate(u"elsewhere"_s, u"DNS:elsewhere.example"_s);
    }

    void trustsTheRightCertificateOnly_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<bool>("isTrusted");
        QTest::newRow("by address") << u"127.0.0.1"_s << u"broker"_s << u"authority"_s << true;
        QTest::newRow("by name") << u"localhost"_s << u"broker"_s << u"authority"_s << true;
        QTest::newRow("another host's") << u"localhost"_s << u"elsewhere"_s << u"authority"_s << false;
        QTest::newRow("a stranger's") << u"localhost"_s << u"broker"_s << u"stranger"_s << false;
        QTest::newRow("without TLS") << u"localhost"_s << u"broker"_s << QString() << false;
    }
    void trustsTheRightCertificateOnly()
    {
        QFETCH(QString, host);
        QFETCH(QString, certificate);
        QFETCH(QString, authority);
        QFETCH(bool, isTrusted);
        BrokerProcess broker(configuration(certificate));
        BusAddress address;
        address.host = host;
        address.port = broker.port();
        if (!authority.isEmpty())
            address.certificateAuthority = path(authority + u".crt"_s);
        Guest guest;
        PahoBus bus(address);
        bus.open(guest, {{"bread", Quality::AtLeastOnce}}, {});
        if (!isTrusted) {
            QVERIFY(!QTest::qWaitFor([&] { return guest.connected > 0; }, 500)); // it tries several times
            return;
        }
        QTRY_COMPARE(guest.connected, 1);
        Message message;
        message.topic = "bread";
        message.payload = QByteArray(1'000'000, 'x');
        message.quality = Quality::AtLeastOnce;
        bus.publish(message);
        QTRY_COMPARE(guest.arrived, 1);
    }
};

}

QTEST_GUILESS_MAIN(bakery::TlsTest)
#include "tls_test.moc"
