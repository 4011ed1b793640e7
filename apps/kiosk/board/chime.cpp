// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/board/chime.h"

#include "shared/core/private_file.h"

#include <QDebug>
#include <QProcess>
#include <QStandardPaths>
#include <QtEndian>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace bakery::kiosk {
namespace {

constexpr int rate = 22'050;
constexpr double seconds = 1.6;

template <typename T>
void put(QByteArray &to, T value)
{
    const T ordered = qToLittleEndian(value);
    to.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
}

// A struck bell: it swells for a moment and fades away, with a little of its octave.
double note(double hertz, double since)
{
    if (since < 0)
        return 0;
    const double angle = 2 * std::numbers::pi * hertz * since;
    return std::min(1.0, since / 0.012) * std::exp(-4.5 * since) * (std::sin(angle) + 0.25 * std::sin(2 * angle));
}

}

QByteArray chimeSound()
{
    const auto samples = quint32(rate * seconds);
    QByteArray sound("RIFF");
    put<quint32>(sound, 36 + 2 * samples);
    sound += "WAVEfmt ";
    put<quint32>(sound, 16);
    put<quint16>(sound, 1); // not compressed
    put<quint16>(sound, 1); // one channel
    put<quint32>(sound, rate);
    put<quint32>(sound, 2 * rate);
    put<quint16>(sound, 2);
    put<quint16>(sound, 16);
    sound += "data";
    put<quint32>(sound, 2 * samples);
    for (quint32 i = 0; i < samples; ++i) {
        const double at = double(i) / rate;
        put<qint16>(sound, qint16(9000 * (note(659.26, at) + note(523.25, at - 0.28)))); // e″, c″
    }
    return sound;
}

Chime::Chime()
{
    for (const QString &player : {u"pw-play"_s, u"paplay"_s, u"aplay"_s})
        if (m_player.isEmpty())
            m_player = QStandardPaths::findExecutable(player);
    if (m_player.isEmpty())
        qInfo().noquote() << "no pw-play, paplay or aplay is installed: the board calls without a sound";
    else if (const auto written = writeFile(m_folder.filePath(u"chime.wav"_s), chimeSound()); !written)
        qWarning().noquote() << written.error();
}

void Chime::play() const
{
    if (!m_player.isEmpty())
        QProcess::startDetached(m_player, {m_folder.filePath(u"chime.wav"_s)});
}

}
