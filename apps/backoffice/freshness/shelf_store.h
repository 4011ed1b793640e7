// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/freshness/remaining_life.h"
#include "apps/backoffice/journals.h"
#include "apps/backoffice/product_names.h"
#include "apps/backoffice/tables/changing_rows.h"
#include "qml/shop/staff_session.h"
#include "shared/contracts/inventory_questions.h"

#include <QColor>

#include <array>
#include <set>

namespace bakery::office {

struct ShelfUnit {
    Id unit;
    Instant bakedAt, bestBefore; // in shop time
    QString batch, oven; // empty: nobody has said
    std::optional<Id> order; // that has reserved it
};

// Every unit on the shelf, by product: what goes off first comes first. Asked for once, then kept by what inventory's
// journal tells; rows are products, and only those change in which something did.
class ShelfStore : public ChangingRows {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int reserved READ reserved NOTIFY changed)
    Q_PROPERTY(QList<int> levels READ levels NOTIFY changed)
    Q_PROPERTY(int most READ most NOTIFY changed)
public:
    enum Role {
        SkuRole = Qt::UserRole,
        NameRole,
        PictureRole,
        CategoryRole,
        CountRole,
        ReservedRole,
        LevelsRole, // how many of each
        MinutesLeftRole, // of the one that goes off first
        RevisionRole, // another number when its cells look different
    };
    enum State { Waiting, Loading, Loaded, Refused };
    Q_ENUM(State)

    ShelfStore(ShopLine &line, StaffSession &staff, Journals &journals, const ProductNames &names);

    // The colour of a level; whoever uses it says the same by a height, a mark or a word.
    Q_INVOKABLE static QColor tint(int level, bool isDark);

    State state() const { return m_state; }
    int count() const; // of units
    int reserved() const;
    int most() const; // of one product
    QList<int> levels() const; // how many of all have how much left
    const std::vector<ShelfUnit> *unitsOf(const QString &sku) const; // null: none
    std::optional<std::pair<QString, ShelfUnit>> find(const QString &unit) const; // with its sku
    // What is past its best-before at that moment, and would cost.
    struct Loss {
        int units = 0;
        qint64 value = 0;
    };
    Loss lostAt(Instant at) const;
    Instant now() const { return m_line.clock().shopNow(); }

    void load(); // everything anew
    void clear();
    void beat(); // units grow old

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Group {
        QString sku;
        int place = 0;
        std::vector<ShelfUnit> units; // by best-before
        std::array<int, lifeLevels> levels{};
        int reserved = 0;
        size_t looks = 0; // what its cells show
        int revision = 0;
    };
    void ask(inventory::UnitState state, const std::optional<Cursor> &after);
    void endLoading();
    void put(const QString &sku, ShelfUnit unit);
    void take(const Id &unit);
    void reserve(const Id &unit, std::optional<Id> order);
    Group &groupFor(const QString &sku);
    void arrange();
    bool look(Group &group) const; // whether it looks different now
    void tell(const QString &sku);
    void hear(const Id &unit);
    void remove(const Id &unit);

    ShopLine &m_line;
    StaffSession &m_staff;
    const ProductNames &m_names;
    std::vector<Group> m_groups; // in the menu's order
    std::map<Id, QString> m_skus; // of the units
    std::set<Id> m_heard; // of which the journal told something while they were asked for
    std::set<Id> m_seen; // in the answers so far
    std::set<QString> m_touched; // skus of which something has changed since the last beat
    State m_state = Waiting;
    std::map<Id, std::optional<Id>> m_reservedMeanwhile; // by which order, while they are asked for
    bool m_isLoading = false;
    Instant m_askAgainAt;
    int m_loading = 0; // which loading this is: answers to an earlier one do not count
    Instant m_agedAt;
};

}
