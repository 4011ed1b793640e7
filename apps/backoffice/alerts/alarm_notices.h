// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/today/today_store.h"

#include <set>

namespace bakery::office {

// Tells each alarm once, when it comes up while somebody is signed in. What was there already is seen on the screen.
class AlarmNotices : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
public:
    explicit AlarmNotices(TodayStore &today);

    void begin() { m_isNew = true; } // somebody has come

Q_SIGNALS:
    void raised(int kind, const QString &what, const QString &detail);

private:
    void look();

    TodayStore &m_today;
    std::set<QString> m_told; // those that stand now
    bool m_isNew = true;
};

}
