// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/backoffice/office_shop.h"

#include "shared/contracts/auth_contract.h"
#include "shared/contracts/decode.h"
#include "shared/tokens/sealing.h"
#include "tests/bench/scale/past.h"
#include "tests/bench/scale/past_rows.h"

#include <QElapsedTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace bakery::bench {
namespace {

constexpr qint64 shelfProducts = 40;
constexpr qint64 quietForMs = 3'000, quietPatience = 300'000;

QByteArray shelfSku(qint64 number) { return "product-" + QByteArray::number(1000 + number % shelfProducts); }

Client::Answer must(const Client::Answer &answer, const char *what)
{
    if (answer.status != 200)
        throw BenchFailed(u"%1 was refused: "_s.arg(QString::fromUtf8(what)) + QString::fromUtf8(answer.body));
    return answer;
}

template <typename T>
T read(const QByteArray &json)
{
    auto value = readAs<T>(json);
    if (!value)
        throw BenchFailed(u"not as it should be: "_s + QString::fromUtf8(json));
    return std::move(*value);
}

void employ(Client &client, const QByteArray &token)
{
    QByteArray shown;
    client.watch("bakery/main/auth/state/sealing-key", [&shown](const QByteArray &payload) { shown = payload; });
    client.waitFor([&shown] { return !shown.isEmpty(); }, u"auth's sealing key"_s);
    const QString key = read<auth::PublicSealingKey>(shown).key;
    const auto person = read<auth::Person>(must(
        client.ask("auth/do/register", encode(auth::RegisterPerson{{officeManager}, Role::Manager}), token), "register")
                                               .body);
    must(
        client.ask("auth/do/set-password", encode(auth::SetPassword{person.person, *seal(officePassword, key)}), token),
        "set-password");
}

void offer(Client &client, const QByteArray &token, const QByteArray &sku)
{
    must(client.ask("menu/do/put-product",
             "{\"sku\":\"" + sku + "\",\"name\":\"The " + sku
                 + "\",\"price\":{\"amount\":320,\"currency\":\"EUR\"},\"shelfLifeMinutes\":720}",
             token),
        "put-product");
}

}

void waitUntilQuiet(const ShopUnderTest &shop)
{
    QElapsedTimer quiet, waited;
    quiet.start();
    waited.start();
    while (quiet.elapsed() < quietForMs) {
        if (!shop.isQuiet())
            quiet.start();
        if (waited.elapsed() > quietPatience)
            throw BenchFailed(u"a service lags behind for too long"_s);
        QThread::msleep(200); // asking costs what those who catch up could have
    }
}

void furnishOffice(ShopUnderTest &shop, qint64 orders, qint64 units)
{
    {
        Client client(shop);
        const QByteArray token = shop.token({SystemChance().nextId({}), Role::Administrator});
        employ(client, token);
        offer(client, token, pastSku.toLatin1()); // that the past was sold of
        for (qint64 i = 0; i < shelfProducts; ++i) {
            offer(client, token, shelfSku(i));
            must(client.ask("inventory/do/add-units",
                     "{\"sku\":\"" + shelfSku(i) + "\",\"quantity\":" + QByteArray::number(units / shelfProducts) + '}',
                     token),
                "add-units");
        }
    }
    waitUntilQuiet(shop);
    shop.down();
    const auto settings = ShopSettings::load(shop.dataFolder());
    if (!settings)
        throw BenchFailed(settings.error());
    fill(*settings, {.orders = orders, .unitsPerOrder = 1});
    shop.up();
    waitUntilQuiet(shop);
}

void addOne(Client &client, const QByteArray &token, int number)
{
    must(client.ask("inventory/do/add-units", "{\"sku\":\"" + shelfSku(number) + "\",\"quantity\":1}", token),
        "add-units");
}

}
