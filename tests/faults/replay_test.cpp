// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/services.h"
#include "shared/messaging/paho_bus.h"
#include "tests/faults/books.h"
#include "tests/faults/run_test.h"

using namespace bakery;
using namespace bakery::faults;
using namespace std::chrono_literals;

namespace {

constexpr int customers = 24;
constexpr qint64 units = 4000;

// One end of the bus: keeps what it hears, says what it is told to.
class End final : private BusListener {
public:
    End(const BusAddress &account, const std::vector<Subscription> &subscriptions) : m_bus(account)
    {
        m_bus.open(*this, subscriptions, {});
        if (!waitUntil([this] { return m_isConnected; }, 30s))
            throw FaultsFailed(u"no connection"_s);
    }
    ~End() override { m_bus.close(); }

    const std::vector<Message> &heard() const { return m_heard; }
    void say(const Message &message) { m_bus.publish(message); }

private:
    void busConnected() override { m_isConnected = true; }
    void busLost() override { m_isConnected = false; }
    void busArrived(std::vector<Message> messages) override
    {
        m_heard.insert(m_heard.end(), messages.begin(), messages.end());
    }

    PahoBus m_bus;
    std::vector<Message> m_heard;
    bool m_isConnected = false;
};

// Every message twice, in any order.
std::vector<Message> shuffledTwice(const std::vector<Message> &messages)
{
    std::vector<Message> all(messages);
    all.insert(all.end(), messages.begin(), messages.end());
    std::shuffle(all.begin(), all.end(), std::minstd_rand(1));
    return all;
}

}

// What was said once is said again, doubled and in another order, while the shop sells.
class ReplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingHappensTwiceWhenADayIsReplayed_data() { bothStores(); }
    void nothingHappensTwiceWhenADayIsReplayed()
    {
        QFETCH(QString, store);
        ShopAtRisk shop({u"--store"_s, store});
        shop.up();
        const End monitor(shop.account(u"monitor"_s), {{"bakery/main/+/journal", Quality::AtLeastOnce}});
        Crowd crowd(shop, customers, 1);
        crowd.open();
        crowd.enrich();
        crowd.stock(units);
        crowd.start();
        letPass(500ms);
        crowd.stop();
        QVERIFY(waitUntil([&] { return crowd.haveAllAnAnswer() && shop.isQuiet(); }, 60s));
        const std::vector<Message> day = monitor.heard();
        const qsizetype bought = qsizetype(crowd.purchases().size());
        QVERIFY(day.size() > 10 && bought > customers);

        std::map<QByteArray, std::unique_ptr<End>> services; // by their journal's topic
        for (const QString &service : serviceNames())
            services["bakery/main/" + service.toLatin1() + "/journal"] =
                std::make_unique<End>(shop.account(u"service:"_s + service), std::vector<Subscription>{});
        crowd.start();
        for (const Message &message : shuffledTwice(day))
            services.at(message.topic)->say(message);
        crowd.repeatEverything();
        letPass(500ms);
        crowd.stop();
        QVERIFY(waitUntil([&] { return crowd.haveAllAnAnswer() && crowd.repetitionsToHear() == 0; }, 60s));
        // What was said again was heard again, by the monitor as by the followers.
        QVERIFY(waitUntil([&] { return monitor.heard().size() > 3 * day.size(); }, 60s));
        QVERIFY(qsizetype(crowd.purchases().size()) > bought);
        const QStringList wrong = wrongAfterwards(shop, crowd);
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.mid(0, 20).join(u'\n')));
    }
};

int main(int argc, char **argv) { return runTest<ReplayTest>(argc, argv); }

#include "replay_test.moc"
