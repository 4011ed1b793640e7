// SPDX-License-Identifier: GPL-3.0-or-later
// The card terminal in the box. `bakery up` runs it beside the services; with a control word after --data it talks to
// the one that runs:
//
//     bakery-card-terminal --data FOLDER                      runs
//     bakery-card-terminal --data FOLDER behave WORD          approve, refuse, time-out, die-after-charging,
//     answer-twice bakery-card-terminal --data FOLDER tap                  somebody holds a card to it after all
#include "apps/card-terminal/simulated_terminal.h"

#include "shared/service/shop_settings.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery { namespace {

constexpr int exitUsage = 64;
constexpr int exitUnavailable = 69;
constexpr int exitStorage = 74;
constexpr int patienceMs = 3000;
constexpr qint64 longestLine = 64 * 1024;

void serve(SimulatedTerminal &terminal, QLocalSocket &socket)
{
    if (socket.bytesAvailable() > longestLine)
        return socket.abort();
    while (socket.canReadLine()) {
        const TerminalReply reply = terminal.answer(socket.readLine());
        if (reply.dies)
            ::_exit(1); // without a word: it is charged, and nobody was told
        for (int i = 0; i < reply.times; ++i)
            socket.write(reply.line);
    }
}

int run(const QString &folder)
{
    const QString address = ShopSettings::cardTerminalSocket(folder);
    QLockFile lock(folder + u"/run/card-terminal.lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(patienceMs))
        return std::fputs("another card terminal runs in this folder\n", stderr), exitUnavailable;
    SimulatedTerminal terminal(folder + u"/card-terminal/record.jsonl"_s);
    if (!terminal.isSound())
        return std::fputs("the terminal's record cannot be opened\n", stderr), exitStorage;
    QLocalServer::removeServer(address); // what one that was killed has left
    QLocalServer server;
    server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!server.listen(address))
        return std::fprintf(stderr, "%s\n", qPrintable(server.errorString())), exitUnavailable;
    QObject::connect(&server, &QLocalServer::newConnection, &server, [&] {
        while (QLocalSocket *socket = server.nextPendingConnection()) {
            QObject::connect(
                socket, &QLocalSocket::readyRead, socket, [&terminal, socket] { serve(terminal, *socket); });
            QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    return QCoreApplication::exec();
}

int control(const QString &folder, const QJsonObject &word)
{
    QLocalSocket socket;
    socket.connectToServer(ShopSettings::cardTerminalSocket(folder));
    if (!socket.waitForConnected(patienceMs))
        return std::fputs("no card terminal runs in this folder\n", stderr), exitUnavailable;
    socket.write(QJsonDocument(word).toJson(QJsonDocument::Compact) + '\n');
    while (!socket.canReadLine())
        if (!socket.waitForReadyRead(patienceMs))
            return std::fputs("the card terminal does not answer\n", stderr), exitUnavailable;
    const QByteArray answer = socket.readLine();
    std::fputs(answer.constData(), stdout);
    return QJsonDocument::fromJson(answer).object().contains("error"_L1) ? exitUsage : 0;
}

}}

int main(int argc, char **argv)
{
    using namespace bakery;
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A card terminal without cards, for shops that try things out."_s);
    parser.addHelpOption();
    const QCommandLineOption data(u"data"_s, u"The shop's data folder."_s, u"folder"_s);
    parser.addOption(data);
    parser.addPositionalArgument(u"word"_s, u"behave WORD, or tap: to the terminal that runs."_s);
    parser.process(application);
    const QStringList words = parser.positionalArguments();
    if (!parser.isSet(data) || words.size() > 2)
        return std::fputs("see --help\n", stderr), exitUsage;
    if (words.isEmpty())
        return run(parser.value(data));
    return control(parser.value(data), {{u"call"_s, words[0]}, {u"as"_s, words.value(1)}});
}
