// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/journals.h"
#include "apps/backoffice/table_rows.h"
#include "qml/shop/local_form.h"
#include "qml/shop/staff_session.h"
#include "shared/contracts/keeper.h"

namespace bakery::office {

// The shop's backups: what was made, whether a shop could go on from it, and having another one made or tried.
class BackupDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(bakery::office::TableRows *rows READ rows CONSTANT)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString underWay READ underWay NOTIFY changed)
    Q_PROPERTY(bool isAsking READ isAsking NOTIFY changed)
public:
    enum State { Loading, Loaded, NotReached };
    Q_ENUM(State)
    enum Outcome { None, Busy, NoAnswer, NotDone };
    Q_ENUM(Outcome)
    enum Standing { Making, Made, Failed, Removed };
    Q_ENUM(Standing)
    enum Trial { Untried, Trying, Good, Bad };
    Q_ENUM(Trial)

    BackupDesk(ShopLine &line, StaffSession &staff, Journals &journals, const LocalForm &form);

    TableRows *rows() { return &m_rows; }
    State state() const { return m_state; }
    Outcome outcome() const { return m_outcome; } // of what was asked for last
    const QString &underWay() const { return m_underWay; } // that is being made or tried; empty: none
    bool isAsking() const { return m_isAsking; }

    Q_INVOKABLE void make();
    Q_INVOKABLE void tryOut(const QString &key);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void forget();

    void clear();
    void beat();

Q_SIGNALS:
    void changed();

private:
    template <typename R>
    void send(const R &request);
    void ask();
    void show();

    ShopLine &m_line;
    StaffSession &m_staff;
    const LocalForm &m_form;
    TableRows m_rows{{"key", "time", "standing", "file", "size", "trial", "triedAt", "trouble"}};
    std::vector<keeper::Backup> m_backups;
    State m_state = Loading;
    Outcome m_outcome = None;
    QString m_underWay;
    bool m_isAsking = false, m_isOld = true;
    Instant m_askAgainAt;
};

}
