// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/services.h"
#include "shared/core/private_file.h"
#include "shared/persistence/statement.h"
#include "tests/faults/faults.h"
#include "tests/faults/probes.h"
#include "tests/faults/run_test.h"

#include <QDeadlineTimer>

#include <csignal>

using namespace bakery;
using namespace bakery::faults;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int customers = 24;
constexpr qint64 units = 6000;
constexpr auto reservation = 3s;
constexpr int speed = 600;
constexpr std::chrono::milliseconds tenMinutes = 600s / speed;
constexpr auto outage = 120s; // longer than the longest deadline of a request

// A shop and its customers, so that two may suffer at the same time.
struct Patient {
    explicit Patient(const QStringList &options) : shop(options)
    {
        shop.up();
        crowd = std::make_unique<Crowd>(shop, customers, 1);
        crowd->open();
        crowd->enrich();
        crowd->stock(units);
    }
    Scene scene() { return {shop, *crowd, dice}; }

    ShopAtRisk shop;
    std::minstd_rand dice{1};
    std::unique_ptr<Crowd> crowd;
};

qint64 releasedReservations(const ShopAtRisk &shop)
{
    Store store(shop.storeOf(u"inventory"_s), Store::Access::ReadOnly);
    return std::get<0>(
        Statement(store, u"select count(*) from reservations where state = 'released'"_s).one<qint64>().value());
}

const char *word(Fate fate) { return fate == Fate::Yes ? "yes" : fate == Fate::Later ? "later" : "no"; }

QString inWords(const std::map<QString, Fate> &fates)
{
    QStringList words;
    for (const auto &[wish, fate] : fates)
        words.append(wish + u": "_s + QLatin1StringView(word(fate)));
    return words.join(u", "_s);
}

QStringList cellsOf(const QString &row)
{
    QStringList cells;
    for (const QString &cell : row.split(u'|'))
        cells.append(cell.trimmed());
    return cells.mid(1, cells.size() - 2);
}

// What docs/operations.md says of each service: people read it, so it is held to what happens.
std::map<QString, std::map<QString, Fate>> tableOfOutages()
{
    const auto page = readFile(qEnvironmentVariable("BAKERY_SOURCE_DIR") + u"/docs/operations.md"_s);
    if (!page)
        throw FaultsFailed(page.error());
    std::map<QString, std::map<QString, Fate>> table;
    QStringList wishes;
    for (const QString &line : QString::fromUtf8(*page).split(u'\n')) {
        const QStringList cells = cellsOf(line);
        if (cells.value(0) == u"while this is down, can one …"_s)
            wishes = cells;
        else if (wishes.isEmpty() || !line.startsWith(u'|'))
            wishes.clear();
        else if (serviceNames().contains(cells[0]))
            for (qsizetype i = 1; i < cells.size(); ++i)
                table[cells[0]][wishes.value(i)] = cells[i] == u"yes"_s ? Fate::Yes
                    : cells[i] == u"later"_s                            ? Fate::Later
                                                                        : Fate::No;
    }
    return table;
}

// Where orders wait for the service, at a moment at which some do.
void strike(Patient &patient, const QString &process)
{
    if (process == u"orders-1"_s || process == u"inventory-1"_s || process == u"bank-1"_s) {
        Scene scene = patient.scene();
        say(process + u": "_s + killInFlight(scene, {process}).text());
        return;
    }
    const qint64 pid = patient.shop.pidOf(process);
    patient.shop.signal(process, SIGKILL);
    if (!waitUntil([&] { return patient.shop.pidOf(process) != pid; }, 10s))
        throw FaultsFailed(u"nobody noticed that %1 was killed"_s.arg(process));
}

}

// What lasts longer than reservations hold and customers wait.
class OutageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reservationsExpireWhileAServiceHangs_data() { bothStores(); }
    void reservationsExpireWhileAServiceHangs()
    {
        QFETCH(QString, store);
        Patient patient({u"--store"_s, store, u"--reservation"_s, QString::number(reservation.count())});
        const ShopAtRisk &shop = patient.shop;
        for (const QString &service : {u"orders"_s, u"inventory"_s, u"bank"_s}) {
            const qint64 before = releasedReservations(shop);
            patient.crowd->start();
            letPass(300ms);
            shop.signal(service + u"-1"_s, SIGSTOP);
            letPass(reservation + 2s);
            shop.signal(service + u"-1"_s, SIGCONT);
            letPass(300ms);
            patient.crowd->stop();
            const QStringList wrong = wrongAfterwards(patient.shop, *patient.crowd);
            QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.mid(0, 20).join(u'\n')));
            const qint64 expired = releasedReservations(shop) - before;
            say(u"%1: %2 hung, %3 reservations were released"_s.arg(store, service).arg(expired));
            // Who waits for the bank has its bread reserved.
            QVERIFY(service != u"bank" || expired > 0);
        }
    }

    // Each service once, in the middle of a rush, for ten minutes of the shop's time.
    void doesWithoutAServiceWhatTheTableSays()
    {
        Patient patient({u"--speed"_s, QString::number(speed)});
        Probes probes(patient.shop);
        probes.open();
        const auto table = tableOfOutages();
        QCOMPARE(table.size(), size_t(serviceNames().size()));
        patient.crowd->start();
        for (const QString &service : serviceNames()) {
            const QString process = service + u"-1"_s;
            patient.shop.hold(process);
            strike(patient, process);
            const QDeadlineTimer over(tenMinutes);
            const std::map<QString, Fate> expected = table.at(service);
            const std::map<QString, Fate> fates = probes.fates(expected);
            QVERIFY2(fates == expected, qUtf8Printable(service + u" is down: "_s + inWords(fates)));
            letPass(std::chrono::milliseconds(over.remainingTime()));
            patient.shop.letGo(process);
            const qint64 back = Crowd::nowNs();
            QVERIFY2(probes.areAllSettled(), qUtf8Printable(service));
            QVERIFY2(waitUntil([&] { return patient.crowd->settledSince(back) > 0; }, 60s), qUtf8Printable(service));
        }
        patient.crowd->stop();
        QStringList wrong = wrongAfterwards(patient.shop, *patient.crowd);
        // Each wish to buy became one order, however often it was repeated; the crowd knows nothing of these.
        const QStringList ofProbes = wrong.filter(u"nobody placed the order"_s);
        QVERIFY2(size_t(ofProbes.size()) == table.size(), qUtf8Printable(ofProbes.join(u'\n')));
        for (const QString &order : ofProbes)
            wrong.removeOne(order);
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.mid(0, 20).join(u'\n')));
    }

    // On both stores at once: what takes its time here is the outage.
    void sellsOnAfterTwoMinutesWithoutBrokerAndAuth()
    {
        std::map<QString, std::unique_ptr<Patient>> patients;
        for (const QString &store : {u"sqlite"_s, u"postgres"_s})
            patients[store] = std::make_unique<Patient>(QStringList{u"--store"_s, store});
        const QStringList processes{u"auth-1"_s, u"mosquitto"_s};
        for (const auto &[store, patient] : patients) {
            for (const QString &process : processes)
                patient->shop.hold(process);
            patient->crowd->start();
            Scene scene = patient->scene();
            say(u"%1: in flight: %2"_s.arg(store, killInFlight(scene, processes).text()));
        }
        letPass(outage);
        for (const auto &[store, patient] : patients)
            for (const QString &process : processes)
                patient->shop.letGo(process);
        for (const auto &[store, patient] : patients) {
            const qint64 back = Crowd::nowNs();
            const bool isSelling = waitUntil([&] { return patient->crowd->settledSince(back) > 0; }, 60s);
            patient->crowd->stop();
            QVERIFY2(isSelling, qUtf8Printable(store));
            const QStringList wrong = wrongAfterwards(patient->shop, *patient->crowd);
            QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.mid(0, 20).join(u'\n')));
        }
    }
};

int main(int argc, char **argv) { return runTest<OutageTest>(argc, argv); }

#include "outage_test.moc"
