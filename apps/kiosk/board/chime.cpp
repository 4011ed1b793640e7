// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/board/chime.h"

#include "apps/kiosk/tone_file.h"
#include "shared/core/private_file.h"

#include <QDebug>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace bakery::kiosk {
namespace {

constexpr double seconds = 1.6;

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
    std::vector<qint16> samples(size_t(samplesPerSecond * seconds));
    for (size_t i = 0; i < samples.size(); ++i) {
        const double at = double(i) / samplesPerSecond;
        samples[i] = qint16(9000 * (note(659.26, at) + note(523.25, at - 0.28))); // e″, c″
    }
    return waveFile(samples);
}

Chime::Chime() : m_player(findPlayer())
{
    if (m_player.isEmpty())
        qInfo().noquote() << "pw-play, paplay or aplay and something to play on are missing: the board calls silently";
    else if (const auto written = writeFile(m_folder.filePath(u"chime.wav"_s), chimeSound()); !written)
        qWarning().noquote() << written.error();
}

void Chime::play() const
{
    if (!m_player.isEmpty())
        playBy(m_player, m_folder.filePath(u"chime.wav"_s));
}

}
