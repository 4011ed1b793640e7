// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/sounds.h"

#include "apps/kiosk/tone_file.h"

#include <QFile>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace bakery::kiosk {
namespace {

struct Tone {
    double hertz;
    double from; // seconds
    double lasts;
};

std::vector<Tone> tonesOf(Sounds::Sound sound)
{
    switch (sound) {
    case Sounds::Click:
        return {{1'100, 0, 0.03}};
    case Sounds::Success:
        return {{659, 0, 0.35}, {880, 0.12, 0.5}};
    case Sounds::Refusal:
        return {{392, 0, 0.3}, {330, 0.16, 0.45}};
    }
    return {};
}

// A sine that begins at once and dies away.
double valueAt(const Tone &tone, double second)
{
    const double since = second - tone.from;
    if (since < 0 || since > tone.lasts)
        return 0;
    const double swell = std::min(1.0, since / 0.004), fade = std::exp(-5 * since / tone.lasts);
    return swell * fade * std::sin(2 * std::numbers::pi * tone.hertz * since);
}

}

Sounds::Sounds() : m_player(findPlayer()) { }

QByteArray Sounds::wave(Sound sound, int percent)
{
    double lasts = 0;
    const auto tones = tonesOf(sound);
    for (const Tone &tone : tones)
        lasts = std::max(lasts, tone.from + tone.lasts);
    std::vector<qint16> samples(size_t(lasts * samplesPerSecond));
    for (size_t i = 0; i < samples.size(); ++i) {
        double value = 0;
        for (const Tone &tone : tones)
            value += 0.4 * valueAt(tone, double(i) / samplesPerSecond);
        samples[i] = qint16(std::lround(32'000 * value * percent / 100));
    }
    return waveFile(samples);
}

void Sounds::setVolume(int percent)
{
    if (m_volume == percent || m_player.isEmpty())
        return;
    m_volume = percent;
    for (const Sound sound : {Click, Success, Refusal}) {
        QFile file(fileOf(sound));
        if (file.open(QIODevice::WriteOnly))
            file.write(wave(sound, percent));
    }
}

void Sounds::play(Sound sound) const
{
    if (m_volume > 0)
        playBy(m_player, fileOf(sound));
}

QString Sounds::fileOf(Sound sound) const { return m_folder.filePath(QString::number(sound) + u".wav"_s); }

}
