// SPDX-License-Identifier: GPL-3.0-or-later
// What a day asks of a shop beside its orders: a shelf that is swept and cleared, a long menu, people who log in, and
// the memory of it all.
#include "shared/testing/postgres_cluster.h"
#include "tests/bench/day/shelf_clearing.h"
#include "tests/bench/day/shop_parts.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace bakery;
using namespace bakery::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr quint16 port = 21'896;
constexpr int logIns = 20;

struct Options {
    qint64 units = 0;
    qint64 orders = 0;
    int products = 0;
};

std::vector<Figure> measure(const Options &options)
{
    std::vector<Figure> figures;
    const auto add = [&figures](
                         const std::vector<Figure> &more) { figures.insert(figures.end(), more.begin(), more.end()); };
    {
        const QTemporaryDir folder;
        std::fputs("the shelf\n", stderr);
        add(measureShelfClearing(
            u"sqlite"_s, {Dialect::Sqlite, folder.filePath(u"inventory.sqlite"_s), {}}, options.units));
        PostgresCluster cluster;
        add(measureShelfClearing(u"postgres"_s, cluster.addressOfNewSchema(), options.units));
    }
    ShopUnderTest shop(u"sqlite"_s, port);
    std::fputs("log-ins\n", stderr);
    add(measureLogIns(shop, logIns));
    std::fputs("orders, for the memory\n", stderr);
    add(measureMemory(shop, options.orders));
    std::fputs("the menu\n", stderr);
    add(measureMenu(shop, options.products));
    return figures;
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures what a day asks of a shop beside its orders."_s);
    parser.addHelpOption();
    const QCommandLineOption json(u"json"_s, u"Print JSON instead of a table."_s);
    const QCommandLineOption units(
        u"units"_s, u"How many units were sold long ago (1000000)."_s, u"units"_s, u"1000000"_s);
    const QCommandLineOption orders(
        u"orders"_s, u"After how many orders memory is read (50000)."_s, u"orders"_s, u"50000"_s);
    const QCommandLineOption products(u"products"_s, u"How long the menu is (2000)."_s, u"products"_s, u"2000"_s);
    parser.addOptions({json, units, orders, products});
    parser.process(application);
    try {
        const std::vector<Figure> figures = measure(
            {parser.value(units).toLongLong(), parser.value(orders).toLongLong(), parser.value(products).toInt()});
        parser.isSet(json) ? printJson(figures) : printTable(figures);
    } catch (const std::exception &failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 2;
    }
    return 0;
}
