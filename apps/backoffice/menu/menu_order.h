// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/menu/menu_list.h"

namespace bakery::office {

// In which order products are shown within their category: one is dragged to another place, and menu arranges all of
// the category at once.
class MenuOrder : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString what READ what NOTIFY changed)
    Q_PROPERTY(bool mayUndo READ mayUndo NOTIFY changed)
public:
    enum Outcome { None, Asking, Arranged, NotAllowed, NotReached, Refused };
    Q_ENUM(Outcome)

    MenuOrder(ShopLine &line, StaffSession &staff, MenuList &list, const ProductNames &names);

    Q_INVOKABLE void moveTo(const QString &sku, int row); // before the one that is shown there now
    Q_INVOKABLE void moveBy(const QString &sku, int places);
    Outcome outcome() const { return m_outcome; }
    const QString &what() const { return m_what; } // was moved; empty: that was taken back
    bool mayUndo() const { return m_outcome == Arranged && !m_before.isEmpty(); }
    Q_INVOKABLE void undo();
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    QStringList besides(const QString &sku) const; // all of its category, as they stand
    void arrange(const QString &moved, const QStringList &skus, const QStringList &before);

    ShopLine &m_line;
    StaffSession &m_staff;
    MenuList &m_list;
    const ProductNames &m_names;
    QStringList m_before;
    QString m_what;
    Outcome m_outcome = None;
};

}
