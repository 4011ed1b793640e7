// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/journals.h"
#include "apps/backoffice/product_names.h"
#include "apps/backoffice/table_rows.h"
#include "qml/shop/staff_session.h"
#include "shared/contracts/menu.h"

#include <set>

namespace bakery::office {

// All products as the staff knows them: what they cost, whether they are for sale, what is missing. Asked for once,
// then each anew of which menu's journal tells something.
class MenuList : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(Only only READ only WRITE setOnly NOTIFY changed)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(int all READ all NOTIFY changed)
    Q_PROPERTY(int offSale READ offSale NOTIFY changed)
    Q_PROPERTY(int untranslated READ untranslated NOTIFY changed)
    Q_PROPERTY(int withdrawn READ withdrawn NOTIFY changed)
    Q_PROPERTY(bakery::office::TableRows *rows READ rows CONSTANT)
    Q_PROPERTY(bakery::office::TableRows *categories READ categories CONSTANT)
public:
    enum State { Waiting, Loading, Loaded, Refused };
    Q_ENUM(State)
    enum Only { Everything, OffSale, Untranslated, Withdrawn };
    Q_ENUM(Only)
    enum Standing { OnSale, SoldOut, Paused, ShelfEmpty, IsWithdrawn };
    Q_ENUM(Standing)

    MenuList(ShopLine &line, StaffSession &staff, Journals &journals, const ProductNames &names, const LocalForm &form);

    State state() const { return m_state; }
    Only only() const { return m_only; }
    void setOnly(Only only);
    const QString &search() const { return m_search; }
    void setSearch(const QString &search);
    int all() const { return count(Everything); }
    int offSale() const { return count(OffSale); } // because somebody said so, or the shelf is empty
    int untranslated() const { return count(Untranslated); }
    int withdrawn() const { return count(Withdrawn); }
    TableRows *rows() { return &m_rows; }
    TableRows *categories() { return &m_categories; }

    const menu::Product *find(const QString &sku) const; // null: not read yet, or there is none
    Standing standingOf(const menu::Product &product) const;
    void take(const menu::Product &product); // as menu has just told it

    void refresh(const QString &sku) { m_old.insert(sku); } // it is not as it was read
    void load();
    void clear();
    void beat();

Q_SIGNALS:
    void changed();
    void told(const QString &sku); // something of it has changed

private:
    void ask(const std::optional<Cursor> &after);
    void askAnew(const QString &sku);
    void show();
    bool fits(const menu::Product &product, Only only) const;
    int count(Only only) const;

    ShopLine &m_line;
    StaffSession &m_staff;
    const ProductNames &m_names;
    const LocalForm &m_form;
    std::map<QString, menu::Product> m_products; // by sku
    std::set<QString> m_seen; // while all of them are asked for
    std::set<QString> m_old; // of which something was told
    TableRows m_rows{{"sku", "name", "picture", "category", "categoryName", "price", "before", "standing", "until",
        "reason", "scheduled", "missing", "amount"}};
    TableRows m_categories{{"key", "name"}};
    QString m_search;
    Only m_only = Everything;
    State m_state = Waiting;
    int m_loading = 0; // which answer is waited for
    bool m_isAsking = false, m_isOld = false;
    Instant m_askAgainAt;
};

}
