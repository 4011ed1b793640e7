// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scale/past.h"

#include <QDebug>

using namespace Qt::StringLiterals;

namespace bakery::bench {
namespace {

// Numbers as rows and as uuids of version 7, in the words of either database.
class Series {
public:
    explicit Series(Dialect dialect) : m_isSqlite(dialect == Dialect::Sqlite) { }

    QString with(qint64 count) const
    {
        return m_isSqlite
            ? u"with recursive n (i) as (select 1 union all select i + 1 from n where i < %1) "_s.arg(count)
            : QString();
    }
    QString from(qint64 count) const
    {
        return m_isSqlite ? u"n"_s : u"generate_series(cast(1 as bigint), %1) as n (i)"_s.arg(count);
    }
    QString id(const QString &number, int kind) const
    {
        const QString text = m_isSqlite
            ? u"printf('%08x-%04x-7000-8%03x-%012x', (%1) / 65536, (%1) % 65536, %2, (%1))"_s
            : u"lpad(to_hex((%1) / 65536), 8, '0') || '-' || lpad(to_hex((%1) % 65536), 4, '0') || '-7000-8'"
              " || lpad(to_hex(%2), 3, '0') || '-' || lpad(to_hex(%1), 12, '0')"_s;
        QString result = text;
        return result.replace(u"%1"_s, number).replace(u"%2"_s, QString::number(kind));
    }

private:
    bool m_isSqlite;
};

constexpr int customerKind = 1, orderKind = 2, unitKind = 3;
constexpr auto soldAt = "1700000000000"_L1;

void run(Store &store, const QString &what, const QString &sql)
{
    qInfo().noquote() << "  filling" << what;
    store.execute(sql);
}

void fillOrders(Store &store, const Series &series, const Past &past)
{
    const QString customer = series.id(u"i % %1 + 1"_s.arg(past.customers), customerKind);
    const QString lines =
        u"[{\"sku\":\"product-1\",\"quantity\":10,\"unitPrice\":{\"amount\":100,\"currency\":\"EUR\"}}]"_s;
    const QString units = u"[{\"unit\":\"0196f3a2-0000-7000-8000-000000000001\",\"sku\":\"product-1\","
                          "\"bakedAt\":\"2023-11-14T22:13:20.000Z\",\"bestBefore\":\"2023-11-15T22:13:20.000Z\"}]"_s;
    run(store, u"orders"_s,
        series.with(past.orders)
            + u"insert into orders select "_s % series.id(u"i"_s, orderKind) % u", "_s % customer % u", "_s
                % series.id(u"i"_s, orderKind)
                % u", 'A001', 'completed', 1000, 'EUR', 0, '%1', '%2', '[]', %3, %3, '', 0 from "_s.arg(
                    lines, units, soldAt)
                % series.from(past.orders));
    const QString emptyBytes = store.dialect() == Dialect::Sqlite ? u"x''"_s : u"''"_s;
    run(store, u"remembered requests"_s,
        series.with(past.orders)
            + u"insert into requests select "_s % series.id(u"i"_s, orderKind) % u", 'place', "_s % customer
                % u", 'h', 't', "_s % emptyBytes % u", 0, 200, "_s % soldAt % u", "_s % series.id(u"i"_s, orderKind)
                % u", '' from "_s % series.from(past.orders));
}

void fillInventory(Store &store, const Series &series, const Past &past)
{
    const qint64 units = past.orders * past.unitsPerOrder;
    run(store, u"units"_s,
        series.with(units)
            + u"insert into units select "_s % series.id(u"i"_s, unitKind)
                % u", 'product-1', %1, %1 + 86400000, '', 'sold', "_s.arg(soldAt)
                % series.id(u"i / %1 + 1"_s.arg(past.unitsPerOrder), orderKind) % u" from "_s % series.from(units));
    run(store, u"reservations"_s,
        series.with(past.orders)
            + u"insert into reservations select "_s % series.id(u"i"_s, orderKind) % u", 'sold', "_s
                % series.id(u"i % %1 + 1"_s.arg(past.customers), customerKind)
                % u", 1000, 'EUR', '[]', '[]', %1 from "_s.arg(soldAt) % series.from(past.orders));
}

void fillBank(Store &store, const Series &series, const Past &past)
{
    run(store, u"accounts"_s,
        series.with(past.customers)
            + u"insert into accounts select "_s % series.id(u"i"_s, customerKind) % u", 0, 'EUR', 0, 0, 0 from "_s
                % series.from(past.customers));
    run(store, u"payments"_s,
        series.with(past.orders)
            + u"insert into payments select "_s % series.id(u"i"_s, orderKind) % u", "_s
                % series.id(u"i % %1 + 1"_s.arg(past.customers), customerKind) % u", 1000, 'EUR', 0, 1 from "_s
                % series.from(past.orders));
}

template <typename Fill>
void fillStore(const ShopSettings &shop, const QString &service, const Past &past, Fill fillIt)
{
    Store store(shop.storeOf(service));
    fillIt(store, Series(store.dialect()), past);
    store.execute(u"analyze"_s);
}

}

void fill(const ShopSettings &shop, const Past &past)
{
    fillStore(shop, u"orders"_s, past, fillOrders);
    fillStore(shop, u"inventory"_s, past, fillInventory);
    fillStore(shop, u"bank"_s, past, fillBank);
}

}
