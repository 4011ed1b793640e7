// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/menu_filter.h"
#include "qml/shop/local_form.h"
#include "qml/shop/shop_line.h"
#include "shared/contracts/inventory_questions.h"
#include "shared/contracts/order_parts.h"

#include <QAbstractListModel>

namespace bakery::kiosk {

// What is sold and how fresh it is, in the chosen language, as the shop shows it. Rows stay where they are while the
// menu's products are the same: prices, stock and ages change in place, never under a finger.
class MenuStore final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY menuChanged)
    Q_PROPERTY(bool isPaused READ isPaused NOTIFY menuChanged)
    Q_PROPERTY(QString pausedReason READ pausedReason NOTIFY menuChanged)
    Q_PROPERTY(QStringList categories READ categories NOTIFY menuChanged)
    Q_PROPERTY(QStringList allergens READ allergens NOTIFY menuChanged)
    Q_PROPERTY(QStringList knownDiets READ knownDiets NOTIFY menuChanged)
    Q_PROPERTY(QString category READ category WRITE setCategory NOTIFY filterChanged)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged)
    Q_PROPERTY(QStringList without READ without NOTIFY filterChanged)
    Q_PROPERTY(QStringList diets READ diets NOTIFY filterChanged)
    Q_PROPERTY(int hidden READ hidden NOTIFY menuChanged)
    Q_PROPERTY(int suiting READ suiting NOTIFY menuChanged)
    Q_PROPERTY(QString freshestSku READ freshestSku NOTIFY freshnessChanged)
    Q_PROPERTY(int freshestMinutes READ freshestMinutes NOTIFY freshnessChanged)
public:
    enum Role {
        SkuRole = Qt::UserRole,
        NameRole,
        DescriptionRole,
        CategoryRole,
        PictureRole,
        PriceRole,
        RegularPriceRole,
        IsSoldOutRole,
        AvailableRole, // -1: made to order, there is no number
        MinutesOldRole, // of the oldest on the shelf; -1: nothing is known
        NextAtRole, // when the next comes from the oven; empty: not planned
        IsVeganRole,
        MustChooseRole,
    };

    MenuStore(ShopLine &line, const LocalForm &form);

    bool isLoaded() const { return bool(m_menu); }
    bool isPaused() const { return m_menu && m_menu->kiosksPaused; }
    QString pausedReason() const;
    QStringList categories() const; // empty for everything, then each
    QStringList allergens() const; // that anything on the menu has
    QStringList knownDiets() const; // that anything on the menu suits
    int hidden() const { return m_hidden; } // found, but not shown: for its allergens or for the diet
    int suiting() const; // of the whole menu
    bool suits(const menu::PublishedProduct &product) const { return m_filter.suits(product); }
    Q_INVOKABLE QString categoryName(const QString &category) const;
    QString freshestSku() const; // came out of the oven last, and can be had
    int freshestMinutes() const { return minutesOld(freshestSku()); }
    Q_INVOKABLE QString pictureOf(const QString &sku) const;
    Q_INVOKABLE QString nameOf(const QString &sku) const;
    Q_INVOKABLE int minutesOld(const QString &sku) const;
    Q_INVOKABLE void tapSoldOut(const QString &sku); // it is counted what people would have bought

    void askShelf(const QString &sku, std::function<void(const inventory::ShelfPage &)> told) const; // by bake
    int minutesSince(Instant at) const; // in the shop

    const menu::PublishedMenu *menu() const { return m_menu; } // in the chosen language; null: none has come yet
    const menu::PublishedProduct *product(const QString &sku) const;
    static bool canBeHad(const menu::PublishedProduct &product);
    std::optional<menu::PriceVersion> priceVersion() const;

    const QString &category() const { return m_filter.category; }
    void setCategory(const QString &category);
    const QString &search() const { return m_filter.search; }
    void setSearch(const QString &search);
    const QStringList &without() const { return m_filter.without; }
    Q_INVOKABLE void toggleAllergen(const QString &allergen);
    const QStringList &diets() const { return m_filter.diets; }
    Q_INVOKABLE void toggleDiet(const QString &diet);
    Q_INVOKABLE void showEverything();
    void setToken(const QByteArray &token) { m_token = token; }
    void beat(); // ages grow

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int leftOf(const QString &sku) const; // -1: as many as anybody wants, or nobody has said

Q_SIGNALS:
    void menuChanged();
    void filterChanged();
    void freshnessChanged();
    void stockChanged(const QString &sku);

private:
    int available(const menu::PublishedProduct &product) const;
    void learnMenu(const menu::PublishedMenu &menu);
    void learnStock(const inventory::StockOfProduct &stock);
    void showNews();
    void show();
    void filterBy(MenuFilter filter);
    void refresh(const std::vector<QString> &skus);

    ShopLine &m_line;
    const LocalForm &m_form;
    std::map<QString, menu::PublishedMenu> m_menus; // by language
    std::map<QString, inventory::StockOfProduct> m_stock; // by sku
    // Heard of and not taken over yet: until all that came is read, rows stay those of the menu that is shown.
    std::map<QString, menu::PublishedMenu> m_newMenus;
    std::vector<QString> m_newStock;
    const menu::PublishedMenu *m_menu = nullptr; // in the chosen language
    std::vector<size_t> m_shown; // places in its products,
    std::vector<QString> m_shownSkus; // and what stands there
    MenuFilter m_filter;
    int m_hidden = 0;
    QByteArray m_token;
    Instant m_agedAt;
};

}
