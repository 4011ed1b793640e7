// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/tone_file.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace bakery::kiosk {
namespace {

template <typename T>
void append(QByteArray &bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

}

QByteArray waveFile(const std::vector<qint16> &samples)
{
    const auto size = quint32(2 * samples.size());
    QByteArray wave = "RIFF";
    append(wave, quint32(36 + size));
    wave += "WAVEfmt ";
    append(wave, quint32(16));
    append(wave, quint16(1)); // not compressed
    append(wave, quint16(1)); // one channel
    append(wave, quint32(samplesPerSecond));
    append(wave, quint32(2 * samplesPerSecond));
    append(wave, quint16(2));
    append(wave, quint16(16));
    wave += "data";
    append(wave, size);
    for (const qint16 sample : samples)
        append(wave, sample);
    return wave;
}

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

void playBy(const QString &player, const QString &file)
{
    QProcess playing;
    playing.setProgram(player);
    playing.setArguments({file});
    playing.setStandardOutputFile(QProcess::nullDevice());
    playing.setStandardErrorFile(QProcess::nullDevice());
    playing.startDetached();
}

}
