// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/local_form.h"
#include "qml/shop/shop_line.h"
#include "shared/contracts/inventory.h"
#include "shared/contracts/menu_state.h"
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
    Q_PROPERTY(QStringList filters READ filters NOTIFY menuChanged)
    Q_PROPERTY(QString category MEMBER m_category WRITE setCategory NOTIFY filterChanged)
    Q_PROPERTY(QString search MEMBER m_search WRITE setSearch NOTIFY filterChanged)
    Q_PROPERTY(QString diet MEMBER m_diet WRITE setDiet NOTIFY filterChanged)
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
    QStringList filters() const; // empty for everything, then the categories, then vegan
    Q_INVOKABLE QString categoryName(const QString &category) const;
    QString freshestSku() const; // came out of the oven last, and can be had
    int freshestMinutes() const { return minutesOld(freshestSku()); }
    Q_INVOKABLE QString pictureOf(const QString &sku) const;
    Q_INVOKABLE QString nameOf(const QString &sku) const;
    Q_INVOKABLE int minutesOld(const QString &sku) const;
    Q_INVOKABLE void tapSoldOut(const QString &sku); // it is counted what people would have bought

    const menu::PublishedProduct *product(const QString &sku) const;
    std::optional<menu::PriceVersion> priceVersion() const;

    void setCategory(const QString &category);
    void setSearch(const QString &search);
    void setDiet(const QString &diet);
    void setToken(const QByteArray &token) { m_token = token; }
    void beat(); // ages grow

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void menuChanged();
    void filterChanged();
    void freshnessChanged();

private:
    void learnMenu(const menu::PublishedMenu &menu);
    void learnStock(const inventory::StockOfProduct &stock);
    void show();
    bool isShown(const menu::PublishedProduct &product) const;
    void refresh(const std::vector<QString> &skus);
    std::optional<int> minutesSince(std::optional<Instant> at) const;

    ShopLine &m_line;
    const LocalForm &m_form;
    std::map<QString, menu::PublishedMenu> m_menus; // by language
    std::map<QString, inventory::StockOfProduct> m_stock; // by sku
    const menu::PublishedMenu *m_menu = nullptr; // in the chosen language
    std::vector<size_t> m_shown; // places in its products,
    std::vector<QString> m_shownSkus; // and what stands there
    QString m_category, m_search, m_diet;
    QByteArray m_token;
    Instant m_agedAt;
};

}
