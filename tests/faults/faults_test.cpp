// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faults.h"
#include "tests/faults/run_test.h"

#include <QElapsedTimer>

#include <set>

using namespace bakery;
using namespace bakery::faults;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int customers = 48;
constexpr int usualRounds = 20;
constexpr int longRounds = 200;
constexpr qint64 unitsPerRound = 2000;

int rounds()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("BAKERY_ROUNDS", &isNumber);
    return isNumber && asked > 0 ? asked : usualRounds;
}

quint32 seed()
{
    bool isNumber = false;
    const uint asked = qEnvironmentVariable("BAKERY_SEED").toUInt(&isNumber);
    return isNumber ? asked : quint32(std::random_device{}());
}

QString told(const std::map<int, int> &statuses)
{
    QString text;
    for (const auto &[status, count] : statuses)
        text += u" %1×%2"_s.arg(status).arg(count);
    return text;
}

// One shop through many rounds, as it lives through years.
class Trial {
public:
    Trial(const QString &store, quint32 firstSeed)
        : m_shop({u"--store"_s, store})
        , m_isPostgres(store == u"postgres")
        , m_dice(firstSeed)
    {
        m_shop.up();
        for (const Fault &fault : allFaults())
            if (m_isPostgres || !fault.needsPostgres)
                m_faults.push_back(&fault);
        m_crowd = std::make_unique<Crowd>(m_shop, customers, firstSeed);
        m_crowd->open();
        m_crowd->enrich();
    }

    // What was wrong afterwards.
    QStringList round(int number)
    {
        if (m_deck.empty()) {
            m_deck = m_faults;
            std::shuffle(m_deck.begin(), m_deck.end(), m_dice);
        }
        const Fault *fault = m_deck.back();
        m_deck.pop_back();
        QElapsedTimer timer;
        timer.start();
        m_crowd->stock(unitsPerRound);
        // A long trial has each fault once for minutes; so long that reservations expire and every deadline passes.
        Scene scene{m_shop, *m_crowd, m_dice, rounds() >= longRounds && m_struck.insert(fault).second};
        m_crowd->start();
        letPass(scene.between(200, 600));
        const QString hit = fault->strike(scene);
        letPass(scene.between(100, 400));
        m_crowd->stop();
        const QStringList wrong = settle();
        say(u"round %1: %2 %3; %4 s"_s.arg(number)
                .arg(QLatin1StringView(fault->name), hit)
                .arg(double(timer.elapsed()) / 1000, 0, 'f', 1));
        return wrong;
    }

    void sum() const { say(u"told:%1; meanwhile:%2"_s.arg(told(m_crowd->statuses()), told(m_crowd->provisional()))); }

private:
    QStringList settle()
    {
        if (!waitUntil([this] { return m_crowd->haveAllAnAnswer(); }, 60s))
            return {u"%1 customers have no answer after a minute"_s.arg(m_crowd->waiting())};
        if (!waitUntil([this] { return m_shop.isQuiet(); }, 60s))
            return {u"not quiet after a minute: "_s + QString::fromUtf8(m_shop.run({u"status"_s, u"--json"_s}, true))};
        Books books(m_shop);
        return books.faults() + books.lies(*m_crowd);
    }

    ShopAtRisk m_shop;
    bool m_isPostgres;
    std::minstd_rand m_dice;
    std::vector<const Fault *> m_faults;
    std::vector<const Fault *> m_deck;
    std::set<const Fault *> m_struck;
    std::unique_ptr<Crowd> m_crowd;
};

}

// Real processes are killed, stopped and cut off while customers buy; afterwards everybody was told the truth.
class FaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTheTruthWhateverBreaks_data() { bothStores(); }
    void tellsTheTruthWhateverBreaks()
    {
        QFETCH(QString, store);
        const quint32 firstSeed = seed();
        say(u"%1: %2 rounds; again with BAKERY_SEED=%3"_s.arg(store).arg(rounds()).arg(firstSeed));
        Trial trial(store, firstSeed);
        for (int number = 1; number <= rounds(); ++number) {
            const QStringList wrong = trial.round(number);
            QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.mid(0, 20).join(u'\n')));
        }
        trial.sum();
    }
};

int main(int argc, char **argv) { return runTest<FaultsTest>(argc, argv); }

#include "faults_test.moc"
