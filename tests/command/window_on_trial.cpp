// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command/window_on_trial.h"

#include "tests/command/shop_on_trial.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int startMs = 20'000;

QString displayFrom(QProcess &server, QSize size)
{
    server.start(u"Xvfb"_s,
        {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s, u"-screen"_s, u"0"_s,
            u"%1x%2x24"_s.arg(size.width()).arg(size.height())});
    while (!server.canReadLine())
        if (!server.waitForReadyRead(startMs))
            qFatal("Xvfb does not start: %s", qPrintable(server.errorString()));
    return u':' + QString::fromLatin1(server.readLine()).trimmed();
}

}

WindowOnTrial::WindowOnTrial(QSize size) : m_displayName(displayFrom(m_display, size))
{
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.insert(u"DISPLAY"_s, m_displayName);
    surroundings.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    surroundings.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    surroundings.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    m_program.setProcessEnvironment(surroundings);
    m_program.setProcessChannelMode(QProcess::MergedChannels);
}

WindowOnTrial::~WindowOnTrial()
{
    kill();
    m_display.terminate();
    m_display.waitForFinished();
}

QString WindowOnTrial::keepAccount(const ShopOnTrial &shop, const QString &role) const
{
    QFile account(m_folder.filePath(role + u".json"_s));
    const QByteArray text = shop.run({u"credentials"_s, u"--role"_s, role}).output;
    if (!account.open(QIODevice::WriteOnly) || account.write(text) != text.size())
        qFatal("there is no account");
    account.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return account.fileName();
}

bool WindowOnTrial::start(const QString &program, const QStringList &arguments)
{
    m_program.start(program, arguments);
    return m_program.waitForStarted();
}

void WindowOnTrial::kill()
{
    m_program.kill();
    m_program.waitForFinished();
    read();
    m_place = m_log.size(); // what it said before does not count for the next one
}

void WindowOnTrial::finger(const QStringList &words) const
{
    QProcess finger;
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.insert(u"DISPLAY"_s, m_displayName);
    finger.setProcessEnvironment(surroundings);
    finger.start(u"xdotool"_s, words);
    if (!finger.waitForFinished() || finger.exitCode() != 0)
        qFatal("xdotool: %s", finger.readAllStandardError().constData());
}

void WindowOnTrial::activate() const
{
    const QString program = QFileInfo(m_program.program()).fileName();
    finger({u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--class"_s, program, u"windowfocus"_s});
}

void WindowOnTrial::tap(QPoint at) const
{
    finger({u"mousemove"_s, QString::number(at.x()), QString::number(at.y()), u"click"_s, u"1"_s});
}

void WindowOnTrial::type(const QString &text) const { finger({u"type"_s, text}); }

void WindowOnTrial::press(const QString &key) const { finger({u"key"_s, key}); }

void WindowOnTrial::read() { m_log += QString::fromUtf8(m_program.readAll()); }

bool WindowOnTrial::says(const QString &beginning, int patienceMs)
{
    return QTest::qWaitFor(
        [&] {
            read();
            const QString lines = u'\n' + m_log;
            const qsizetype found = lines.indexOf(QString(u'\n' + beginning), m_place);
            const qsizetype end = found < 0 ? -1 : m_log.indexOf(u'\n', found);
            if (end < 0)
                return false;
            m_said = m_log.mid(found + beginning.size(), end - found - beginning.size());
            m_place = end;
            return true;
        },
        patienceMs);
}

QString WindowOnTrial::log()
{
    read();
    return m_log;
}

}
