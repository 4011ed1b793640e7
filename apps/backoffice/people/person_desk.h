// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/people/person_page.h"
#include "shared/contracts/auth.h"

namespace bakery::office {

// What may be done with the person who is open: money put on the account, role, PIN and password of who works here,
// what is known handed out, and all of it forgotten. And somebody new.
class PersonDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString told READ told NOTIFY changed)
    Q_PROPERTY(bool isWorking READ isWorking NOTIFY changed)
    Q_PROPERTY(bool mayManage READ mayManage NOTIFY changed)
    Q_PROPERTY(bool mayHandOut READ mayHandOut NOTIFY changed)
    Q_PROPERTY(bool mayErase READ mayErase NOTIFY changed)
    Q_PROPERTY(bool mayTopUp READ mayTopUp NOTIFY changed)
    Q_PROPERTY(bool takesPin READ takesPin NOTIFY changed)
    Q_PROPERTY(QList<int> roles READ roles NOTIFY changed)
public:
    enum Outcome {
        None,
        Working,
        ToppedUp,
        RoleSet,
        PinSet,
        PasswordSet,
        HandedOut,
        Erased,
        Registered,
        NoAmount,
        NameTaken,
        WeakPin,
        WeakPassword,
        NotYours,
        LastAdministrator,
        StillStaff,
        NotWritten,
        Refused,
        NoAnswer
    };
    Q_ENUM(Outcome)

    // Which roles somebody of that role gives and takes.
    static QList<int> rolesToGive(bakery::Role giver);

    PersonDesk(ShopLine &line, StaffSession &staff, PersonPage &page, const LocalForm &form);

    Outcome outcome() const { return m_outcome; }
    const QString &told() const { return m_told; } // the balance, or the file
    bool isWorking() const { return m_outcome == Working; }
    bool mayManage() const { return m_page.state() == PersonPage::Open && roles().contains(m_page.worksAs()); }
    bool mayHandOut() const;
    bool mayErase() const { return mayHandOut() && !m_page.isStaff(); }
    bool mayTopUp() const { return m_page.state() == PersonPage::Open && !m_page.isStaff(); }
    bool takesPin() const { return mayManage() && m_page.role() != bakery::Role::Administrator; }
    QList<int> roles() const { return rolesToGive(m_staff.role()); }
    void setFolder(const QString &folder) { m_folder = folder; }

    Q_INVOKABLE void topUp(const QString &typed);
    Q_INVOKABLE void setRole(int role);
    Q_INVOKABLE void setPin(const QString &pin);
    Q_INVOKABLE void setPassword(const QString &password);
    Q_INVOKABLE void handOut(); // everything that users knows, into a file
    Q_INVOKABLE void erase(); // for good
    Q_INVOKABLE void registerPerson(const QString &name, int role);
    Q_INVOKABLE void forget(); // what became of the last thing

Q_SIGNALS:
    void changed();
    void peopleChanged(); // somebody has come, gone or changed

private:
    using Concluded = std::function<Outcome(const Reply &reply)>;
    template <typename R>
    void send(const R &request, Concluded concluded);
    std::optional<auth::SealedSecret> sealed(const QString &secret);
    void askExport(std::optional<Cursor> after);
    void end(Outcome outcome);

    ShopLine &m_line;
    StaffSession &m_staff;
    PersonPage &m_page;
    const LocalForm &m_form;
    Outcome m_outcome = None;
    QString m_told, m_folder, m_sealingKey;
    std::optional<users::Export> m_export; // as far as it has come
    QByteArray m_id, m_body; // of what was asked last
};

}
