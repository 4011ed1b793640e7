// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk on a screen without any graphics hardware, beside a shop with a long menu: how soon it is there, how it
// follows a finger and the shop, and what it costs; where Chromium is installed, beside the same menu as a page in it.
#include "qml/pictures/letters.h"
#include "qml/pictures/picture_memory.h"
#include "tests/bench/day/client.h"
#include "tests/bench/kiosk/browser_menu.h"
#include "tests/bench/kiosk/watched_kiosk.h"
#include "tests/bench/kiosk/watched_process.h"
#include "tests/bench/orders/figures.h"
#include "tests/bench/orders/process_cost.h"

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>

#include <cstdio>

using namespace bakery;
using namespace bakery::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr quint16 port = 21'898;
constexpr int products = 200;
constexpr int starts = 5;
constexpr int stockChanges = 20;
constexpr int idleMs = 10'000;
constexpr int firstCustomers = 30; // until everything has been on the screen once
constexpr QSize size(1920, 1080);
constexpr double goalStartMs = 250, goalMemory = 80, goalFrameMs = 20, goalTouchMs = 40, goalStockMs = 150,
                 goalGrowth = 5;
constexpr double goalOfBrowserStart = 1.0 / 3, goalOfBrowserMemory = 1.0 / 4;

QByteArray skuOf(int number) { return "product-" + QByteArray::number(1000 + number); } // in that order on the screen

void require(const Client::Answer &answer, const char *what)
{
    if (answer.status != 200)
        throw BenchFailed(u"%1 was refused: "_s.arg(QString::fromUtf8(what)) + QString::fromUtf8(answer.body));
}

void putProducts(Client &client, const QByteArray &token)
{
    const QStringList pictures = QDir(u":/pictures/products"_s).entryList();
    for (int i = 0; i < products; ++i) {
        const QByteArray picture = pictures[i % pictures.size()].chopped(4).toLatin1();
        require(
            client.ask("menu/do/put-product",
                "{\"sku\":\"" + skuOf(i) + "\",\"name\":\"Product " + QByteArray::number(1000 + i) + "\",\"picture\":\""
                    + picture + "\",\"price\":{\"amount\":320,\"currency\":\"EUR\"},\"shelfLifeMinutes\":720}",
                token),
            "put-product");
        require(
            client.ask("inventory/do/add-units", "{\"sku\":\"" + skuOf(i) + "\",\"quantity\":3}", token), "add-units");
    }
}

void pair(Client &client, const QString &account, const QString &folder, const QByteArray &token)
{
    QProcess kiosk;
    kiosk.setProcessChannelMode(QProcess::MergedChannels);
    kiosk.start(QCoreApplication::applicationDirPath() + u"/bakery-kiosk"_s,
        {u"--account"_s, account, u"--folder"_s, folder, u"--window"_s, u"640x480"_s});
    QByteArray said;
    bool isApproved = false;
    while (!said.contains("screen Attract")) {
        if (!kiosk.waitForReadyRead(20'000))
            throw BenchFailed(u"the kiosk is not paired: "_s + QString::fromUtf8(said));
        said += kiosk.readAll();
        const qsizetype code = said.indexOf("pairing code "), end = said.indexOf('\n', code);
        if (isApproved || code < 0 || end < 0)
            continue;
        isApproved = true;
        const QByteArray word = said.mid(code + 13, end - code - 13);
        require(client.ask("auth/do/approve-pairing", "{\"code\":\"" + word + "\",\"label\":\"bench\"}", token),
            "approve-pairing");
    }
    kiosk.terminate();
    kiosk.waitForFinished();
}

// From the moment in which the shop's state reaches anybody until it is on the screen. A card shows how many are left
// as long as there are few: each product is good for two changes.
double stockP95(Client &client, WatchedProcess &kiosk, const QByteArray &token)
{
    std::vector<double> took;
    qint64 arrived = 0;
    int heard = 0;
    for (int i = 0; i < stockChanges / 2; ++i)
        client.watch("bakery/main/inventory/state/stock/" + skuOf(i), [&](const QByteArray &) {
            arrived = sharedNow();
            ++heard;
        });
    client.waitFor([&] { return heard == stockChanges / 2; }, u"the stock"_s); // as it stood, of all of them
    for (int i = 0; i < stockChanges; ++i) {
        kiosk.forget();
        arrived = 0;
        require(client.ask("inventory/do/add-units", "{\"sku\":\"" + skuOf(i / 2) + "\",\"quantity\":1}", token),
            "add-units");
        client.waitFor([&] { return arrived != 0; }, u"the stock"_s);
        took.push_back(kiosk.next("stock-shown") - double(arrived) / 1e6);
    }
    return percentile95(took);
}

// What it has grown by while it served as many as come in that time, one every two minutes, at once.
Figure growth(WatchedProcess &kiosk, const QString &store, int hours)
{
    const int customers = hours * 30;
    double before = 0;
    for (int served = 0; served < customers;) {
        served = int(kiosk.next("served"));
        if (served == firstCustomers)
            before = pssMegabytes(kiosk.pid());
        if (served % 30 == 0)
            std::fprintf(stderr, "%d customers, %.1f MB\n", served, pssMegabytes(kiosk.pid()));
    }
    return {u"memory (PSS) grown in %1 h of customers"_s.arg(hours), store, pssMegabytes(kiosk.pid()) - before, u"MB"_s,
        {}, goalGrowth};
}

std::vector<Figure> measure(ShopUnderTest &shop, int hours)
{
    const VirtualScreen screen(size);
    Client client(shop);
    const QByteArray token = shop.token({SystemChance().nextId({}), Role::Manager});
    std::fputs("the menu\n", stderr);
    putProducts(client, token);
    const QTemporaryDir folder;
    const QString account = folder.filePath(u"account.json"_s);
    shop.saveAccount(u"kiosk"_s, account);
    pair(client, account, folder.path(), token);
    const QStringList asWatched{u"--account"_s, account, u"--folder"_s, folder.path()};
    if (hours > 0) {
        WatchedProcess kiosk(asWatched + QStringList{u"--serving"_s});
        return {growth(kiosk, shop.store(), hours)};
    }

    std::fputs("starting\n", stderr);
    std::vector<double> firstMenu;
    for (int i = 0; i < starts; ++i)
        firstMenu.push_back(WatchedProcess(asWatched).next("first-menu"));
    std::sort(firstMenu.begin(), firstMenu.end());

    std::fputs("touching\n", stderr);
    WatchedProcess kiosk(asWatched);
    const double frames = kiosk.next("frames"), frame = kiosk.next("frame-p95"), touch = kiosk.next("touch-p95");
    kiosk.next("ready");
    const double stock = stockP95(client, kiosk, token);
    std::fputs("idle\n", stderr);
    QElapsedTimer timer;
    const double cpuBefore = cpuSeconds({kiosk.pid()});
    timer.start();
    client.waitFor([&] { return timer.elapsed() > idleMs; }, u"time"_s);
    const double idle = 100 * (cpuSeconds({kiosk.pid()}) - cpuBefore) * 1000 / double(timer.elapsed());

    const QString name = shop.store();
    std::vector<Figure> figures{
        {u"process start until the first menu, median"_s, name, firstMenu[starts / 2], u"ms"_s, {}, goalStartMs},
        {u"memory (PSS)"_s, name, pssMegabytes(kiosk.pid()), u"MB"_s, {}, goalMemory},
        {u"frames while flicking through 200 products"_s, name, frames, u""_s},
        {u"time between them, p95"_s, name, frame, u"ms"_s, {}, goalFrameMs},
        {u"touch until the pressed picture, p95"_s, name, touch, u"ms"_s, {}, goalTouchMs},
        {u"stock on the bus until it is on the screen, p95"_s, name, stock, u"ms"_s, {}, goalStockMs},
        {u"idle on the menu, of one core"_s, name, idle, u"%"_s, {}, 1.0},
    };
    if (Browser::program().isEmpty()) {
        std::fputs("no Chromium here: nothing stands beside it\n", stderr);
        return figures;
    }
    std::fputs("Chromium\n", stderr);
    const double memory = figures[1].value;
    const BrowserFigures browser = measureBrowser(products, starts, size);
    figures.insert(figures.end(),
        {{u"start, beside Chromium"_s, name, firstMenu[starts / 2], u"ms"_s, browser.firstMenuMs, goalOfBrowserStart},
            {u"memory, beside Chromium"_s, name, memory, u"MB"_s, browser.megabytes, goalOfBrowserMemory},
            {u"frames of a flick, beside Chromium"_s, name, frames, u""_s, browser.frames},
            {u"time between them, p95, beside Chromium"_s, name, frame, u"ms"_s, browser.frameP95Ms}});
    return figures;
}

int beWatched(int argc, char **argv, const QCommandLineParser &parser, const QCommandLineOption &startedAt)
{
    giveBackPictures();
    QGuiApplication app(argc, argv);
    bringLetters();
    WatchedKiosk kiosk({parser.value(u"account"_s), parser.value(u"folder"_s), size,
        parser.value(startedAt).toLongLong(), parser.isSet(u"serving"_s)});
    return app.exec();
}

}

int main(int argc, char **argv)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the kiosk."_s);
    parser.addHelpOption();
    const QCommandLineOption json(u"json"_s, u"Print JSON instead of a table."_s);
    const QCommandLineOption hours(
        u"hours"_s, u"Only the memory, after so many hours of customers, who come at once."_s, u"hours"_s);
    QCommandLineOption watched(u"watched"_s, {}, u"ns"_s), account(u"account"_s, {}, u"file"_s),
        folder(u"folder"_s, {}, u"folder"_s), serving(u"serving"_s);
    for (QCommandLineOption *option : {&watched, &account, &folder, &serving})
        option->setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({json, hours, watched, account, folder, serving});
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (!parser.parse(arguments)) {
        std::fprintf(stderr, "%s\n", qPrintable(parser.errorText()));
        return 64;
    }
    if (parser.isSet(watched))
        return beWatched(argc, argv, parser, watched);
    QCoreApplication app(argc, argv);
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    try {
        ShopUnderTest shop(u"sqlite"_s, port);
        const std::vector<Figure> figures = measure(shop, parser.value(hours).toInt());
        parser.isSet(json) ? printJson(figures) : printTable(figures, u"Chromium"_s);
    } catch (const std::exception &failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 2;
    }
    return 0;
}
