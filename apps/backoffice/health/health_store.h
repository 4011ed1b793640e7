// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/health/broker_figures.h"
#include "apps/backoffice/journals.h"
#include "apps/backoffice/table_rows.h"
#include "qml/shop/local_form.h"
#include "qml/shop/staff_session.h"
#include "shared/contracts/common.h"

#include <deque>

namespace bakery::office {

// Letters are numbered in each service: `bank:3` names one of the whole shop, and a row of it.
struct LetterName {
    static LetterName of(const QString &key) { return {key.section(u':', 0, 0), key.section(u':', 1).toLongLong()}; }
    QString key() const { return service + u':' + QString::number(letter); }

    QString service;
    qint64 letter;
};

// How the services are, as they show it themselves: who leads, how far each follows, what could not be handled and who
// was refused what.
class HealthStore : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(bakery::office::TableRows *services READ services CONSTANT)
    Q_PROPERTY(bakery::office::TableRows *letters READ letters CONSTANT)
    Q_PROPERTY(bakery::office::TableRows *refusals READ refusals CONSTANT)
    Q_PROPERTY(bakery::office::BrokerFigures *broker READ broker CONSTANT)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(int troubles READ troubles NOTIFY changed)
    Q_PROPERTY(int led READ led NOTIFY changed)
    Q_PROPERTY(int standbys READ standbys NOTIFY changed)
    Q_PROPERTY(QString mostLag READ mostLag NOTIFY changed)
    Q_PROPERTY(int shownLetters READ shownLetters NOTIFY changed)
    Q_PROPERTY(QStringList figuresAt READ figuresAt CONSTANT)
public:
    enum State { Waiting, Loaded };
    Q_ENUM(State)
    enum Standing { Leads, StandsBy, IsGone };
    Q_ENUM(Standing)
    using Presences = std::map<QString, Presence>; // by instance

    // `figuresAt`: the addresses that show figures to Prometheus, where this computer knows them.
    HealthStore(ShopLine &line, StaffSession &staff, Journals &journals, const LocalForm &form, QStringList figuresAt);

    TableRows *services() { return &m_services; }
    TableRows *letters() { return &m_letters; }
    TableRows *refusals() { return &m_refusals; }
    BrokerFigures *broker() { return &m_broker; }
    State state() const { return m_presences.empty() ? Waiting : Loaded; }
    int troubles() const { return m_troubles; } // services that are not as they should be
    int led() const { return m_led; }
    int standbys() const { return m_standbys; }
    QString mostLag() const { return m_form.number(m_mostLag); }
    int shownLetters() const { return m_letters.count(); }
    const QStringList &figuresAt() const { return m_figuresAt; }

    const DeadLetter *find(const QString &key) const; // as in its row; null: it is gone
    void askLetters(const QString &service);

    void clear();
    void beat();

Q_SIGNALS:
    void changed();

private:
    struct HeardRefusal {
        QString event, service;
        Instant at;
        AccessRefused refused;
    };

    void learn(const Message &message);
    void hear(const QByteArray &service, const EventView &event);
    void showServices();
    void showLetters();
    void showRefusals();

    ShopLine &m_line;
    StaffSession &m_staff;
    const LocalForm &m_form;
    const QStringList m_figuresAt;
    BrokerFigures m_broker;
    TableRows m_services{{"instance", "service", "standing", "version", "since", "head", "lag", "follows", "letters",
        "shed", "isDiskFull", "stopped", "isWell", "sinceAt", "headAt", "behind", "leftOut", "turn", "turnMs", "memory",
        "memoryBytes"}};
    TableRows m_letters{{"key", "service", "message", "subject", "reason", "time", "waits"}};
    TableRows m_refusals{{"key", "service", "time", "role", "person", "request", "times"}};
    Presences m_presences;
    std::map<QString, double> m_turnMs; // by instance: a turn of late
    std::map<QString, std::vector<DeadLetter>> m_found; // by service
    std::map<QString, qint64> m_asked; // how many there were when they were asked for, by service
    std::deque<HeardRefusal> m_heard; // the latest first
    int m_troubles = 0, m_led = 0, m_standbys = 0;
    qint64 m_mostLag = 0;
    bool m_isOld = false;
    Instant m_askAgainAt;
};

}
