// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/kiosk/watched_process.h"

#include "tests/bench/orders/shop_under_test.h"

#include <QCoreApplication>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace bakery::bench {
namespace {

constexpr int betweenLinesMs = 20; // a screen that tells something tells it at once, and then nothing for a while

}

qint64 sharedNow()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

double percentile95(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() * 95 / 100];
}

VirtualScreen::VirtualScreen(QSize size)
{
    m_server.start(u"Xvfb"_s,
        {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s, u"-screen"_s, u"0"_s,
            u"%1x%2x24"_s.arg(size.width()).arg(size.height())});
    while (!m_server.canReadLine())
        if (!m_server.waitForReadyRead(20'000))
            throw BenchFailed(u"Xvfb does not start: "_s + m_server.errorString());
    qputenv("DISPLAY", ':' + m_server.readLine().trimmed());
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("QT_QUICK_BACKEND", "software");
}

VirtualScreen::~VirtualScreen()
{
    m_server.terminate();
    m_server.waitForFinished();
}

WatchedProcess::WatchedProcess(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(
        QCoreApplication::applicationFilePath(), QStringList{u"--watched"_s, QString::number(sharedNow())} + arguments);
}

WatchedProcess::~WatchedProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished();
}

void WatchedProcess::forget()
{
    m_process.readAll();
    while (m_process.waitForReadyRead(betweenLinesMs)) // what the pipe still holds
        m_process.readAll();
}

double WatchedProcess::next(const QByteArray &name, int patienceMs)
{
    for (;;) {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(patienceMs))
                throw BenchFailed(u"the screen does not tell "_s + QString::fromLatin1(name));
        const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
        if (words.front() == name)
            return words.value(1).toDouble();
    }
}

}
