// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/menu/menu_list.h"
#include "apps/backoffice/menu/product_card.h"

namespace bakery::office {

// One product: as menu has it, and as somebody is making it. What is made is kept beside what it was made from; when
// somebody else changes the product meanwhile that is told, and nothing is written over without a word: menu refuses
// what was made from an older revision.
class ProductPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString sku READ sku NOTIFY changed)
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(int standing READ standing NOTIFY changed)
    Q_PROPERTY(QString until READ until NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QString priceNow READ priceNow NOTIFY changed)
    Q_PROPERTY(bool isLessNow READ isLessNow NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QString price READ price WRITE setPrice NOTIFY changed)
    Q_PROPERTY(QString cost READ cost WRITE setCost NOTIFY changed)
    Q_PROPERTY(QString category READ category WRITE setCategory NOTIFY changed)
    Q_PROPERTY(int discount READ discount WRITE setDiscount NOTIFY changed)
    Q_PROPERTY(QString shelfHours READ shelfHours WRITE setShelfHours NOTIFY changed)
    Q_PROPERTY(QString from READ from WRITE setFrom NOTIFY changed)
    Q_PROPERTY(QString to READ to WRITE setTo NOTIFY changed)
    Q_PROPERTY(QStringList allergens READ allergens NOTIFY changed)
    Q_PROPERTY(QStringList diets READ diets NOTIFY changed)
    Q_PROPERTY(QStringList allAllergens READ allAllergens CONSTANT)
    Q_PROPERTY(QStringList allDiets READ allDiets CONSTANT)
    Q_PROPERTY(bakery::office::TableRows *words READ words CONSTANT)
    Q_PROPERTY(bakery::office::TableRows *options READ options CONSTANT)
    Q_PROPERTY(bakery::office::TableRows *schedule READ schedule CONSTANT)
    Q_PROPERTY(bakery::office::TableRows *history READ history CONSTANT)
    Q_PROPERTY(bool hasMoreHistory READ hasMoreHistory NOTIFY changed)
    Q_PROPERTY(QStringList changes READ changes NOTIFY changed)
    Q_PROPERTY(QString faulty READ faulty NOTIFY changed)
    Q_PROPERTY(QStringList theirChanges READ theirChanges NOTIFY changed)
    Q_PROPERTY(QStringList contestedFields READ contestedFields NOTIFY changed)
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(int edition READ edition NOTIFY changed)
public:
    enum Outcome {
        None,
        Saving,
        Saved,
        SomebodyElse,
        Scheduled,
        Unscheduled,
        Withdrawn,
        InThePast,
        Contradicts,
        NotAllowed,
        NotReached,
        Refused
    };
    Q_ENUM(Outcome)
    enum Change { Put, WasWithdrawn, PriceScheduled, ScheduleCancelled, PriceSet, SoldOut, Paused, Resumed };
    Q_ENUM(Change)

    ProductPage(ShopLine &line, StaffSession &staff, MenuList &list, const ProductNames &names, const LocalForm &form);

    Q_INVOKABLE void open(const QString &sku);
    Q_INVOKABLE void close() { open({}); }

    // As menu has it.
    const QString &sku() const { return m_sku; } // empty: none is chosen
    bool isKnown() const { return m_now.has_value(); }
    QString title() const { return m_names.nameOf(m_sku); }
    QString picture() const { return m_names.pictureOf(m_sku); }
    int standing() const { return m_now ? int(m_list.standingOf(*m_now)) : -1; }
    QString until() const; // empty: until somebody says otherwise
    QString reason() const;
    QString priceNow() const;
    bool isLessNow() const; // the discount before closing

    // As it is being made: what is typed stays as it was typed, also where it means nothing.
    const QString &name() const { return m_typed.name; }
    void setName(const QString &typed) { type(m_typed.name, typed); }
    const QString &price() const { return m_typed.price; }
    void setPrice(const QString &typed) { type(m_typed.price, typed); }
    const QString &cost() const { return m_typed.cost; }
    void setCost(const QString &typed) { type(m_typed.cost, typed); }
    const QString &shelfHours() const { return m_typed.shelfHours; }
    void setShelfHours(const QString &typed) { type(m_typed.shelfHours, typed); }
    const QString &from() const { return m_typed.from; } // with `to`; both empty: all day
    void setFrom(const QString &typed) { type(m_typed.from, typed); }
    const QString &to() const { return m_typed.to; }
    void setTo(const QString &typed) { type(m_typed.to, typed); }
    QString category() const { return m_draft.category ? m_draft.category->value : QString(); }
    void setCategory(const QString &category);
    int discount() const;
    void setDiscount(int percent);
    QStringList allergens() const;
    QStringList diets() const;
    QStringList allAllergens() const;
    QStringList allDiets() const;
    Q_INVOKABLE void toggleAllergen(const QString &allergen);
    Q_INVOKABLE void toggleDiet(const QString &diet);
    Q_INVOKABLE void setWords(
        const QString &language, const QString &name, const QString &description, const QString &ingredients);
    Q_INVOKABLE QString nameIn(const QString &language) const; // that of the house, where it has none
    Q_INVOKABLE QString descriptionIn(const QString &language) const;
    TableRows *words() { return &m_words; }
    TableRows *options() { return &m_options; }
    TableRows *schedule() { return &m_schedule; }
    TableRows *history() { return &m_history; }
    bool hasMoreHistory() const { return m_moreHistory.has_value(); }
    Q_INVOKABLE void readMoreHistory();

    QStringList changes() const; // the fields that are not as they were read
    const QString &faulty() const { return m_faulty; } // the field in which what was typed means nothing
    QStringList theirChanges() const; // the fields that somebody else has changed since
    QStringList contestedFields() const; // those that both have
    Q_INVOKABLE void save();
    Q_INVOKABLE void takeTheirs(); // and drop what was made here
    Q_INVOKABLE void keepMine(); // on top of theirs; then it can be saved
    Q_INVOKABLE void schedulePrice(const QString &typed, int inDays, const QString &time);
    Q_INVOKABLE void cancelSchedule(const QString &key);
    Q_INVOKABLE void withdraw(const QString &reason);
    Q_INVOKABLE void sellAgain();

    Outcome outcome() const { return m_outcome; }
    const QString &problem() const { return m_problem; } // of a contradiction, as menu says it
    Q_INVOKABLE void forget();
    int edition() const { return m_edition; } // another number when something was typed

Q_SIGNALS:
    void changed();

private:
    void hear();
    void begin(const menu::Product &product);
    void type(QString &field, const QString &typed);
    void fillIn(); // what is typed, from the draft
    void read(); // the draft, from what is typed
    void showWords();
    void showRest();
    void askHistory(const std::optional<Cursor> &after);
    void showHistory();
    QString who(const std::optional<Id> &by);
    void put(const menu::ProductCard &card);
    template <typename R>
    void ask(const R &request, Outcome good);
    void conclude(const Reply &reply, Outcome good);
    void edited();

    ShopLine &m_line;
    StaffSession &m_staff;
    MenuList &m_list;
    const ProductNames &m_names;
    const LocalForm &m_form;
    QString m_sku;
    std::optional<menu::Product> m_now; // as menu has it
    menu::ProductCard m_base, m_draft; // as it was read, and as it is being made
    menu::Revision m_revision; // of what it was read from
    struct Typed {
        QString name, price, cost, shelfHours, from, to;
        struct Words {
            QString language, name, description, ingredients;
        };
        std::vector<Words> words;
    };
    Typed m_typed;
    QString m_faulty, m_problem;
    std::vector<menu::HistoryEntry> m_entries;
    std::optional<Cursor> m_moreHistory;
    std::map<QString, QString> m_people; // by id; empty while it is asked
    TableRows m_words{{"language", "title", "name", "description", "ingredients", "isMissing"}};
    TableRows m_options{{"option", "name", "rule", "choices", "missing"}};
    TableRows m_schedule{{"key", "when", "price", "who"}};
    TableRows m_history{{"entry", "when", "who", "change", "fields", "price", "from", "reason"}};
    Outcome m_outcome = None;
    int m_edition = 0;
};

}
