// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace bakery::kiosk {

constexpr int samplesPerSecond = 22'050;

// A WAV file: one channel, 16 bits.
QByteArray waveFile(const std::vector<qint16> &samples);

// PipeWire's, PulseAudio's or ALSA's own, whichever is there and has something to play on; empty: none. Qt Multimedia
// would bring GStreamer and FFmpeg along for half a second of sound.
QString findPlayer();
void playBy(const QString &player, const QString &file);

}
