// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace bakery::kiosk {

// Says what has the focus and what a screen tells by itself, for whoever cannot see it, through speech-dispatcher's
// `spd-say` where the machine has it. A screen reader needs none of this: it hears the same names over AT-SPI.
class Voice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(bool isThere READ isThere CONSTANT)
    Q_PROPERTY(bool isOn READ isOn WRITE setOn NOTIFY changed)
public:
    Voice();

    bool isThere() const { return !m_program.isEmpty(); }
    bool isOn() const { return m_isOn; }
    void setOn(bool on);
    Q_INVOKABLE void say(const QString &text, const QString &language) const;

Q_SIGNALS:
    void changed();

private:
    const QString m_program;
    bool m_isOn = false;
};

}
