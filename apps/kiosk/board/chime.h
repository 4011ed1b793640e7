// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTemporaryDir>

namespace bakery::kiosk {

// Two soft notes, as a WAV document: 16 bits, one channel.
QByteArray chimeSound();

// Plays them with what the machine has for that: `pw-play`, `paplay` or `aplay`. Qt Multimedia would bring GStreamer
// and FFmpeg along for half a second of sound. Where there is none of them the board stays silent, and says so once.
class Chime {
public:
    Chime();
    void play() const;

private:
    QTemporaryDir m_folder;
    QString m_player;
};

}
