// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/table_top/table_top_shop.h"

#include "services/bank/bank_service.h"
#include "services/keeper/keeper_service.h"
#include "shared/tokens/key_folder.h"
#include "tests/table_top/every_service.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

const Instant openingTime = *Instant::parse("2026-11-20T08:00:00.000Z");

template <typename R>
void mustSucceed(const Answer &answer)
{
    if (answer.status != 200)
        qFatal("%s: %d %s", R::route.name, answer.status, answer.body.constData());
}

// Nobody guesses these passwords; to hash one shall cost a test nothing.
ServiceLimits inAHurry(ServiceLimits limits)
{
    limits.passwordHash = Milliseconds(0);
    return limits;
}

SigningKey firstKey(const QString &dataFolder)
{
    const KeyFolder keys(dataFolder + u"/keys/auth"_s);
    QDir().mkpath(dataFolder + u"/run"_s);
    auto prepared = keys.prepare();
    auto key = prepared ? keys.current() : Result<SigningKey, QString>(Failure{prepared.error()});
    if (!key)
        qFatal("%s", qPrintable(key.error()));
    return std::move(*key);
}

}

TableTopShop::TableTopShop(StoreAddresses stores, ServiceLimits limits)
    : m_stores(std::move(stores))
    , m_dataFolder(m_folder.path())
    , m_scheduler(openingTime)
    , m_broker(m_scheduler)
    , m_clock(m_scheduler)
    , m_chance(1)
    , m_limits(inAHurry(limits))
    , m_gate(m_dataFolder + u"/run"_s)
    , m_signer(std::make_unique<TokenSigner>(firstKey(m_dataFolder), site))
    , m_manager{m_chance.nextId(openingTime), Role::Manager}
    , m_customer(m_broker, site)
{
    for (const auto &[service, address] : m_stores)
        start(service.toLatin1().constData());
    pass(std::chrono::seconds(2));
}

TableTopShop::~TableTopShop() = default;

void TableTopShop::start(const char *service, Milliseconds workTakes)
{
    m_services[service] = seat(service, "-1", workTakes);
}

void TableTopShop::startSecond(const char *service)
{
    m_services[std::string(service) + "-2"] = seat(service, "-2", Milliseconds(0));
}

std::unique_ptr<SeatedService> TableTopShop::seat(
    const QByteArray &service, const QByteArray &number, Milliseconds workTakes)
{
    auto bus = std::make_unique<MemoryBus>(m_broker, QString::fromLatin1(service + number));
    MemoryBus *line = bus.get();
    return std::make_unique<SeatedService>(SeatedService::Place{.site = site,
                                               .service = service,
                                               .instance = service + number,
                                               .store = m_stores.at(QString::fromLatin1(service)),
                                               .dataFolder = m_dataFolder,
                                               .make = [name = service, terminal = m_terminal, backups = m_backups](
                                                           Context &context) -> std::unique_ptr<Service> {
                                                   if (name == "keeper")
                                                       return std::make_unique<KeeperService>(context, backups);
                                                   if (name == "bank")
                                                       return std::make_unique<BankService>(
                                                           context, std::make_shared<CardTerminal>(terminal));
                                                   return makeService(name, context);
                                               },
                                               .gate = &m_gate,
                                               .limits = m_limits,
                                               .cutLine = [line] { line->crash(); },
                                               .workTakes = workTakes},
        m_scheduler, std::move(bus), m_clock, m_chance);
}

void TableTopShop::killAt(const char *service, TurnStep step, int after)
{
    m_services.at(service)->killAt(step, after, [this, service] {
        ++m_deaths;
        stop(service);
        m_scheduler.callAfter(std::chrono::seconds(1), [this, service] { start(service); });
    });
}

void TableTopShop::reboot(Milliseconds clockStep)
{
    for (const auto &[service, address] : m_stores)
        stop(service.toLatin1().constData());
    m_clock.step(clockStep);
    m_clock.boot();
    for (const auto &[service, address] : m_stores)
        start(service.toLatin1().constData());
}

void TableTopShop::startAnew(const char *service)
{
    const QString name = QString::fromLatin1(service);
    stop(service);
    m_stores[name] = BothStores::newStores().at(name);
    start(service);
}

Caller TableTopShop::customerWith(qint64 money)
{
    const Caller customer{m_chance.nextId(now()), Role::Customer};
    if (money > 0)
        mustSucceed<bank::TopUp>(request(m_manager, bank::TopUp{customer.subject, {money, u"EUR"_s}}));
    return customer;
}

void TableTopShop::sells(const QString &sku, qint64 price, qint64 shelfLifeMinutes)
{
    mustSucceed<menu::PutProduct>(request(m_manager, menu::PutProduct{sku, sku, {price, u"EUR"_s}, shelfLifeMinutes}));
}

void TableTopShop::bakes(const QString &sku, qint64 quantity, std::optional<Instant> bestBefore)
{
    mustSucceed<inventory::AddUnits>(
        request(m_manager, inventory::AddUnits{.sku = sku, .quantity = quantity, .bestBefore = bestBefore}));
}

qint64 TableTopShop::balanceOf(const Caller &customer)
{
    return request(customer, bank::AskBalance{}).as<bank::Balance>().balance.amount;
}

std::pair<qint64, qint64> TableTopShop::stockOf(const QString &sku)
{
    for (const auto &item : request(m_manager, inventory::AskStock{}).as<inventory::Stock>().items)
        if (item.sku.value == sku)
            return {item.available, item.reserved};
    return {0, 0};
}

}
