// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/kiosk/product_sheet.h"
#include "shared/contracts/orders.h"

namespace bakery::kiosk {

// What the customer has picked.
class CartStore final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(int pieces READ pieces NOTIFY changed)
    Q_PROPERTY(QString total READ total NOTIFY changed)
    Q_PROPERTY(double amount READ amountForViews NOTIFY changed)
    Q_PROPERTY(bool isHere READ isHere WRITE setHere NOTIFY changed)
    Q_PROPERTY(QString undoName READ undoName NOTIFY changed)
    Q_PROPERTY(bool isAgreed READ isAgreed NOTIFY changed)
    Q_PROPERTY(QString agreedTotal READ agreedTotal NOTIFY changed)
public:
    enum Role {
        NameRole = Qt::UserRole,
        PictureRole,
        CategoryRole,
        ChoicesRole,
        QuantityRole,
        PriceRole,
        OldPriceRole,
        IsFreshestRole,
        LeftRole
    };

    CartStore(const MenuStore &menu, const LocalForm &form);

    int pieces() const;
    QString total() const;
    qint64 totalAmount() const;
    double amountForViews() const { return double(totalAmount()); } // QML knows no other whole numbers of that size
    bool isHere() const { return m_isHere; }
    void setHere(bool isHere);
    QString undoName() const; // of the line that was taken out last; empty: nothing can be brought back

    // The customer has seen prices when picking. Where one has changed since, it is agreed to once more.
    bool isAgreed() const;
    QString agreedTotal() const { return m_form.money(agreedAmount()); }
    qint64 agreedAmount() const;
    Q_INVOKABLE void agree();

    Q_INVOKABLE int piecesOf(const QString &sku) const;
    Q_INVOKABLE void add(const QString &sku); // one, as it usually comes
    Q_INVOKABLE void addFrom(const ProductSheet *sheet);
    Q_INVOKABLE void setQuantity(int row, int quantity); // 0: it is taken out
    Q_INVOKABLE void undo();
    Q_INVOKABLE void clear();
    // Keeps of each product no more than there is.
    void keep(const std::vector<orders::Shortage> &shortages);
    bool wouldKeep(const std::vector<orders::Shortage> &shortages) const; // anything at all

    std::vector<QString> skus() const;
    orders::PlaceOrder order(orders::PaymentMethod method) const;
    std::vector<orders::OrderLine> lines() const;
    void take(const std::vector<orders::OrderLine> &lines, bool isHere); // in place of what is in it

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Line {
        QString sku;
        orders::Chosen chosen;
        int quantity = 1;
        std::optional<BatchName> batch; // of that one only
        qint64 agreedPrice = 0; // of one

        bool isLike(const Line &other) const
        {
            return sku == other.sku && chosen == other.chosen && batch == other.batch;
        }
    };
    static std::vector<Line> kept(std::vector<Line> lines, const std::vector<orders::Shortage> &shortages);
    void put(Line line);
    void takeOut(int row);
    qint64 unitPrice(const Line &line) const;

    const MenuStore &m_menu;
    const LocalForm &m_form;
    std::vector<Line> m_lines;
    std::optional<std::pair<int, Line>> m_takenOut;
    bool m_isHere = false;
};

}
