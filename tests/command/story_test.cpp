// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/story.h"

#include "shared/contracts/envelope.h"
#include "shared/contracts/services.h"
#include "shared/journal/journal.h"
#include "shared/testing/test_program.h"

#include <QTemporaryDir>
#include <QtTest>

namespace bakery::story_test {

using namespace Qt::StringLiterals;

namespace {

constexpr Instant noon{1'800'000'000'000};

// The journals of a shop, without the shop.
class Journals {
public:
    // In a turn of its own.
    void tell(const QString &service, const char *type, const QString &subject, Instant at, const QByteArray &data = {})
    {
        Store store(addressOf(service));
        store.migrate(u"journal"_s, u":/migrations/journal"_s);
        Journal journal(store);
        store.begin();
        journal.load(m_chance, at);
        EventAttributes attributes{.site = "main", .service = service.toLatin1()};
        attributes.incarnation = journal.incarnation();
        attributes.position = journal.head() + 1;
        attributes.type = type;
        attributes.subject = subject;
        attributes.time = at;
        QByteArray text;
        encodeEvent(text, attributes, [&](QByteArray &out) { out.append(data.isEmpty() ? "{}" : data); });
        journal.append({text}, at);
        store.commit();
    }
    QStringList storyOf(const Id &order) const
    {
        QStringList told;
        for (const Step &step : bakery::storyOf(order, [this](const QString &service) {
                 return std::make_unique<Store>(addressOf(service), Store::Access::ReadOnly);
             }))
            told.append(step.service + u' ' + step.entry.event[u"type"_s].toString());
        return told;
    }
    Id idMadeAt(Instant at) { return m_chance.nextId(at); }

private:
    StoreAddress addressOf(const QString &service) const
    {
        return {Dialect::Sqlite, m_folder.filePath(service + u".sqlite"_s), {}};
    }

    QTemporaryDir m_folder;
    SystemChance m_chance;
};

}

class StoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheJournalOfEachService()
    {
        Journals journals;
        const Id order = journals.idMadeAt(noon), other = journals.idMadeAt(noon);
        QStringList expected;
        Instant at = noon;
        for (const QString &service : serviceNames()) {
            journals.tell(service, "Something", order.text(), at = at + Milliseconds(1));
            journals.tell(service, "Else", other.text(), at);
            expected.append(service + u" Something"_s);
        }
        QCOMPARE(journals.storyOf(order), expected);
    }

    void tellsAlsoOfWhatNamesTheOrder()
    {
        Journals journals;
        const Id order = journals.idMadeAt(noon);
        for (const QString &service : serviceNames())
            journals.tell(service, "Nothing", {}, noon);
        journals.tell(u"bank"_s, "Booked", u"a-customer"_s, noon, "{\"for\":[{\"order\":\"" + order.bytes() + "\"}]}");
        journals.tell(u"bank"_s, "Noted", u"a-customer"_s, noon, "{\"note\":\"not " + order.bytes() + "\"}");
        QCOMPARE(journals.storyOf(order), QStringList{u"bank Booked"_s});
    }

    void beginsInTheOven()
    {
        Journals journals;
        const Instant morning = noon - std::chrono::hours(5);
        const Id batch = journals.idMadeAt(morning), order = journals.idMadeAt(noon);
        for (const QString &service : serviceNames())
            journals.tell(service, "Nothing", {}, morning);
        journals.tell(u"production"_s, "BatchBaked", batch.text(), morning);
        journals.tell(u"orders"_s, "OrderPlaced", order.text(), noon);
        journals.tell(u"inventory"_s, "ItemsHandedOver", order.text(), noon + Milliseconds(1),
            "{\"units\":[{\"batch\":\"" + batch.bytes() + "\"},{\"batch\":\"of-yesterday\"}]}");
        QCOMPARE(journals.storyOf(order),
            (QStringList{u"production BatchBaked"_s, u"orders OrderPlaced"_s, u"inventory ItemsHandedOver"_s}));
    }
};

BAKERY_TEST(StoryTest)

}

#include "story_test.moc"
