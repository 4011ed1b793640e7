// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bus/test_broker.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace bakery {

static quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

TestBroker::TestBroker(const QByteArray &moreConfiguration) : m_port(freePort())
{
    QFile file(m_folder.filePath(u"mosquitto.conf"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no room for a configuration");
    file.write("listener " + QByteArray::number(m_port)
        + " 127.0.0.1\nuser root\nallow_anonymous true\npersistence false\nset_tcp_nodelay true\n"
          "max_inflight_messages 0\nmax_queued_messages 100000\nmessage_size_limit 2097152\n"
        + moreConfiguration);
    file.close();
    start();
}

void TestBroker::start()
{
    m_process.start(u"mosquitto"_s, {u"-c"_s, m_folder.filePath(u"mosquitto.conf"_s)});
    if (!m_process.waitForStarted())
        qFatal("mosquitto is not there");
    const QDeadlineTimer limit(10'000);
    while (!isListening())
        if (limit.hasExpired() || m_process.waitForFinished(20)) // it must be ours, not a stranger on its port
            qFatal("mosquitto does not start: %s", m_process.readAllStandardError().constData());
}

bool TestBroker::isListening()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    return socket.waitForConnected(100) && socket.localPort() != m_port; // a free port may answer itself
}

void TestBroker::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

}
