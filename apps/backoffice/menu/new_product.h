// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/menu/menu_list.h"

namespace bakery::office {

// A word for a product made of its name: "Crème brûlée" becomes creme-brulee. Empty where nothing of it can be written
// so, as of a name in Arabic letters.
QString wordFrom(const QString &name);

// A product that is not on the menu yet, as somebody types it. What else there is to say of it is said on its page.
class NewProduct : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QString word READ word WRITE setWord NOTIFY changed)
    Q_PROPERTY(QString price READ price WRITE setPrice NOTIFY changed)
    Q_PROPERTY(QString shelfHours READ shelfHours WRITE setShelfHours NOTIFY changed)
    Q_PROPERTY(QString category READ category WRITE setCategory NOTIFY changed)
    Q_PROPERTY(bool isMadeToOrder READ isMadeToOrder WRITE setMadeToOrder NOTIFY changed)
    Q_PROPERTY(QString faulty READ faulty NOTIFY changed)
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY changed)
public:
    enum Outcome { None, Asking, Made, WordTaken, MenuFull, NotAllowed, NotReached, Refused };
    Q_ENUM(Outcome)

    NewProduct(ShopLine &line, StaffSession &staff, MenuList &list, const LocalForm &form);

    Q_INVOKABLE void begin(); // with nothing typed
    const QString &name() const { return m_name; }
    void setName(const QString &typed); // the word follows, until somebody has typed one
    const QString &word() const { return m_word; }
    void setWord(const QString &typed);
    const QString &price() const { return m_price; }
    void setPrice(const QString &typed) { type(m_price, typed); }
    const QString &shelfHours() const { return m_shelfHours; }
    void setShelfHours(const QString &typed) { type(m_shelfHours, typed); }
    const QString &category() const { return m_category; }
    void setCategory(const QString &category) { type(m_category, category); }
    bool isMadeToOrder() const { return m_isMadeToOrder; }
    void setMadeToOrder(bool isMadeToOrder);
    const QString &faulty() const { return m_faulty; } // the first field in which what was typed means nothing
    Outcome outcome() const { return m_outcome; }
    Q_INVOKABLE void make();

Q_SIGNALS:
    void changed();
    void made(const QString &sku);

private:
    void type(QString &field, const QString &typed);
    std::optional<menu::PutProduct> read(); // nothing: `faulty` says why
    void conclude(const Reply &reply);

    ShopLine &m_line;
    StaffSession &m_staff;
    MenuList &m_list;
    const LocalForm &m_form;
    QString m_name, m_word, m_price, m_shelfHours, m_category, m_faulty;
    bool m_isMadeToOrder = false, m_hasTypedWord = false;
    Outcome m_outcome = None;
};

}
