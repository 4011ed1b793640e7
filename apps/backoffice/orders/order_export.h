// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/orders/order_list.h"

#include <QSaveFile>

namespace bakery::office {

// All orders that fit the filter of the list, as a file: also those that nobody has scrolled to. It is read page by
// page, tells how far it is, and can be stopped; then there is no file.
class OrderExport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(int written READ written NOTIFY changed)
    Q_PROPERTY(QString where READ where NOTIFY changed)
public:
    enum State { Idle, Working, Kept, Stopped, NotReached, Failed };
    Q_ENUM(State)

    OrderExport(ShopLine &line, StaffSession &staff, const OrderList &list, const LocalForm &form);

    Q_INVOKABLE void begin();
    Q_INVOKABLE void stop();
    State state() const { return m_state; }
    int written() const { return m_written; } // orders
    const QString &where() const { return m_where; } // it lies; of a failure, why
    void setFolder(const QString &folder) { m_folder = folder; } // else that for downloads

Q_SIGNALS:
    void changed();

private:
    void ask();
    void write(const orders::OrderPage &page);
    void end(State state, const QString &where = {});

    ShopLine &m_line;
    StaffSession &m_staff;
    const OrderList &m_list;
    const LocalForm &m_form;
    std::unique_ptr<QSaveFile> m_file;
    orders::AskOrders m_question;
    State m_state = Idle;
    int m_written = 0, m_tries = 0, m_run = 0; // answers to an earlier run do not count
    QString m_where, m_folder;
};

}
