// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/kiosk_under_finger.h"

#include <QTest>

#include <ranges>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int startMs = 20'000;

QString displayOf(QProcess &server)
{
    server.start(u"Xvfb"_s,
        {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s, u"-screen"_s, u"0"_s,
            u"%1x%2x24"_s.arg(KioskUnderFinger::width).arg(KioskUnderFinger::height)});
    while (!server.canReadLine())
        if (!server.waitForReadyRead(startMs))
            qFatal("Xvfb does not start: %s", qPrintable(server.errorString()));
    return u':' + QString::fromLatin1(server.readLine()).trimmed();
}

}

KioskUnderFinger::KioskUnderFinger(const ShopOnTrial &shop) : m_shop(shop)
{
    m_displayName = displayOf(m_display);
    QFile account(m_folder.filePath(u"account.json"_s));
    const QByteArray text = shop.run({u"credentials"_s, u"--role"_s, u"kiosk"_s}).output;
    if (!account.open(QIODevice::WriteOnly) || account.write(text) != text.size())
        qFatal("the kiosk has no account");
    account.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.insert(u"DISPLAY"_s, m_displayName);
    surroundings.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    surroundings.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    surroundings.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    m_kiosk.setProcessEnvironment(surroundings);
    m_kiosk.setProcessChannelMode(QProcess::MergedChannels);
}

KioskUnderFinger::~KioskUnderFinger()
{
    kill();
    m_display.terminate();
    m_display.waitForFinished();
}

bool KioskUnderFinger::start(const QStringList &options)
{
    m_kiosk.start(qEnvironmentVariable("BAKERY_BUILD_DIR") + u"/bin/bakery-kiosk"_s,
        QStringList{u"--account"_s, m_folder.filePath(u"account.json"_s), u"--folder"_s, m_folder.path(), u"--shop"_s,
            m_shop.folder(), u"--window"_s, u"%1x%2"_s.arg(width).arg(height)}
            + options);
    return m_kiosk.waitForStarted();
}

bool KioskUnderFinger::pair() { return says(u"pairing code "_s) && approve(m_said) && says(u"screen Attract"_s); }

bool KioskUnderFinger::approve(const QString &code) const
{
    return m_shop
               .request(u"auth"_s, u"do/approve-pairing"_s, u"{\"code\":\"%1\",\"label\":\"by the door\"}"_s.arg(code),
                   u"mona"_s)
               .exitStatus
        == 0;
}

void KioskUnderFinger::kill()
{
    m_kiosk.kill();
    m_kiosk.waitForFinished();
    read();
    m_place = m_log.size(); // what it said before does not count for the next one
}

void KioskUnderFinger::tap(QPoint at) const
{
    QProcess finger;
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.insert(u"DISPLAY"_s, m_displayName);
    finger.setProcessEnvironment(surroundings);
    finger.start(u"xdotool"_s, {u"mousemove"_s, QString::number(at.x()), QString::number(at.y()), u"click"_s, u"1"_s});
    if (!finger.waitForFinished() || finger.exitCode() != 0)
        qFatal("xdotool: %s", finger.readAllStandardError().constData());
}

void KioskUnderFinger::read() { m_log += QString::fromUtf8(m_kiosk.readAll()); }

bool KioskUnderFinger::says(const QString &beginning, int patienceMs)
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

QString KioskUnderFinger::screen()
{
    const QString beginning = u"screen "_s;
    for (const QStringList lines = log().split(u'\n'); const QString &line : std::views::reverse(lines))
        if (line.startsWith(beginning))
            return line.mid(beginning.size());
    return {};
}

QString KioskUnderFinger::log()
{
    read();
    return m_log;
}

}
