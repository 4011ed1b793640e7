// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/voice.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bakery::kiosk {

Voice::Voice() : m_program(QStandardPaths::findExecutable(u"spd-say"_s)) { }

void Voice::setOn(bool on)
{
    if (on == m_isOn)
        return;
    m_isOn = on && isThere();
    Q_EMIT changed();
}

// What was being said before is broken off: of two texts only the latter counts.
void Voice::say(const QString &text, const QString &language) const
{
    if (!m_isOn || text.isEmpty())
        return;
    QProcess speaker;
    speaker.setProgram(m_program);
    speaker.setArguments({u"--priority"_s, u"text"_s, u"--language"_s, language, u"--"_s, text.left(500)});
    speaker.setStandardOutputFile(QProcess::nullDevice());
    speaker.setStandardErrorFile(QProcess::nullDevice());
    speaker.startDetached();
}

}
