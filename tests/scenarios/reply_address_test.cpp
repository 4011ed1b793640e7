// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/catalogue.h"
#include "shared/testing/test_program.h"
#include "tests/scenarios/bread_shop.h"

#include <QTest>

namespace bakery::reply_address_test {

using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Sends requests without a token, and has the refusals sent to somebody else.
struct Mischief final : BusListener {
    explicit Mischief(MemoryBroker &broker) : bus(broker, u"mischief"_s) { bus.open(*this, {}, {}); }
    void busConnected() override { }
    void busLost() override { }
    void busArrived(std::vector<Message>) override { }

    void sendsRefusalTo(const QByteArray &responseTopic, const QByteArray &from)
    {
        Message request;
        request.topic = topics::request(TableTopShop::site, Verb::Ask, from, AskDeadLetters::route.name);
        request.payload = "{}";
        request.responseTopic = responseTopic;
        bus.publish(request);
    }

    MemoryBus bus;
};

}

// A service answers wherever a request says, so everybody must bear answers to what they have not asked.
class ReplyAddressTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void aRefusalSentToAFollowerStopsNobody();
};

void ReplyAddressTest::aRefusalSentToAFollowerStopsNobody()
{
    BreadShop shop;
    shop.bakes(bread, 5);
    const Caller alice = shop.customerWith(1000);
    Mischief mischief(shop.broker());
    shop.pass(1s);
    forEach(Catalogue{}, [&]<typename Follower>() {
        forEach(typename Follower::Follows{}, [&]<typename E>() {
            const QByteArray address = topics::replies(TableTopShop::site, QByteArray(Follower::service) + "-1");
            mischief.sendsRefusalTo(address + "/log/" + E::event.service, E::event.service);
        });
    });
    shop.settle();
    QCOMPARE(shop.request(alice, one(bread)).status, 200);
}

BAKERY_TEST(ReplyAddressTest)

}

#include "reply_address_test.moc"
