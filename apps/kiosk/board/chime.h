// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTemporaryDir>

namespace bakery::kiosk {

// Two soft notes, as a WAV document: 16 bits, one channel.
QByteArray chimeSound();

// Plays them. Where nothing can be heard the board stays silent, and says so once.
class Chime {
public:
    Chime();
    void play() const;

private:
    QTemporaryDir m_folder;
    const QString m_player;
};

}
