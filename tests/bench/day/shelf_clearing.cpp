// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/day/shelf_clearing.h"

#include "shared/contracts/menu_events.h"
#include "shared/contracts/orders.h"
#include "shared/contracts/production_events.h"
#include "shared/service/new_service.h"
#include "tests/bench/orders/shop_under_test.h"
#include "tests/bench/reports/service_alone.h"
#include "tests/bench/scale/past_journals.h"
#include "tests/bench/scale/past_rows.h"

#include <QDateTime>
#include <QElapsedTimer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
class InventoryService;
}

namespace bakery::bench {
namespace {

constexpr int products = 24;
constexpr int leftOfEach = 50; // units, when they go stale and again when the day ends
constexpr double wholeGoalMs = 200;
constexpr double turnGoalMs = 50;
constexpr auto longestWait = 60s; // of the service's clock

// Inventory, and those whose journals it follows.
class Shelf {
public:
    explicit Shelf(const StoreAddress &address) : m_inventory(u"inventory"_s, address, newService<InventoryService>)
    {
        for (const QByteArray service : {"menu", "production", "orders"}) {
            auto &store = m_stores[service];
            store = std::make_unique<Store>(
                StoreAddress{Dialect::Sqlite, m_folder.filePath(QString::fromLatin1(service)), {}});
            store->migrate(u"journal"_s, u":/migrations/journal"_s);
            m_journals[service] = std::make_unique<PastJournal>(*store, "main", service);
        }
        for (int i = 0; i < products; ++i) {
            menu::ProductPut product;
            product.sku = skuOf(i);
            product.name = skuOf(i);
            product.price = {320, pastCurrency};
            product.shelfLifeMinutes = 720;
            product.by = pastId(PastKind::Customer, 1);
            tell(product);
        }
    }

    void haveSold(qint64 units)
    {
        Store &store = m_inventory.store();
        store.begin();
        fillInventory(store, {.orders = units / 10, .unitsPerOrder = 10});
        store.commit();
        store.execute(u"analyze"_s);
    }

    void bake(Milliseconds staleAfter)
    {
        const Instant bakedAt = Instant{QDateTime::currentMSecsSinceEpoch()} + m_passed;
        for (int i = 0; i < products; ++i)
            tell(production::BatchBaked{
                m_chance.nextId(bakedAt), skuOf(i), leftOfEach, u"deck"_s, bakedAt, bakedAt + staleAfter});
    }

    template <typename E>
    TurnTimes tell(const E &event)
    {
        PastJournal &journal = *m_journals.at(E::event.service);
        journal.tell(event, "day");
        const JournalTurn turn = journal.endTurn();
        m_inventory.hear(E::event.service, journal.journal(), {turn});
        return m_inventory.handleAll();
    }

    void passTime(Milliseconds time)
    {
        m_passed += time;
        m_inventory.passTime(time);
    }
    TurnTimes handleAll() { return m_inventory.handleAll(); }

    qint64 onShelf()
    {
        Statement left(m_inventory.store(), u"select coalesce(sum(available), 0) from shelf"_s);
        return std::get<0>(*left.one<qint64>());
    }

private:
    static QString skuOf(int number) { return u"product-%1"_s.arg(number); }

    QTemporaryDir m_folder;
    SystemChance m_chance;
    std::map<QByteArray, std::unique_ptr<Store>> m_stores;
    std::map<QByteArray, std::unique_ptr<PastJournal>> m_journals;
    ServiceAlone m_inventory;
    Milliseconds m_passed{0};
};

// Until nothing is left; `waits` is what the service let pass between its turns.
struct Clearing {
    TurnTimes times;
    Milliseconds waits{0};
};

Clearing clear(Shelf &shelf, TurnTimes first)
{
    Clearing clearing{first};
    while (shelf.onShelf() > 0) {
        if (clearing.waits > longestWait)
            throw BenchFailed(u"the shelf is not cleared"_s);
        shelf.passTime(100ms);
        clearing.waits += 100ms;
        const TurnTimes more = shelf.handleAll();
        clearing.times.allMs += more.allMs;
        clearing.times.longestMs = std::max(clearing.times.longestMs, more.longestMs);
    }
    return clearing;
}

void add(std::vector<Figure> &figures, const QString &what, const QString &store, const Clearing &clearing)
{
    const double wholeMs = clearing.times.allMs + double(clearing.waits.count());
    figures.push_back({what, store, wholeMs, u"ms"_s, std::nullopt, wholeGoalMs});
    figures.push_back({what + u", longest turn"_s, store, clearing.times.longestMs, u"ms"_s, std::nullopt, turnGoalMs});
}

}

std::vector<Figure> measureShelfClearing(const QString &storeName, const StoreAddress &address, qint64 pastUnits)
{
    Shelf shelf(address);
    shelf.haveSold(pastUnits);
    std::vector<Figure> figures;
    shelf.bake(1h);
    shelf.passTime(2h);
    add(figures, u"sweeping %1 stale units behind %2 sold ones"_s.arg(products * leftOfEach).arg(pastUnits), storeName,
        clear(shelf, shelf.handleAll()));
    shelf.bake(20h);
    const TurnTimes first = shelf.tell(orders::OrdersEnded{u"2026-11-26"_s, pastCurrency});
    add(figures, u"closing with %1 units left behind %2 sold ones"_s.arg(products * leftOfEach).arg(pastUnits),
        storeName, clear(shelf, first));
    return figures;
}

}
