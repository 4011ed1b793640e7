// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/table_rows.h"
#include "qml/shop/local_form.h"
#include "qml/shop/staff_session.h"
#include "shared/contracts/bank_drawer.h"

namespace bakery::office {

// An amount as somebody types it, with the point of that language or an English one; nothing where it is none.
std::optional<qint64> typedAmount(const QString &text, const LocalForm &form);

// The drawers of the tills as bank has them, and counting one blind: what was expected is told with the answer only.
class CashDrawers : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool mayCount READ mayCount NOTIFY changed)
    Q_PROPERTY(int counted READ counted NOTIFY changed)
    Q_PROPERTY(bakery::office::TableRows *rows READ rows CONSTANT)
public:
    enum State { Loading, Loaded, Refused, NotReached };
    Q_ENUM(State)
    enum Counting { Open, Asking, Counted, NoAmount, NotAllowed, NoAnswer };
    Q_ENUM(Counting)

    CashDrawers(ShopLine &line, StaffSession &staff, const LocalForm &form);

    State state() const { return m_state; }
    bool mayCount() const { return bank::whoHandlesCash.has(m_staff.role()); }
    int counted() const; // of them, since beginCounting()
    TableRows *rows() { return &m_rows; }

    void beginCounting(); // a new evening: nothing is counted
    Q_INVOKABLE void count(const QString &drawer, const QString &typed);
    Q_INVOKABLE void countAgain(const QString &drawer);
    Q_INVOKABLE void ask();
    void clear();

Q_SIGNALS:
    void changed();

private:
    struct Count {
        Counting counting = Open;
        qint64 counted = 0, expected = 0;
        QByteArray id, body; // of what was asked last
    };
    void show();

    ShopLine &m_line;
    StaffSession &m_staff;
    const LocalForm &m_form;
    State m_state = Loading;
    std::vector<bank::DrawerStanding> m_drawers;
    std::map<QString, Count> m_counts;
    TableRows m_rows{{"drawer", "expected", "dueBack", "countedAt", "lastCounted", "lastDifference", "lastSign",
        "openings", "counting", "counted", "wasExpected", "difference", "sign"}};
};

}
