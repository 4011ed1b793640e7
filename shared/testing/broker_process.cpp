// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/testing/broker_process.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// As root Mosquitto would change to this account by itself, but too late for files of mode 0600.
const passwd *accountForBroker() { return getuid() == 0 ? getpwnam("mosquitto") : getpwuid(getuid()); }

// In the child, between fork and exec.
void dieWithTest() { prctl(PR_SET_PDEATHSIG, SIGKILL); }

void becomeBroker()
{
    const passwd *account = accountForBroker();
    if (getuid() == 0 && (setgroups(0, nullptr) || setgid(account->pw_gid) || setuid(account->pw_uid)))
        _exit(126);
    dieWithTest(); // a change of account would forget it
}

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

QByteArray counted(const QByteArray &text)
{
    return QByteArray(1, char(text.size() >> 8)) + char(text.size() & 0xff) + text;
}

// MQTT 5's first packet: clean start, a name and a password, no properties, a client id chosen by the broker.
QByteArray connectPacket(const QString &username, const QString &password)
{
    const QByteArray body = counted("MQTT") + QByteArray("\x05\xc2\x00\x3c\x00", 5) + counted("")
        + counted(username.toUtf8()) + counted(password.toUtf8());
    return '\x10' + QByteArray(1, char(body.size())) + body;
}

}

BrokerProcess::BrokerProcess(
    const QByteArray &site, const QList<broker::Account> &accounts, const QByteArray &moreRules)
    : m_port(freePort())
{
    QByteArray passwordLines;
    for (const broker::Account &account : accounts) {
        m_passwords[account.username] = u"secret of "_s + account.username;
        passwordLines += broker::passwordLine(account.username, m_passwords[account.username]);
    }
    write(u"passwords"_s, passwordLines);
    write(u"acl"_s, broker::accessRules(site, accounts) + moreRules);
    write(u"mosquitto.conf"_s, broker::brokerConfiguration({m_folder.path(), u"127.0.0.1"_s, m_port, {}}));
    if (chown(QFile::encodeName(m_folder.path()).constData(), accountForBroker()->pw_uid, accountForBroker()->pw_gid))
        throw std::runtime_error("the broker's folder cannot be handed over");
    m_process.setChildProcessModifier(becomeBroker);
    start();
}

BrokerProcess::BrokerProcess(const QByteArray &moreConfiguration) : m_port(freePort())
{
    write(u"mosquitto.conf"_s,
        "listener " + QByteArray::number(m_port)
            + " 127.0.0.1\nuser root\nallow_anonymous true\npersistence false\nset_tcp_nodelay true\n"
              "max_inflight_messages 0\nmax_queued_messages 100000\nmessage_size_limit 2097152\n"
            + moreConfiguration);
    m_process.setChildProcessModifier(dieWithTest);
    start();
}

void BrokerProcess::write(const QString &name, const QByteArray &content)
{
    if (!accountForBroker())
        throw std::runtime_error("there is no account to run Mosquitto under; install the package mosquitto");
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || fchown(file.handle(), accountForBroker()->pw_uid, accountForBroker()->pw_gid) != 0)
        throw std::runtime_error("no room for the broker's files");
}

void BrokerProcess::start()
{
    // Its folder is on nobody's path but root's.
    m_process.start(u"/usr/sbin/mosquitto"_s, {u"-c"_s, m_folder.filePath(u"mosquitto.conf"_s)});
    if (!m_process.waitForStarted())
        throw std::runtime_error("mosquitto is not there; install the package mosquitto");
    const QDeadlineTimer limit(10'000);
    // A stranger on this port would not know the password.
    while (!isReady())
        if (limit.hasExpired() || m_process.waitForFinished(10))
            throw std::runtime_error("mosquitto does not start: " + log().toStdString());
}

bool BrokerProcess::isReady()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    if (!socket.waitForConnected(100) || socket.localPort() == m_port) // a free port may answer itself
        return false;
    if (m_passwords.isEmpty())
        return true; // with TLS it would not understand a plain packet
    socket.write(connectPacket(m_passwords.constBegin().key(), m_passwords.constBegin().value()));
    if (!socket.waitForReadyRead(1000))
        return false;
    const QByteArray answer = socket.readAll();
    return answer.size() > 3 && answer[0] == 0x20 && answer[3] == 0;
}

void BrokerProcess::stop()
{
    m_process.terminate();
    m_process.waitForFinished();
}

void BrokerProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

}
