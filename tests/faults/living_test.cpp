// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/services.h"
#include "shared/core/log.h"
#include "shared/core/private_file.h"
#include "shared/persistence/statement.h"
#include "tests/faults/crowd.h"
#include "tests/faults/run_test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace bakery;
using namespace bakery::faults;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int customers = 4;
constexpr qint64 units = 500;
constexpr auto watchdog = 400ms;

// The first of many ports in a row that are free just now.
quint16 freePorts(int count)
{
    for (quint16 first = 21'000; first < 30'000; first = quint16(first + count)) {
        std::vector<std::unique_ptr<QTcpServer>> probes;
        while (int(probes.size()) < count) {
            probes.push_back(std::make_unique<QTcpServer>());
            if (!probes.back()->listen(QHostAddress::LocalHost, quint16(first + probes.size() - 1)))
                break;
        }
        if (std::all_of(probes.begin(), probes.end(), [](const auto &probe) { return probe->isListening(); }))
            return first;
    }
    throw FaultsFailed(u"no ports are free"_s);
}

QByteArray scrape(const QString &address)
{
    QTcpSocket socket;
    socket.connectToHost(address.section(u':', 0, 0), address.section(u':', 1).toUShort());
    socket.write("GET /metrics HTTP/1.0\r\n\r\n");
    QByteArray page;
    while (socket.waitForReadyRead(5000))
        page += socket.readAll();
    page += socket.readAll(); // what came with the end of the connection
    return page;
}

// -1 where there is none of that name.
double figureOf(const QByteArray &page, const QByteArray &name)
{
    const QByteArray start = name + ' ';
    for (const QByteArray &line : page.split('\n'))
        if (line.startsWith(start))
            return line.sliced(start.size()).trimmed().toDouble();
    return -1;
}

QMap<QString, QString> targetsOf(const ShopAtRisk &shop)
{
    QMap<QString, QString> targets;
    const auto file = readFile(shop.folder() + u"/run/metrics.json"_s);
    const QJsonArray all = QJsonDocument::fromJson(file ? *file : QByteArray()).array();
    for (const QJsonValue &one : all)
        targets[one["labels"_L1]["instance"_L1].toString()] = one["targets"_L1][0].toString();
    return targets;
}

// What systemd is to a service.
class Systemd {
public:
    explicit Systemd(const QString &path)
        : m_descriptor(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray text = path.toLocal8Bit();
        std::copy(text.begin(), text.end(), address.sun_path);
        if (::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            throw FaultsFailed(u"no socket at %1"_s.arg(path));
    }
    ~Systemd() { ::close(m_descriptor); }
    QByteArrayList heard()
    {
        char text[256];
        QByteArrayList all;
        for (ssize_t bytes; (bytes = ::recv(m_descriptor, text, sizeof text, 0)) >= 0;)
            all.append(QByteArray(text, bytes));
        return all;
    }
    bool hears(const QByteArray &state)
    {
        return waitUntil([&] { return (m_heard += heard()).contains(state); }, 20s);
    }
    void forget()
    {
        heard();
        m_heard.clear();
    }

private:
    int m_descriptor;
    QByteArrayList m_heard;
};

}

// What a shop tells of itself to those who run it.
class LivingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ShopAtRisk> shop;
    std::unique_ptr<Crowd> crowd;

private Q_SLOTS:
    void initTestCase()
    {
        const QString ports = QString::number(freePorts(serviceNames().size()));
        shop = std::make_unique<ShopAtRisk>(QStringList{u"--metrics"_s, ports, u"--log"_s, u"json"_s});
        shop->up();
        crowd = std::make_unique<Crowd>(*shop, customers, 1);
        crowd->open();
        crowd->enrich();
        crowd->stock(units);
    }
    void cleanupTestCase()
    {
        crowd.reset();
        shop.reset();
    }

    void showsFiguresThatMove()
    {
        const QMap<QString, QString> targets = targetsOf(*shop);
        QCOMPARE(targets.size(), serviceNames().size());
        for (auto target = targets.begin(); target != targets.end(); ++target) {
            const QByteArray leads = "bakery_leads{service=\"" + target.key().section(u'-', 0, 0).toUtf8() + "\"}";
            QByteArray page; // a reading is taken once a second, the first before it leads
            QVERIFY2(waitUntil([&] { return figureOf(page = scrape(*target), leads) == 1; }, 20s),
                qUtf8Printable(target.key() + QString::fromUtf8(page)));
        }
        const QByteArray before = scrape(targets[u"orders-1"_s]);
        const qint64 from = Crowd::nowNs();
        crowd->start();
        QVERIFY(waitUntil([&] { return crowd->settledSince(from) > 0; }, 20s));
        crowd->stop();
        QVERIFY(waitUntil([&] { return crowd->haveAllAnAnswer(); }, 20s));
        const QByteArray placed = R"(bakery_answers_total{service="orders",request="do/place",status="200"})";
        const auto sold = double(crowd->statuses()[200]);
        QByteArray after;
        QVERIFY2(
            waitUntil([&] { return figureOf(after = scrape(targets[u"orders-1"_s]), placed) >= sold; }, 20s), after);
        for (const char *name : {R"(bakery_turn_seconds_count{service="orders"})",
                 R"(bakery_turn_messages_sum{service="orders"})", R"(bakery_journal_head{service="orders"})"})
            QVERIFY2(figureOf(after, name) > figureOf(before, name), name);
        QVERIFY(figureOf(after, R"(bakery_store_bytes{service="orders"})") > 0);
        QVERIFY(figureOf(after, R"(bakery_journal_lag{service="orders",follows="inventory"})") >= 0);
    }

    void writesOneLineOfJsonForEachMessage()
    {
        for (const QString &service : serviceNames()) {
            const auto log = readFile(shop->folder() + u"/run/"_s + service + u"-1.log"_s);
            QVERIFY(log && !log->isEmpty());
            for (const QByteArray &line : log->trimmed().split('\n')) {
                const auto read = readLogLine(line);
                QVERIFY2(line.startsWith('{') && read, line);
                QCOMPARE(QString::fromUtf8(read->service), service);
                QCOMPARE(QString::fromUtf8(read->instance), QString(service + u"-1"_s));
            }
        }
    }

    void tellsItsServiceManagerHowItIs()
    {
        // In place of the shop's own one, as a unit of systemd would run it.
        shop->hold(u"menu-1"_s);
        const qint64 pid = shop->pidOf(u"menu-1"_s);
        shop->signal(u"menu-1"_s, SIGKILL);
        QVERIFY(waitUntil([&] { return shop->pidOf(u"menu-1"_s) != pid; }, 10s));
        Systemd systemd(shop->folder() + u"/run/notify"_s);
        QProcess menu;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"NOTIFY_SOCKET"_s, shop->folder() + u"/run/notify"_s);
        environment.insert(u"WATCHDOG_USEC"_s, QString::number(std::chrono::microseconds(watchdog).count()));
        menu.setProcessEnvironment(environment);
        menu.start(qEnvironmentVariable("BAKERY_BUILD_DIR") + u"/bin/bakery-menu"_s,
            {u"--data"_s, shop->folder(), u"--instance"_s, u"menu-1"_s});
        QVERIFY(systemd.hears("READY=1"));
        QVERIFY(systemd.hears("STATUS=leads"));
        QVERIFY(systemd.hears("WATCHDOG=1"));
        givesNoSignOfLifeWhileATurnHangs(systemd);
        systemd.forget();
        QVERIFY(systemd.hears("WATCHDOG=1"));
        menu.terminate();
        QVERIFY(systemd.hears("STOPPING=1\nSTATUS=stops"));
        QVERIFY(waitUntil([&] { return menu.state() == QProcess::NotRunning; }, 10s));
        QCOMPARE(menu.exitCode(), 0);
        shop->letGo(u"menu-1"_s);
        QVERIFY(waitUntil([&] { return shop->leads(u"menu-1"_s); }, 20s));
    }

private:
    // Somebody else writes to its store, so that its next turn cannot begin.
    void givesNoSignOfLifeWhileATurnHangs(Systemd &systemd)
    {
        Store store(shop->storeOf(u"menu"_s));
        QProcess request;
        {
            store.begin();
            request.start(qEnvironmentVariable("BAKERY_BUILD_DIR") + u"/bin/bakery-cli"_s,
                {u"request"_s, u"menu"_s, u"do/pause-kiosks"_s, u"{\"reason\":\"a test\"}"_s, u"--as"_s,
                    u"administrator"_s, u"--data"_s, shop->folder()});
            const auto isSilent = [&] {
                systemd.heard();
                letPass(3 * watchdog);
                return systemd.heard().isEmpty();
            };
            const bool hasHung = isSilent() || isSilent();
            store.rollback();
            QVERIFY(hasHung);
        }
        QVERIFY(waitUntil([&] { return request.state() == QProcess::NotRunning; }, 20s));
    }
};

int main(int argc, char **argv) { return runTest<LivingTest>(argc, argv); }

#include "living_test.moc"
