// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faults.h"
#include "tests/faults/run_test.h"

#include <QElapsedTimer>

using namespace bakery;
using namespace bakery::faults;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int customers = 48;
constexpr int usualRounds = 20;
constexpr int longRounds = 200;
constexpr qint64 unitsPerRound = 1000;

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
        m_crowd->stock(unitsPerRound);
        // A long trial has each fault once for minutes; so long that reservations expire and every deadline passes.
        Scene scene{m_shop, *m_crowd, m_dice, rounds() >= longRounds && m_struck[fault] == 0};
        ++m_struck[fault];
        m_crowd->start();
        letPass(scene.between(200, 600));
        const QString hit = fault->strike(scene);
        letPass(scene.between(100, 400));
        m_crowd->stop();
        QElapsedTimer sinceFault;
        sinceFault.start();
        const QStringList wrong = wrongAfterwards(m_shop, *m_crowd);
        m_killed += scene.killed;
        m_longestMs = std::max(m_longestMs, sinceFault.elapsed());
        say(u"round %1: %2 %3; quiet and checked after %4 s"_s.arg(number)
                .arg(QLatin1StringView(fault->name), hit)
                .arg(double(sinceFault.elapsed()) / 1000, 0, 'f', 1));
        return wrong;
    }

    QString summary() const
    {
        QString struck;
        for (const auto &[fault, times] : m_struck)
            struck +=
                u"%1%2× %3"_s.arg(struck.isEmpty() ? u""_s : u", "_s).arg(times).arg(QLatin1StringView(fault->name));
        return u"  %1 customers made %2 purchases; told:%3; meanwhile:%4\n  struck: %5\n"
               "  where orders stood at the kills, in all: %6\n"
               "  everything answered, quiet and checked %7 s after a fault at most; nothing was wrong"_s.arg(customers)
                   .arg(m_crowd->purchases().size())
                   .arg(told(m_crowd->statuses()), told(m_crowd->provisional()), struck, m_killed.text())
                   .arg(double(m_longestMs) / 1000, 0, 'f', 1);
    }

private:
    ShopAtRisk m_shop;
    bool m_isPostgres;
    std::minstd_rand m_dice;
    std::vector<const Fault *> m_faults;
    std::vector<const Fault *> m_deck;
    std::map<const Fault *, int> m_struck;
    Steps m_killed;
    qint64 m_longestMs = 0;
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
        sumUp(u"faults, %1: %2 rounds; again with BAKERY_SEED=%3"_s.arg(store).arg(rounds()).arg(firstSeed));
        Trial trial(store, firstSeed);
        for (int number = 1; number <= rounds(); ++number) {
            const QStringList wrong = trial.round(number);
            if (!wrong.isEmpty())
                sumUp(u"  WRONG after round %1: %2"_s.arg(number).arg(wrong.mid(0, 20).join(u"\n    "_s)));
            QVERIFY2(wrong.isEmpty(), "somebody was told what is not so, or the books do not agree");
        }
        sumUp(trial.summary());
    }
};

int main(int argc, char **argv) { return runTest<FaultsTest>(argc, argv); }

#include "faults_test.moc"
