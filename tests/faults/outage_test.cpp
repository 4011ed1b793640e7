// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/statement.h"
#include "tests/faults/faults.h"
#include "tests/faults/run_test.h"

#include <csignal>

using namespace bakery;
using namespace bakery::faults;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int customers = 24;
constexpr qint64 units = 6000;
constexpr auto reservation = 3s;
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
