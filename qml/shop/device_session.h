// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/shop/shop_line.h"
#include "shared/contracts/auth_kiosks.h"

namespace bakery {

// A device's standing with the shop: a code that a manager approves, then a session that goes on until it is revoked.
// What it needs to go on after a restart lies in one file of its own, readable by nobody else.
class DeviceSession final : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString code READ code NOTIFY changed)
public:
    DeviceSession(ShopLine &line, QString file);

    const QString &code() const { return m_code; } // for people, while it is not paired
    bool isPaired() const { return !m_refresh.isEmpty(); }
    bool isReady() const { return !m_access.isEmpty() && m_line.clock().wallNow() < m_accessUntil; }
    const QByteArray &token() const { return m_access; }
    const std::optional<Id> &device() const { return m_device; } // by which auth knows it; nothing: not paired
    // What auth shows of it: what it was told, what it is to show.
    const std::optional<auth::KioskStanding> &standing() const { return m_standing; }

    void beat();
    void leave(); // ends the session, and shows a new code

Q_SIGNALS:
    void changed();
    void stood(); // its standing was shown

private:
    void goOnPairing(const QList<QByteArray> &lines);
    void begin();
    void collect();
    void refresh();
    void take(const auth::Tokens &tokens);
    void save();
    void watch(const Id &device);
    void learn(const auth::KioskStanding &standing);
    void forget(); // revoked: a new code is shown

    ShopLine &m_line;
    const QString m_file;
    QString m_code;
    std::optional<auth::CollectPairing> m_pairing;
    Instant m_pairingUntil;
    QString m_refresh;
    std::optional<Id> m_device;
    std::vector<Id> m_watched;
    std::optional<auth::KioskStanding> m_standing;
    QByteArray m_exchange; // the id under which it is exchanged, once that has begun
    QByteArray m_access;
    Instant m_accessUntil;
    Instant m_askAgainAt;
    bool m_isAsking = false;
};

}
