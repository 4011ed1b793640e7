// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/menu_store.h"

namespace bakery::kiosk {

// One product, being looked at and made up: its options by their rules, and how many of it.
class ProductSheet final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString sku READ sku NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString description READ description NOTIFY changed)
    Q_PROPERTY(QString ingredients READ ingredients NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QString category READ category NOTIFY changed)
    Q_PROPERTY(int minutesOld READ minutesOld NOTIFY changed)
    Q_PROPERTY(QStringList allergens READ allergens NOTIFY changed)
    Q_PROPERTY(int energyKilojoules READ energyKilojoules NOTIFY changed)
    Q_PROPERTY(int optionCount READ optionCount NOTIFY changed)
    Q_PROPERTY(int quantity READ quantity WRITE setQuantity NOTIFY changed)
    Q_PROPERTY(QString price READ price NOTIFY changed)
    Q_PROPERTY(bool isComplete READ isComplete NOTIFY changed)
    Q_PROPERTY(bool hasBakes READ hasBakes NOTIFY changed)
    Q_PROPERTY(bool isFreshest READ isFreshest WRITE setFreshest NOTIFY changed)
    Q_PROPERTY(int freshestMinutes READ freshestMinutes NOTIFY changed)
    Q_PROPERTY(int freshestUnits READ freshestUnits NOTIFY changed)
    Q_PROPERTY(int earlierMinutes READ earlierMinutes NOTIFY changed)
    Q_PROPERTY(int earlierUnits READ earlierUnits NOTIFY changed)
public:
    ProductSheet(const MenuStore &menu, const LocalForm &form);

    Q_INVOKABLE void open(const QString &sku);
    Q_INVOKABLE void close();

    const QString &sku() const { return m_sku; } // empty: nothing is looked at
    QString name() const;
    QString description() const;
    QString ingredients() const;
    QString picture() const { return m_menu.pictureOf(m_sku); }
    QString category() const;
    int minutesOld() const { return m_menu.minutesOld(m_sku); }
    QStringList allergens() const; // "gluten", "milk"
    int energyKilojoules() const; // 0: nobody says
    int quantity() const { return m_quantity; }
    void setQuantity(int quantity);
    QString price() const; // of all of it
    bool isComplete() const; // whether every option has what it needs

    int optionCount() const;
    Q_INVOKABLE QString optionName(int option) const;
    Q_INVOKABLE int choiceCount(int option) const;
    Q_INVOKABLE QString choiceName(int option, int choice) const;
    Q_INVOKABLE QString choicePrice(int option, int choice) const; // "+0.40 €"; empty: it costs nothing more
    Q_INVOKABLE bool isOneOf(int option) const;
    Q_INVOKABLE bool isChosen(int option, int choice) const;
    Q_INVOKABLE void choose(int option, int choice);
    orders::Chosen chosen() const;

    // Where units of several bakes are on the shelf, the freshest can be asked for; else the oldest go first.
    bool hasBakes() const;
    bool isFreshest() const { return m_isFreshest; }
    void setFreshest(bool isFreshest);
    std::optional<BatchName> batch() const;
    int freshestMinutes() const;
    int freshestUnits() const;
    int earlierMinutes() const; // of the oldest
    int earlierUnits() const;

Q_SIGNALS:
    void changed();

private:
    void askShelf();
    const menu::PublishedProduct *product() const { return m_menu.product(m_sku); }
    const menu::PublishedOption *option(int index) const;

    const MenuStore &m_menu;
    const LocalForm &m_form;
    QString m_sku;
    int m_quantity = 1;
    std::vector<orders::ChosenOption> m_chosen;
    std::vector<inventory::Bake> m_bakes; // the freshest first
    bool m_isFreshest = false;
};

}
