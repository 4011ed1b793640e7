// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/orders/coming_back.h"
#include "services/orders/hours_of_day.h"
#include "services/orders/opening.h"
#include "services/orders/orders_store.h"
#include "shared/contracts/orders_contract.h"
#include "shared/service/service.h"

namespace bakery {

class OrdersService final : public ServiceOf<OrdersContract> {
public:
    explicit OrdersService(Context &context);

private:
    void learnProduct(const menu::ProductPut &product);
    void withdraw(const menu::ProductWithdrawn &product);
    void setTaxClass(const menu::TaxClassPut &taxClass);
    void setPrice(const menu::PriceSet &price);
    void setAvailability(const menu::AvailabilityChanged &availability);
    void pauseKiosks(const menu::KiosksPaused &pause);
    void resumeKiosks(const menu::KiosksResumed &event);
    Offer &offerOf(const QString &sku);

    Offers offersFor(const List<orders::OrderLine, 1, 50> &lines);
    std::optional<orders::KiosksPaused> kiosksPaused();

    // The business day (orders_day.cpp)
    void followMerchant();
    void learnSite(const merchant::SitePut &site);
    void learnException(const merchant::ExceptionPut &exception);
    void forgetException(const merchant::ExceptionRemoved &exception);
    void scheduleDay(const merchant::NextDayScheduled &next);
    void openDay(const merchant::DayOpened &day);
    void changeDay(const merchant::DayChanged &day);
    void endDay(const merchant::DayClosing &day);
    std::optional<QString> dateOfOrder(); // nothing: the shop is closed
    QString dateOfRefund();
    std::optional<Instant> breakEnds();
    void bookSale(const OrderRow &row);
    void bookRefund(const OrderRow &row, qint64 amount);
    void leaveDay(const OrderRow &row);
    void settleDay(const QString &date);

    // Placing (orders_placing.cpp)
    struct Wanted {
        const List<orders::OrderLine, 1, 50> &lines;
        orders::Serving serving;
        std::optional<Price> expectedTotal;
        std::optional<menu::PriceVersion> priceVersion;
    };
    struct Basket {
        Lines lines;
        Price total;
        QString date;
    };
    using BasketRefusal = std::variant<orders::ShopClosed, orders::UnknownProduct, orders::NotForSale,
        orders::WrongOptions, orders::TooManyPieces, orders::PriceChanged>;
    struct Placing {
        const List<orders::OrderLine, 1, 50> &lines;
        orders::PaymentMeans pay;
        std::optional<Price> expectedTotal;
        std::optional<menu::PriceVersion> priceVersion;
        std::optional<orders::Serving> serving;
        std::optional<Personal<orders::OrderNote>> note;
        std::optional<Instant> pickUpAt;
        QString cart;
    };
    template <typename R>
    Outcome<R> placeAs(const Placing &placing, const Caller &caller);
    Sale saleNow(orders::Serving serving);
    Result<Basket, BasketRefusal> basketOf(const Wanted &wanted);
    void take(OrderRow row, const Basket &basket);
    void preparePlacing(const std::vector<const orders::PlaceOrder *> &requests);
    Outcome<orders::PlaceOrder> place(const orders::PlaceOrder &request, const Caller &caller);
    std::optional<orders::AwaitedPayment> awaitedPayment(const QString &order);
    std::optional<Milliseconds> holdFor(orders::PaymentMethod method);
    template <typename R>
    Outcome<R> notSettledInTime(const QString &order);
    Outcome<orders::CancelOrder> cancel(const orders::CancelOrder &request, const Caller &caller);
    Outcome<orders::CancelOrder> cancelledAgain(const QString &order);
    Outcome<orders::RefundOrder> refund(const orders::RefundOrder &request, const Caller &caller);
    Outcome<orders::AskOrder> order(const orders::AskOrder &request, const Caller &caller);
    Outcome<orders::AskOrders> list(const orders::AskOrders &request, const Caller &caller);

    template <typename E>
    void prepareOrders(const std::vector<const E *> &events);
    void noteReserved(const inventory::StockReserved &event);
    void refuse(const inventory::StockRejected &event);
    void notePaid(const bank::PaymentTaken &event);
    void complete(const inventory::ItemsHandedOver &event);
    void cancelReleased(const inventory::StockReleased &event);
    void cancelImpossible(const inventory::HandOverImpossible &event);
    void callOff(OrderRow &row, const SoldPieces &sold, const Id &by);
    void completeRefund(const inventory::UnitsReturned &event);

    // Receipts (orders_receipts.cpp)
    void beginDomain() override;
    orders::Receipt receiptFor(const OrderRow &row) const;
    template <typename R>
    Outcome<R> receiptAgain(const QString &order);
    Outcome<orders::VerifyReceipt> verifyReceipt(const orders::VerifyReceipt &request, const Caller &caller);

    // When it is fetched (orders_pick_up.cpp)
    std::optional<orders::PickUpRules> pickUpRules();
    Outcome<orders::SetPickUp> setPickUp(const orders::SetPickUp &request, const Caller &caller);
    qint64 takenIn(Instant slot);
    std::optional<orders::NoPickUpThen> pickUpRefusal(Instant at);
    std::optional<Opening> opening(); // nothing: it is always open
    void takeSlot(const OrderRow &row);
    void leaveSlot(const OrderRow &row);
    Outcome<orders::AskPickUpTimes> pickUpTimes(const orders::AskPickUpTimes &request, const Caller &caller);

    // Carts (orders_carts.cpp)
    Outcome<orders::PutInCart> putInCart(const orders::PutInCart &request, const Caller &caller);
    Outcome<orders::AskCart> cart(const orders::AskCart &request, const Caller &caller);
    Outcome<orders::EmptyCart> emptyCart(const orders::EmptyCart &request, const Caller &caller);
    Outcome<orders::OrderCart> orderCart(const orders::OrderCart &request, const Caller &caller);
    void lockCart(const QString &owner, const Id &order);
    void leaveCart(const OrderRow &row);
    std::vector<QString> expiredCarts();
    void expireCart(const QString &owner);
    void forgetPerson(const Id &person) override;
    orders::Cart cartOf(const CartRow &row);

    // By hand (orders_changing.cpp)
    Outcome<orders::ChangeItems> changeItems(const orders::ChangeItems &request, const Caller &caller);
    Outcome<orders::NoteOrder> note(const orders::NoteOrder &request, const Caller &caller);
    Outcome<orders::ShipOrder> shipTo(const orders::ShipOrder &request, const Caller &caller);
    Outcome<orders::DeleteOrder> deleteOrder(const orders::DeleteOrder &request, const Caller &caller);
    std::optional<Personal<orders::OrderNote>> noteOf(const OrderRow &row);
    orders::OrderView viewFor(const OrderRow &row);

    // Once it is sold (orders_preparing.cpp)
    Outcome<orders::MarkReady> markReady(const orders::MarkReady &request, const Caller &caller);
    Outcome<orders::MarkCollected> markCollected(const orders::MarkCollected &request, const Caller &caller);
    Outcome<orders::AskToPrepare> toPrepare(const orders::AskToPrepare &request, const Caller &caller);

    // The board (orders_board.cpp)
    orders::PickUpBoard boardNow();
    std::optional<orders::PickUpBoard> board(const QString &part);
    QStringList theOneBoard() { return {QString()}; }
    std::vector<QString> boardChanges();
    void showBoard(const QString &subject);
    void becomeReady(OrderRow &row, const Id &by);
    orders::OrdersToPrepare readyOrders(int limit);

    OrderRow *move(const Id &order, OrderFact fact);
    template <typename R>
    void answerPlacing(const OrderRow &row, const R &answer);
    template <typename R>
    void cancelled(OrderRow &row, const QString &reason, const R &answer);
    void answerCancels(const OrderRow &row);
    bool maySee(const OrderRow &row, const Caller &caller) const;

    OrdersStore m_orders;
    QByteArray m_receiptKey;
    QByteArray m_shownBoard;
    SiteZone m_siteZone;
    DateOfMoment m_siteDate;
    QString m_usualDate; // of the last order: most likely that of the next one
};

}
