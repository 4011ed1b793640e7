// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/tables/changing_rows.h"
#include "qml/shop/local_form.h"
#include "qml/shop/staff_session.h"
#include "shared/contracts/users.h"

namespace bakery::office {

// Everybody whom users knows, in the order in which they came: customers, or who works here. Read page by page; who is
// looked for by name or id is asked for alone.
class PeopleList : public ChangingRows {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(Which which READ which WRITE setWhich NOTIFY changed)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool isCutOff READ isCutOff NOTIFY changed)
public:
    enum Role { PersonRole = Qt::UserRole, NameRole, WorksAsRole, LastSeenRole, SeenAtRole };
    enum State { Loading, Loaded, Refused, NotReached };
    Q_ENUM(State)
    enum Which { Customers, Staff };
    Q_ENUM(Which)

    PeopleList(ShopLine &line, StaffSession &staff, const LocalForm &form);

    State state() const { return m_state; }
    Which which() const { return m_which; }
    void setWhich(Which which);
    const QString &search() const { return m_search; } // a whole name, or an id; empty: everybody
    void setSearch(const QString &search);
    int count() const { return int(m_shown.size()); }
    bool isCutOff() const { return m_people.size() >= mostRead && m_next; } // the others are found by name

    void load(); // everything anew
    void clear();
    void beat();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    static constexpr size_t mostRead = 5000;
    void ask();
    void take(const users::PeoplePage &page);
    void askFor(const Id &person);
    bool fits(const users::PersonInShort &person) const;
    void show();

    ShopLine &m_line;
    StaffSession &m_staff;
    const LocalForm &m_form;
    State m_state = Loading;
    Which m_which = Customers;
    QString m_search;
    std::vector<users::PersonInShort> m_people, m_shown;
    std::optional<Cursor> m_next;
    bool m_isAsking = false, m_isWhole = false, m_waitsForAll = false;
    int m_asked = 0; // answers to an earlier question do not count
    Instant m_askAgainAt;
};

}
