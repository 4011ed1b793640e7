// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/reports/told_past.h"

#include "shared/contracts/envelope.h"
#include "shared/contracts/local_time.h"
#include "shared/contracts/reports_contract.h"

#include <QDate>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::bench {
namespace {

constexpr int products = 24;
constexpr int unitsPerOrder = 2;
constexpr int ordersPerTurn = 20; // of a shop that is busy
constexpr Instant firstDay{1'795'158'000'000}; // seven o'clock in the morning

QString skuOf(int number) { return u"product-%1"_s.arg(number % products); }
Price euros(qint64 cents) { return {cents, u"EUR"_s}; }

struct PastOrder {
    Id order;
    List<orders::PricedLine, 1, 50> lines;
    List<orders::HandedUnit, 1, mostPieces> units;
    Price total;
};

}

ToldPast::ToldPast(const QString &folder)
{
    for (const QByteArray service : {"orders", "inventory", "bank", "merchant", "menu"}) {
        auto &store = m_stores[service];
        store = std::make_unique<Store>(
            StoreAddress{Dialect::Sqlite, folder + u'/' + QString::fromLatin1(service) + u".sqlite"_s, {}},
            Store::Access::ReadWrite, Store::Durability::Off);
        store->migrate(u"journal"_s, u":/migrations/journal"_s);
        auto &journal = m_journals[service];
        journal = std::make_unique<Journal>(*store);
        store->begin();
        journal->load(m_chance, firstDay);
        store->commit();
    }
}

template <typename E>
void ToldPast::say(const E &event)
{
    const QByteArray service = E::event.service;
    std::vector<QByteArray> &said = m_said[service];
    const Journal &journal = *m_journals.at(service);
    const EventAttributes attributes{.site = "main",
        .service = service,
        .incarnation = journal.incarnation(),
        .position = journal.head() + 1 + qint64(said.size()),
        .type = E::event.name,
        .subject = event.subject(),
        .time = m_now,
        .cause = "request-of-the-past"};
    encodeEvent(said.emplace_back(), attributes, [&event](QByteArray &out) { encode(out, event); });
    ++m_events;
}

void ToldPast::endTurn(const QByteArray &service)
{
    std::vector<QByteArray> &said = m_said[service];
    if (said.empty())
        return;
    m_journals.at(service)->keep(m_journals.at(service)->append(said, m_now));
    said.clear();
}

void ToldPast::tellDay(const QString &date, Instant opensAt, int orders)
{
    const Instant closesAt = opensAt + 12h;
    m_now = opensAt;
    say(merchant::DayOpened{date, opensAt, closesAt, {}});
    endTurn("merchant");
    const Id nobody = m_chance.nextId(m_now);
    std::map<QString, std::vector<inventory::Unit>> shelf;
    for (int done = 0; done < orders; done += ordersPerTurn) {
        m_now = opensAt + Milliseconds(12ll * 3600 * 1000 * done / std::max(1, orders));
        std::vector<PastOrder> placed;
        for (int i = 0; i < ordersPerTurn; ++i) {
            PastOrder order{m_chance.nextId(m_now), {}, {}, euros(0)};
            for (int piece = 0; piece < unitsPerOrder; ++piece) {
                const QString sku = skuOf(i + piece);
                auto &units = shelf[sku];
                if (units.empty()) {
                    inventory::UnitsAdded added{.sku = sku};
                    for (int unit = 0; unit < 24; ++unit)
                        added.units.push_back(
                            {m_chance.nextId(m_now), sku, m_now, closesAt, Text<1, 64>(u"batch"_s), Sku(u"deck"_s)});
                    units.assign(added.units.begin(), added.units.end());
                    say(added);
                    endTurn("inventory");
                }
                order.units.push_back({units.back().unit, sku, units.back().bakedAt, closesAt});
                units.pop_back();
                order.lines.push_back({sku, 1, euros(320), 1, {}, menu::TaxClass::Reduced, menu::BasisPoints(700)});
                order.total.amount = order.total.amount + 320;
            }
            placed.push_back(std::move(order));
        }
        for (const PastOrder &order : placed)
            say(orders::OrderPlaced{order.order, nobody, u"A001"_s, order.lines, order.total, {}, m_now, date});
        endTurn("orders");
        for (const PastOrder &order : placed) {
            inventory::StockReserved reserved{.order = order.order, .customer = nobody, .total = order.total};
            for (const orders::HandedUnit &unit : order.units)
                reserved.units.push_back(unit.unit);
            reserved.expiresAt = m_now;
            say(reserved);
        }
        endTurn("inventory");
        for (const PastOrder &order : placed)
            say(bank::PaymentTaken{order.order, nobody, order.total});
        endTurn("bank");
        for (const PastOrder &order : placed)
            say(inventory::ItemsHandedOver{order.order, order.units});
        endTurn("inventory");
        for (const PastOrder &order : placed)
            say(orders::OrderCompleted{order.order, nobody, order.total, m_now});
        endTurn("orders");
    }
    m_now = closesAt;
    say(merchant::DayClosing{date, closesAt, closesAt, u"EUR"_s});
    say(orders::OrdersEnded{date, u"EUR"_s});
    for (const auto &[sku, units] : shelf) {
        if (units.empty())
            continue;
        inventory::UnitsDiscarded discarded{.sku = sku, .reason = inventory::DiscardReason::Closing};
        for (const inventory::Unit &unit : units)
            discarded.units.push_back(unit.unit);
        say(discarded);
    }
    say(inventory::ShelfCleared{date, {0, euros(0), {}}});
    for (const QByteArray service : {"merchant", "orders", "inventory"})
        endTurn(service);
}

qint64 ToldPast::tell(const PastDays &past)
{
    for (const auto &[service, store] : m_stores)
        store->begin();
    m_now = firstDay;
    merchant::Site site{u"Corner"_s, {}, u"UTC"_s, {{merchant::Weekday::Monday, u"07:00"_s, u"19:00"_s}}};
    say(merchant::SitePut{site, m_chance.nextId(m_now)});
    for (int i = 0; i < products; ++i) {
        menu::ProductPut product;
        product.sku = skuOf(i);
        product.name = skuOf(i);
        product.price = {320, u"EUR"_s};
        product.shelfLifeMinutes = 720;
        say(product);
    }
    endTurn("menu");
    for (int day = 0; day < past.days; ++day) {
        const Instant opensAt = firstDay + std::chrono::hours(24 * day);
        tellDay(localDate(localDateAt(QTimeZone::utc(), opensAt)).value, opensAt, past.ordersPerDay);
    }
    for (const auto &[service, store] : m_stores)
        store->commit();
    return m_events;
}

}
