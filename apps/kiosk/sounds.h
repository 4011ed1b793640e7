// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTemporaryDir>

namespace bakery::kiosk {

// Three soft tones, made here and played by whatever player the machine has.
// Where there is no player, or nothing to play on, it is silent and says nothing of it.
class Sounds final : public QObject {
public:
    enum Sound { Click, Success, Refusal };

    Sounds();

    void setVolume(int percent);
    void play(Sound sound) const;
    static QByteArray wave(Sound sound, int percent); // a WAV file

private:
    QString fileOf(Sound sound) const;

    const QString m_player; // empty: none
    QTemporaryDir m_folder;
    int m_volume = -1;
};

}
