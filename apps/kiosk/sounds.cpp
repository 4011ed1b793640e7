// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/sounds.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QtEndian>

#include <cmath>
#include <numbers>
#include <vector>

using namespace Qt::StringLiterals;

namespace bakery::kiosk {
namespace {

constexpr int rate = 22'050;

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

template <typename T>
void append(QByteArray &bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

// What plays where something can be heard.
QString findPlayer()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QFile::exists(runtime + u"/pipewire-0"_s))
        if (const QString player = QStandardPaths::findExecutable(u"pw-play"_s); !player.isEmpty())
            return player;
    if (QFile::exists(runtime + u"/pulse/native"_s))
        if (const QString player = QStandardPaths::findExecutable(u"paplay"_s); !player.isEmpty())
            return player;
    return QFile::exists(u"/proc/asound/card0"_s) ? QStandardPaths::findExecutable(u"aplay"_s) : QString();
}

}

Sounds::Sounds() : m_player(findPlayer()) { }

QByteArray Sounds::wave(Sound sound, int percent)
{
    double lasts = 0;
    const auto tones = tonesOf(sound);
    for (const Tone &tone : tones)
        lasts = std::max(lasts, tone.from + tone.lasts);
    const int samples = int(lasts * rate);
    QByteArray wave = "RIFF";
    append(wave, quint32(36 + 2 * samples));
    wave += "WAVEfmt ";
    append(wave, quint32(16));
    append(wave, quint16(1)); // PCM
    append(wave, quint16(1));
    append(wave, quint32(rate));
    append(wave, quint32(2 * rate));
    append(wave, quint16(2));
    append(wave, quint16(16));
    wave += "data";
    append(wave, quint32(2 * samples));
    for (int i = 0; i < samples; ++i) {
        double value = 0;
        for (const Tone &tone : tones)
            value += 0.4 * valueAt(tone, double(i) / rate);
        append(wave, qint16(std::lround(32'000 * value * percent / 100)));
    }
    return wave;
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
    if (m_volume <= 0)
        return;
    QProcess player;
    player.setProgram(m_player);
    player.setArguments({fileOf(sound)});
    player.setStandardOutputFile(QProcess::nullDevice());
    player.setStandardErrorFile(QProcess::nullDevice());
    player.startDetached();
}

QString Sounds::fileOf(Sound sound) const { return m_folder.filePath(QString::number(sound) + u".wav"_s); }

}
