// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace bakery::kiosk {

// How loud and how bright this kiosk is, and which printer stands by it, kept on it. Where the machine has no light
// that may be dimmed, something dark lies over the picture instead.
class DeviceSettings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(int volume READ volume WRITE setVolume NOTIFY changed)
    Q_PROPERTY(int brightness READ brightness WRITE setBrightness NOTIFY changed)
    Q_PROPERTY(QString printer READ printer WRITE setPrinter NOTIFY changed)
    Q_PROPERTY(double shade READ shade NOTIFY changed)
public:
    // `lights`: /sys/class/backlight, or what stands for it.
    explicit DeviceSettings(QString file, QString lights = QStringLiteral("/sys/class/backlight"));

    int volume() const { return m_volume; } // 0 … 100
    void setVolume(int volume);
    int brightness() const { return m_brightness; } // 20 … 100
    void setBrightness(int brightness);
    double shade() const; // 0: none
    const QString &printer() const { return m_printer; } // of receipts, as CUPS knows it; empty: none
    void setPrinter(const QString &printer);

Q_SIGNALS:
    void changed();

private:
    void save();
    void dim();

    const QString m_file;
    const QString m_lights;
    int m_volume = 60;
    int m_brightness = 100;
    QString m_printer;
    bool m_hasLight = false;
};

}
