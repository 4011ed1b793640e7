// SPDX-License-Identifier: GPL-3.0-or-later
// Each role's window: what is offered to some is not there for the others. The services refuse it anyway (rights_test).
#include "apps/backoffice/office_screen.h"
#include "shared/persistence/statement.h"
#include "tests/backoffice/office_at_the_table.h"
#include "tests/kiosk/compared_pictures.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QTest>

namespace bakery::roles_test {

using namespace bakery::office;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using View = OfficeNavigation::View;

// What is open beside the view.
enum class Beside { Nothing, SoldOrder, WaitingOrder, Unit, Product, Customer, Manager, Letter };

struct Thing {
    const char *text;
    View view;
    Beside beside;
    std::vector<Role> seenBy;
};

constexpr Role baker = Role::Baker, cashier = Role::Cashier, manager = Role::Manager, ada = Role::Administrator;

// Those that are in one place stand together.
const std::vector<Thing> &things()
{
    static const std::vector<Thing> all{
        {"Today", OfficeNavigation::Freshness, Beside::Nothing, {manager, ada}},
        {"Ovens", OfficeNavigation::Freshness, Beside::Nothing, {baker, manager, ada}},
        {"Orders", OfficeNavigation::Freshness, Beside::Nothing, {cashier, manager, ada}},
        {"Menu", OfficeNavigation::Freshness, Beside::Nothing, {baker, manager, ada}},
        {"People", OfficeNavigation::Freshness, Beside::Nothing, {manager, ada}},
        {"Reports", OfficeNavigation::Freshness, Beside::Nothing, {manager, ada}},
        {"Bus", OfficeNavigation::Freshness, Beside::Nothing, {manager, ada}},
        {"Health", OfficeNavigation::Freshness, Beside::Nothing, {manager, ada}},
        {"Recall this batch…", OfficeNavigation::Freshness, Beside::Unit, {baker, cashier, manager, ada}},
        {"Pay all back…", OfficeNavigation::Orders, Beside::SoldOrder, {manager, ada}},
        {"To the customer", OfficeNavigation::Orders, Beside::SoldOrder, {manager, ada}},
        {"Cancel it…", OfficeNavigation::Orders, Beside::WaitingOrder, {cashier, manager, ada}},
        {"Add a batch…", OfficeNavigation::Ovens, Beside::Nothing, {baker, manager, ada}},
        {"New product…", OfficeNavigation::Menu, Beside::Nothing, {manager, ada}},
        {"Pause all for", OfficeNavigation::Menu, Beside::Nothing, {manager, ada}},
        {"Cost of making one", OfficeNavigation::Menu, Beside::Product, {manager, ada}},
        {"Withdraw it…", OfficeNavigation::Menu, Beside::Product, {manager, ada}},
        {"History", OfficeNavigation::Menu, Beside::Product, {manager, ada}},
        {"Customers", OfficeNavigation::People, Beside::Nothing, {manager, ada}},
        {"Keys of machines", OfficeNavigation::People, Beside::Nothing, {ada}},
        {"Top up", OfficeNavigation::People, Beside::Customer, {manager, ada}},
        {"On the account", OfficeNavigation::People, Beside::Customer, {manager, ada}},
        {"Export all that is known", OfficeNavigation::People, Beside::Customer, {ada}},
        {"Forget…", OfficeNavigation::People, Beside::Customer, {ada}},
        {"New password", OfficeNavigation::People, Beside::Manager, {ada}},
        {"Close the day…", OfficeNavigation::Reports, Beside::Nothing, {manager, ada}},
        {"Back up now", OfficeNavigation::Health, Beside::Nothing, {manager, ada}},
        {"Try again…", OfficeNavigation::Health, Beside::Letter, {manager, ada}},
        {"Drop…", OfficeNavigation::Health, Beside::Letter, {ada}},
    };
    return all;
}

void gatherTexts(QQuickItem *item, QSet<QString> &texts)
{
    if (!item->isVisible() || item->opacity() == 0)
        return;
    if (const QString text = item->property("text").toString(); !text.isEmpty() && item->width() > 0)
        texts.insert(text);
    for (QQuickItem *child : item->childItems())
        gatherTexts(child, texts);
}

QSet<QString> textsIn(const QQuickWindow &window)
{
    QSet<QString> texts;
    gatherTexts(window.contentItem(), texts);
    return texts;
}

}

class RolesTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("dialect"); // a screen does not know the store
        QTest::newRow("sqlite") << int(Dialect::Sqlite);
    }
    void showsEachThingToItsRolesAlone_data();
    void showsEachThingToItsRolesAlone();
    void cleanupTestCase() { m_table.reset(); }

private:
    void prepare();
    void come(const Thing &thing);
    QSet<QString> textsWhere(const Thing &thing);

    std::unique_ptr<OfficeAtTheTable> m_table;
    Id m_customer, m_sold, m_waiting;
};

void RolesTest::showsEachThingToItsRolesAlone_data()
{
    QTest::addColumn<Role>("role");
    QTest::newRow("baker") << baker;
    QTest::newRow("cashier") << cashier;
    QTest::newRow("manager") << manager;
    QTest::newRow("administrator") << ada;
}

// A day on which there is something of everything, and a message that inventory cannot handle.
void RolesTest::prepare()
{
    m_table = std::make_unique<OfficeAtTheTable>();
    OfficeAtTheTable &table = *m_table;
    mustDo(table, production::PutOven{u"deck"_s, u"Deck oven"_s, 4});
    table.bakes(bread, 6, u"morning"_s);
    m_customer = table.signsUp(u"Zoe"_s);
    table.shop.request(table.shop.manager(), bank::TopUp{m_customer, {1000, u"EUR"_s}});
    m_sold = table.sells(bread);
    m_waiting = table.ordersInCash(bread);
    const Caller alice = table.shop.customerWith(1000);
    table.shop.hold("bank");
    table.shop.send(alice, one(bread), {}, 120s);
    table.passes(1s);
    table.shop.stop("inventory");
    Store(table.shop.stores().at(u"inventory"_s)).execute(u"update shelf set reserved = 0 where sku = 'bread'"_s);
    table.shop.start("inventory");
    table.passes(2s);
    table.shop.letGo("bank");
    table.passes(5s);
}

void RolesTest::come(const Thing &thing)
{
    BackOffice &office = m_table->office();
    office.navigation()->goTo(thing.view);
    office.story()->close();
    office.order()->close();
    office.product()->close();
    office.person()->close();
    office.people()->setWhich(thing.beside == Beside::Manager ? PeopleList::Staff : PeopleList::Customers);
    m_table->passes(thing.view == OfficeNavigation::Health ? 12s : 1s);
    const bool isThere = office.navigation()->view() == thing.view;
    switch (thing.beside) {
    case Beside::SoldOrder:
        office.order()->open(m_sold.text());
        break;
    case Beside::WaitingOrder:
        office.order()->open(m_waiting.text());
        break;
    case Beside::Unit:
        office.story()->open(m_table->firstUnitOf(bread));
        break;
    case Beside::Product:
        office.product()->open(isThere ? bread : QString());
        break;
    case Beside::Customer:
        office.person()->open(m_customer.text());
        break;
    case Beside::Manager:
        office.person()->open(m_table->personOf(m_table->mona).text());
        break;
    case Beside::Nothing:
    case Beside::Letter:
        break;
    }
    m_table->passes(2s);
}

QSet<QString> RolesTest::textsWhere(const Thing &thing)
{
    come(thing);
    const OfficeScreen screen(m_table->office(), {1600, 1400});
    QCoreApplication::processEvents();
    return textsIn(*screen.window());
}

void RolesTest::showsEachThingToItsRolesAlone()
{
    QFETCH(Role, role);
    if (!m_table)
        prepare();
    BackOffice &office = m_table->office();
    office.signOut();
    if (role == ada)
        m_table->signsInAsAdministrator();
    else
        m_table->signsIn(role == baker ? m_table->ben : role == cashier ? m_table->carl : m_table->mona);
    QCOMPARE(office.staff()->role(), role);
    const Thing *before = nullptr;
    QSet<QString> texts;
    for (const Thing &thing : things()) {
        if (!before || before->view != thing.view || before->beside != thing.beside)
            texts = textsWhere(thing);
        before = &thing;
        const bool isSeen = texts.contains(QString::fromUtf8(thing.text));
        const bool isTheirs = std::find(thing.seenBy.begin(), thing.seenBy.end(), role) != thing.seenBy.end();
        QVERIFY2(isSeen == isTheirs,
            qPrintable(QString::fromUtf8(thing.text) + (isSeen ? u" is there"_s : u" is not there"_s)));
    }
}

BAKERY_SCREEN_TEST(RolesTest)

}

#include "roles_test.moc"
