// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace bakery {

// A Mosquitto of its own that lets everybody do everything, for what is about the bus alone.
class TestBroker {
public:
    explicit TestBroker(const QByteArray &moreConfiguration = {}); // started
    ~TestBroker() { kill(); }

    quint16 port() const { return m_port; }
    qint64 processId() const { return m_process.processId(); }
    void start();
    void kill();

private:
    bool isListening();

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

}
