// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/inventory_waste.h"
#include "shared/contracts/production_requests.h"
#include "shared/contracts/reports_contract.h"
#include "shared/journal/followed_journal.h"
#include "tests/scenarios/corner_shop.h"

#include <random>

// What the scenarios of reports begin with.
namespace bakery {

using namespace std::chrono_literals;

const auto friday = QStringLiteral("2026-11-20"), saturday = QStringLiteral("2026-11-21");

template <typename List, typename Is>
auto only(const List &list, Is is)
{
    const auto found = std::find_if(list.begin(), list.end(), is);
    if (found == list.end() || std::find_if(std::next(found), list.end(), is) != list.end())
        qFatal("not exactly one");
    return *found;
}

inline reports::ProductFigures product(const reports::Figures &figures, const QString &sku)
{
    return only(figures.products, [&](const reports::ProductFigures &product) { return product.sku.value == sku; });
}

inline reports::WasteFigures waste(const reports::Figures &figures, const QString &reason)
{
    return only(figures.waste, [&](const reports::WasteFigures &waste) { return waste.reason.value == reason; });
}

// A turn of somebody's journal, as it lies in the store.
struct ToldTurn {
    QByteArray service;
    QByteArray incarnation;
    JournalTurn turn;
};

// A corner shop that sells bread at 3.20 and donuts at 1.50, with taxes and with the words for a report's head.
struct ReportedShop : merchant::CornerShop {
    explicit ReportedShop(
        const merchant::HoursOfWeek &hours = weekdays(QStringLiteral("07:00"), QStringLiteral("19:00")))
        : CornerShop(hours)
    {
        must(administrator(),
            merchant::PutMerchant{.legalName = QStringLiteral("Bäckerei Ähre GmbH"),
                .address = {QStringLiteral("Marktstraße 3"), QStringLiteral("10115 Berlin")},
                .taxNumber = QStringLiteral("DE123456789"),
                .currency = QStringLiteral("EUR")});
        menu::PutTaxClass reduced;
        reduced.taxClass = menu::TaxClass::Reduced;
        reduced.basisPoints = 700;
        must(manager(), reduced);
        for (const auto &[sku, price] : {std::pair("bread", 320), std::pair("donut", 150)}) {
            menu::PutProduct product;
            product.sku = QString::fromLatin1(sku);
            product.name = QString::fromLatin1(sku);
            product.price = {price, QStringLiteral("EUR")};
            product.shelfLifeMinutes = 24 * 60;
            product.taxClass = menu::TaxClasses{menu::TaxClass::Reduced, menu::TaxClass::Reduced};
            product.cost = menu::ProductPrice{price / 4, QStringLiteral("EUR")};
            must(manager(), product);
        }
        alice = customerWith(1000'00);
        cashier = {customerWith(0).subject, Role::Cashier};
    }

    template <typename R>
    typename R::Answer must(const Caller &caller, const R &what)
    {
        const Answer answer = request(caller, what);
        if (answer.status != 200)
            qFatal("%s: %d %s", R::route.name, answer.status, answer.body.constData());
        return answer.as<typename R::Answer>();
    }

    orders::Receipt buys(const char *sku, qint64 quantity)
    {
        return must(alice, orders::PlaceOrder{.lines = {{QString::fromLatin1(sku), quantity}}});
    }

    // A guest at a kiosk, who pays at the till.
    Id buysInCash(const char *sku, qint64 quantity, const std::optional<Sku> &drawer = {})
    {
        orders::PlaceOrder order{.lines = {{QString::fromLatin1(sku), quantity}}};
        order.pay.method = orders::PaymentMethod::Cash;
        const QByteArray placing = send(Caller{customerWith(0).subject, Role::Kiosk}, order);
        pass(300ms);
        const auto awaited = answersTo(placing).at(0).as<orders::AwaitedPayment>();
        must(cashier, bank::TakeCash{awaited.order, {quantity * 1000, QStringLiteral("EUR")}, drawer});
        return awaited.order;
    }

    void movesCash(
        bank::CashPurpose purpose, qint64 amount, const QString &reason, const std::optional<Sku> &drawer = {})
    {
        must(cashier, bank::MoveCash{purpose, {amount, QStringLiteral("EUR")}, reason, drawer});
    }
    bank::DrawerCount countsDrawer(qint64 counted, const std::optional<Sku> &drawer = {})
    {
        return must(cashier, bank::CountDrawer{{counted, QStringLiteral("EUR")}, drawer});
    }

    // Reports reads within 200 ms.
    reports::Report today()
    {
        pass(500ms);
        return must(manager(), reports::AskToday{});
    }
    reports::Figures day(const QString &date) { return period(date, date).period; }
    reports::Report period(const QString &from, const QString &to)
    {
        pass(500ms);
        return must(manager(), reports::AskReport{LocalDate(from), LocalDate(to)});
    }
    std::vector<reports::Evidence> behind(reports::AskWhy question)
    {
        pass(500ms);
        std::vector<reports::Evidence> all;
        do {
            const auto page = must(manager(), question);
            all.insert(all.end(), page.evidence.begin(), page.evidence.end());
            question.after = page.next;
        } while (question.after);
        return all;
    }

    // Everything that reports can be asked, byte by byte.
    QByteArray allAnswers()
    {
        pass(500ms);
        QByteArray all = request(manager(), reports::AskToday{}).body;
        const QString from = QStringLiteral("2026-11-18"), to = QStringLiteral("2026-11-22");
        for (const auto &[first, last] :
            {std::pair(from, to), std::pair(friday, friday), std::pair(saturday, saturday)})
            all += '\n' + request(manager(), reports::AskReport{LocalDate(first), LocalDate(last)}).body;
        all += '\n' + request(manager(), reports::AskDays{}).body;
        for (const auto &[figure, word] : enumWords<reports::Figure>())
            all += '\n'
                + request(manager(), reports::AskWhy{.figure = figure, .from = LocalDate(from), .to = LocalDate(to)})
                      .body;
        return all;
    }

    // A day and its morning after: sales, a refund, waste, an oven, something that was sold out and asked for.
    void livesThroughADay()
    {
        must(
            manager(), production::PutOven{.oven = QStringLiteral("deck"), .name = QStringLiteral("Deck"), .trays = 4});
        must(manager(),
            production::PutProgramme{.programme = QStringLiteral("loaves"),
                .name = QStringLiteral("Loaves"),
                .minutes = 20,
                .peakCelsius = 250});
        must(manager(),
            production::AddBatch{.sku = QStringLiteral("bread"),
                .quantity = 6,
                .programme = QStringLiteral("loaves"),
                .unitsPerTray = 6});
        movesCash(bank::CashPurpose::OpeningFloat, 10'000, QStringLiteral("change"));
        pass(21min);
        bakes(QStringLiteral("donut"), 4);
        bakes(QStringLiteral("bread"), 2, merchant::at("2026-11-20T12:00:00Z")); // stale at one o'clock
        inventory::DiscardUnits mistake{.reason = inventory::DiscardReason::Dropped};
        mistake.sku = QStringLiteral("bread");
        mistake.quantity = 1;
        must(manager(), inventory::UndoDiscard{must(manager(), mistake).units});
        const orders::Receipt first = buys("bread", 2);
        comes(merchant::at("2026-11-20T09:40:00Z"));
        buys("donut", 4); // sold out
        must(alice, menu::TapSoldOut{QStringLiteral("donut")});
        must(alice, menu::TapSoldOut{QStringLiteral("bread")}); // which is there
        comes(merchant::at("2026-11-20T11:10:30Z"));
        bakes(QStringLiteral("donut"), 1);
        comes(merchant::at("2026-11-20T12:30:00Z"));
        pass(6s);
        buys("bread", 1);
        must(manager(),
            orders::RefundOrder{
                .order = first.order, .lines = List<orders::OrderLine, 1, 50>{{QStringLiteral("bread"), 1}}});
        comes(merchant::at("2026-11-20T18:00:00Z"));
        pass(3s);
        must(manager(), orders::RefundOrder{.order = first.order}); // in the evening: Saturday's
        comes(merchant::at("2026-11-21T06:00:00Z"));
        bakes(QStringLiteral("bread"), 3);
        buys("bread", 1);
        buysInCash("bread", 1);
        movesCash(bank::CashPurpose::PaidOut, 120, QStringLiteral("flowers"));
        countsDrawer(10'190);
        pass(3s);
    }

    // All turns of all journals.
    std::vector<ToldTurn> told()
    {
        std::vector<ToldTurn> turns;
        for (const auto &[service, address] : stores()) {
            Store store(address, Store::Access::ReadOnly);
            Statement identity(store, QStringLiteral("select incarnation from journal_identity"));
            Statement all(store,
                QStringLiteral("select first_position, last_position, previous_hash, hash, events from turns"
                               " order by first_position"));
            const QByteArray incarnation = std::get<0>(identity.one<QString>().value()).toLatin1();
            for (const auto &[first, last, before, hash, events] : all.all<qint64, qint64, QString, QString, QString>())
                turns.push_back({service.toLatin1(), incarnation,
                    {first, last, before.toLatin1(), hash.toLatin1(), events.toUtf8()}});
        }
        return turns;
    }

    Caller alice;
    Caller cashier;
};

// The same turns, those of each journal in their order, mixed in another way each time.
inline std::vector<ToldTurn> mixed(const std::vector<ToldTurn> &turns, unsigned seed)
{
    std::map<QByteArray, std::vector<ToldTurn>> left;
    for (auto turn = turns.rbegin(); turn != turns.rend(); ++turn)
        left[turn->service].push_back(*turn);
    std::mt19937 random(seed);
    std::vector<ToldTurn> order;
    while (!left.empty()) {
        const auto next = std::next(left.begin(), std::ptrdiff_t(random() % left.size()));
        order.push_back(next->second.back());
        next->second.pop_back();
        if (next->second.empty())
            left.erase(next);
    }
    return order;
}

}
