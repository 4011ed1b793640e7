// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/orders/board.h"
#include "services/orders/business_date.h"
#include "services/orders/cart.h"
#include "services/orders/offer.h"
#include "services/orders/order.h"
#include "services/orders/order_query.h"
#include "shared/persistence/table.h"

namespace bakery {

// One row: whether the staff has paused the kiosks.
struct KiosksRow {
    static constexpr int keyColumns = 1;
    qint64 one = 1;
    bool paused = false;
    std::optional<Instant> until;
    std::optional<Reason> reason;
};
BOOST_DESCRIBE_STRUCT(KiosksRow, (), (one, paused, until, reason))

struct TaxRateRow {
    static constexpr int keyColumns = 1;
    menu::TaxClass taxClass = menu::TaxClass::Standard;
    qint64 basisPoints = 0;
};
BOOST_DESCRIBE_STRUCT(TaxRateRow, (), (taxClass, basisPoints))

struct OrderRow {
    static constexpr int keyColumns = 1;
    static constexpr int fixedColumns = 15;
    Id orderId;
    Id customer; // whose token placed it; a guest's order was placed by a kiosk or by staff
    QString request; // the id of the request that placed it
    QString date; // the business day that it belongs to
    QString number;
    qint64 total = 0;
    QString currency;
    orders::PaymentMethod means = orders::PaymentMethod::Account;
    QString lines; // JSON: List<PricedLine>
    Instant placedAt;
    orders::Serving serving = orders::Serving::TakeAway;
    bool guest = false;
    std::optional<Id> replaces;
    QString cart; // whose; empty: it was ordered without one
    Instant pickUpAt; // in shop time, the slot's beginning; 0: none was asked for
    // What may change:
    orders::OrderStatus status = orders::OrderStatus::Placed;
    qint64 refunded = 0;
    QString units; // JSON: List<HandedUnit>
    QString comingBack; // JSON: List<Id>, the units of every refund that was asked for
    Instant settledAt;
    QString reason;
    bool cancelRequested = false;
    Instant payBy; // where somebody has to pay, once it is reserved
    std::optional<orders::Fulfilment> fulfilment; // once it is sold
    QString madeBack = QStringLiteral("[]"); // JSON: MadesBack, of every refund that was asked for
    QString note; // sealed with the customer's key; empty: none
    std::optional<Id> replacedBy; // or is asked to be
    Instant deletedAt; // 0: it is not
    std::optional<Id> deletedBy;
    QString shipping; // sealed with the customer's key; empty: none
    Instant readyAt; // in shop time, once it was prepared; 0: it was not
};
BOOST_DESCRIBE_STRUCT(OrderRow, (),
    (orderId, customer, request, date, number, total, currency, means, lines, placedAt, serving, guest, replaces, cart,
        pickUpAt, status, refunded, units, comingBack, settledAt, reason, cancelRequested, payBy, fulfilment, madeBack,
        note, replacedBy, deletedAt, deletedBy, shipping, readyAt))

// Under which the codes on receipts are made.
struct ReceiptKeyRow {
    static constexpr int keyColumns = 1;
    int one = 1;
    QByteArray secret;
};
BOOST_DESCRIBE_STRUCT(ReceiptKeyRow, (), (one, secret))

struct CartRow {
    static constexpr int keyColumns = 1;
    QString owner;
    orders::CartState state = orders::CartState::Active;
    QString lines; // JSON: CartLines
    qint64 priceVersion = 0; // of the oldest menu from which something was picked; 0: nobody said
    Instant expiresAt; // technical time
    std::optional<Id> orderId; // while it is locked
};
BOOST_DESCRIBE_STRUCT(CartRow, (), (owner, state, lines, priceVersion, expiresAt, orderId))

struct PickUpRow {
    static constexpr int keyColumns = 1;
    int one = 1;
    qint64 slotMinutes = 0;
    qint64 ordersPerSlot = 0;
};
BOOST_DESCRIBE_STRUCT(PickUpRow, (), (one, slotMinutes, ordersPerSlot))

struct PickUpSlotRow {
    static constexpr int keyColumns = 1;
    qint64 slot = 0; // its beginning
    qint64 taken = 0;
};
BOOST_DESCRIBE_STRUCT(PickUpSlotRow, (), (slot, taken))

// When the shop takes orders, as merchant has told it.
struct ShopHoursRow {
    static constexpr int keyColumns = 1;
    int one = 1;
    QString timeZone = QStringLiteral("UTC");
    bool hasHours = false; // without hours it is always open
    QString openDate; // of the day that is open; empty: none is
    QString breaks = QStringLiteral("[]"); // JSON: Breaks, of that day
};
BOOST_DESCRIBE_STRUCT(ShopHoursRow, (), (one, timeZone, hasHours, openDate, breaks))

// When it is open, for whoever comes to fetch an order (opening.h).
struct OpeningRow {
    static constexpr int keyColumns = 1;
    int one = 1;
    QString week = QStringLiteral("[]"); // JSON: HoursOfWeek
    QString thisDay; // JSON: ScheduledDay, of the day that is open or was last; or empty
    QString nextDay; // JSON: the same, of the one that opens next
};
BOOST_DESCRIBE_STRUCT(OpeningRow, (), (one, week, thisDay, nextDay))

struct OpeningExceptionRow {
    static constexpr int keyColumns = 1;
    QString date;
    QString hours; // JSON: HoursOfDay
};
BOOST_DESCRIBE_STRUCT(OpeningExceptionRow, (), (date, hours))

struct SalesDayRow {
    static constexpr int keyColumns = 1;
    QString date;
    SalesDayState state = SalesDayState::Taking;
    qint64 orders = 0; // so many were placed
    qint64 open = 0; // so many of them are not settled
    QString currency; // in which its totals are told, once it has ended
};
BOOST_DESCRIBE_STRUCT(SalesDayRow, (), (date, state, orders, open, currency))

// What a day brought, by means of payment. Refunds made while no day is open lie under no date until the next one
// opens.
struct TakingsRow {
    static constexpr int keyColumns = 2;
    QString date;
    orders::PaymentMethod means = orders::PaymentMethod::Account;
    qint64 orders = 0;
    qint64 gross = 0;
    qint64 refunded = 0;
};
BOOST_DESCRIBE_STRUCT(TakingsRow, (), (date, means, orders, gross, refunded))

class OrdersStore {
public:
    explicit OrdersStore(Store &store);

    Table<Offer> products;
    Table<TaxRateRow> taxClasses;
    Table<KiosksRow> kiosks;
    Table<OrderRow> orders;
    Table<ShopHoursRow> hours;
    Table<OpeningRow> opening;
    Table<OpeningExceptionRow> openingExceptions;
    Table<SalesDayRow> days;
    Table<TakingsRow> takings;
    Table<ReceiptKeyRow> receiptKey;
    Table<CartRow> carts;
    Table<PickUpRow> pickUp;
    Table<PickUpSlotRow> pickUpSlots;

    TaxRates taxRates();
    std::vector<QString> productsTaxed(menu::TaxClass taxClass);
    const ShopHoursRow &shopHours();
    ShopHoursRow &changeShopHours();
    OpeningRow &changeOpening();
    std::vector<OpeningExceptionRow> allOpeningExceptions();
    const SalesDayRow &day(const QString &date);
    SalesDayRow &changeDay(const QString &date);
    TakingsRow &changeTakings(const QString &date, orders::PaymentMethod means);
    // Newest first.
    std::vector<OrderRow> list(const OrderQuery &query);
    std::vector<QString> expiredCarts(Instant now, int limit); // their owners
    std::vector<QString> cartsOf(const Id &person);
    std::vector<OrderRow> toPrepare(const QString &after, int limit); // the oldest first
    std::vector<OrderRow> ready(Instant since, int limit); // that were prepared, the newest first
    std::vector<BoardEntry> preparingOnBoard();
    std::vector<BoardEntry> readyOnBoard(Instant since);

private:
    Store &m_store;
    Statement m_productsTaxed;
    std::map<QString, Statement> m_searches; // by what is looked for
    Statement m_toPrepare, m_ready;
    Statement m_preparingOnBoard, m_readyOnBoard;
    Statement m_expiredCarts, m_cartsOf, m_openingExceptions;
};

}
