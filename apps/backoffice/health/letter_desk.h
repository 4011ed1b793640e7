// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/bus/payload_rows.h"
#include "apps/backoffice/health/health_store.h"

namespace bakery::office {

// One message that could not be handled: what it says, and what can be done about it. Only the administrator drops one.
class LetterDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString key READ key NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QString order READ order NOTIFY changed)
    Q_PROPERTY(bool isReading READ isReading NOTIFY changed)
    Q_PROPERTY(bakery::office::PayloadRows *payload READ payload CONSTANT)
    Q_PROPERTY(bool mayDismiss READ mayDismiss NOTIFY changed)
    Q_PROPERTY(bool isAsking READ isAsking NOTIFY changed)
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY changed)
public:
    enum Outcome { None, Handled, StillThere, Dropped, NotReached, Refused };
    Q_ENUM(Outcome)

    LetterDesk(ShopLine &line, StaffSession &staff, HealthStore &health);

    // By the key of its row.
    Q_INVOKABLE void open(const QString &key);
    Q_INVOKABLE void close() { open({}); }
    Q_INVOKABLE void tryAgain(const QString &key); // and what waits behind it
    Q_INVOKABLE void dismiss(const QString &key, const QString &why);
    Q_INVOKABLE void forget();

    const QString &key() const { return m_key; } // empty: none is looked at
    QString message() const { return m_letter ? m_letter->message.value : QString(); }
    QString reason() const { return m_letter ? m_letter->reason.value : QString(); }
    const QString &order() const { return m_order; } // that it is about, where it says so
    bool isReading() const { return m_isReading; }
    PayloadRows *payload() { return &m_payload; }
    bool mayDismiss() const { return DismissDeadLetter::route.roles.has(m_staff.role()); }
    bool isAsking() const { return m_isAsking; }
    Outcome outcome() const { return m_outcome; } // of what was tried last
    void clear();

Q_SIGNALS:
    void changed();

private:
    template <typename R, typename Judge>
    void ask(const QString &key, const R &request, Judge judge);

    ShopLine &m_line;
    StaffSession &m_staff;
    HealthStore &m_health;
    QString m_key, m_order;
    std::optional<DeadLetter> m_letter;
    PayloadRows m_payload;
    bool m_isReading = false, m_isAsking = false;
    Outcome m_outcome = None;
};

}
