// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/table_rows.h"
#include "qml/shop/local_form.h"
#include "qml/shop/staff_session.h"
#include "shared/contracts/auth_contract.h"

namespace bakery::office {

// Keys for machines, for the administrator: a role, and of what it may a few requests. A key is shown once, when it is
// made; nobody can read it again.
class ApiKeys : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString fresh READ fresh NOTIFY changed)
    Q_PROPERTY(QString unknown READ unknown NOTIFY changed)
    Q_PROPERTY(bakery::office::TableRows *rows READ rows CONSTANT)
public:
    enum State { Loading, Loaded, Refused, NotReached };
    Q_ENUM(State)
    enum Outcome { None, Working, Made, Ended, UnknownRequest, NotYours, NotDone, NoAnswer };
    Q_ENUM(Outcome)

    ApiKeys(ShopLine &line, StaffSession &staff, const LocalForm &form);

    State state() const { return m_state; }
    Outcome outcome() const { return m_outcome; }
    const QString &fresh() const { return m_fresh; } // the key that was just made, until it is forgotten
    const QString &unknown() const { return m_unknown; } // which request no service takes
    TableRows *rows() { return &m_rows; }

    // Requests as "orders/do/place", with spaces or commas between them.
    Q_INVOKABLE void make(const QString &label, int role, const QString &requests);
    Q_INVOKABLE void revoke(const QString &key);
    Q_INVOKABLE void copyFresh();
    Q_INVOKABLE void forget();
    void ask();
    void clear();

Q_SIGNALS:
    void changed();

private:
    void show();
    void fail(const Reply &reply);

    ShopLine &m_line;
    StaffSession &m_staff;
    const LocalForm &m_form;
    State m_state = Loading;
    Outcome m_outcome = None;
    QString m_fresh, m_unknown;
    std::vector<auth::ApiKey> m_keys;
    TableRows m_rows{{"key", "label", "role", "requests", "madeAt", "isEnded"}};
};

}
