// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/table_rows.h"
#include "qml/shop/local_form.h"
#include "qml/shop/staff_session.h"
#include "shared/contracts/auth_contract.h"
#include "shared/contracts/kiosk.h"

namespace bakery::office {

// Kiosks, tills and back offices that are paired with the shop: what each shows now, and what may be told it.
class DeviceList : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY changed)
    Q_PROPERTY(int ended READ ended NOTIFY changed)
    Q_PROPERTY(bool showsEnded READ showsEnded WRITE setShowsEnded NOTIFY changed)
    Q_PROPERTY(bakery::office::TableRows *rows READ rows CONSTANT)
public:
    enum State { Loading, Loaded, Refused, NotReached };
    Q_ENUM(State)
    enum Outcome { None, Working, Approved, Told, Ended, UnknownCode, NotDone, NoAnswer };
    Q_ENUM(Outcome)

    DeviceList(ShopLine &line, StaffSession &staff, const LocalForm &form);

    State state() const { return m_state; }
    Outcome outcome() const { return m_outcome; }
    int ended() const { return m_ended; } // how many were revoked
    bool showsEnded() const { return m_showsEnded; }
    void setShowsEnded(bool shows);
    TableRows *rows() { return &m_rows; }

    Q_INVOKABLE void approve(const QString &code, const QString &label);
    Q_INVOKABLE void restart(const QString &device);
    Q_INVOKABLE void reload(const QString &device);
    Q_INVOKABLE void revoke(const QString &device);
    Q_INVOKABLE void forget();
    void ask();
    void clear();
    void beat(); // presences come and go

Q_SIGNALS:
    void changed();

private:
    template <typename R>
    void send(const R &request, Outcome good);
    void show();

    ShopLine &m_line;
    StaffSession &m_staff;
    const LocalForm &m_form;
    State m_state = Loading;
    Outcome m_outcome = None;
    std::vector<auth::Kiosk> m_devices;
    std::map<QString, kiosk::KioskPresence> m_presences; // by broker account
    TableRows m_rows{
        {"device", "label", "isEnded", "isThere", "screen", "since", "pairedAt", "version", "troubles", "trouble"}};
    int m_ended = 0;
    bool m_showsEnded = false, m_isOld = false;
    Instant m_askAgainAt;
};

}
