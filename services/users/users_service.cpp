// SPDX-License-Identifier: GPL-3.0-or-later
// What others tell of people. Nobody waits for it, so it makes no turns of its own.
#include "services/users/users_service.h"

#include "services/users/profile.h"
#include "shared/contracts/stored.h"
#include "shared/service/new_service.h"

using namespace bakery::users;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int namesAtOnce = 100;
constexpr int mostErasedTold = 5000; // a snapshot is one message

PersonKind kindOf(Role role)
{
    if (role == Role::Kiosk)
        return PersonKind::Kiosk;
    return isStaff(role) ? PersonKind::Staff : role == Role::Customer ? PersonKind::Customer : PersonKind::Unknown;
}

}

template <>
std::unique_ptr<Service> newService<UsersService>(Context &context)
{
    return std::make_unique<UsersService>(context);
}

UsersService::UsersService(Context &context) : ServiceOf(context), m_users(context.store)
{
    answer<AskProfile>(&UsersService::profile);
    answer<AskPeople>(&UsersService::people);
    answer<ChangeProfile>(&UsersService::changeProfile);
    answer<AskExport>(&UsersService::exportAll);
    answer<Erase>(&UsersService::erase);
    on<auth::CustomerRegistered>(&UsersService::learnCustomer);
    on<auth::PersonRegistered>(&UsersService::learnPerson, FromSnapshot::Yes);
    on<auth::RoleChanged>(&UsersService::learnRole);
    on<auth::LoggedIn>(&UsersService::learnLogIn);
    on<auth::KioskPaired>(&UsersService::learnKiosk, FromSnapshot::Yes);
    on<orders::OrderPlaced>(&UsersService::learnOrder);
    on<orders::OrderCompleted>(&UsersService::learnSale);
    on<orders::OrderRefused>(&UsersService::learnRefusal);
    on<orders::OrderCancelled>(&UsersService::learnCancel);
    on<orders::OrderRefunded>(&UsersService::learnRefund);
    on<bank::AccountToppedUp>(&UsersService::learnTopUp);
    before<orders::OrderPlaced>(&UsersService::prepareBuyers<orders::OrderPlaced>);
    before<orders::OrderCompleted>(&UsersService::prepareBuyers<orders::OrderCompleted>);
    forEach(UsersContract::Follows{}, [this]<typename E>() { mayWait<E>(); });
    everyOne("names", 1s, &UsersService::namesThatWait, &UsersService::askForNames);
}

void UsersService::beginDomain()
{
    store().begin();
    m_hashing = m_users.hashingSecret();
    store().commit();
}

UserRow *UsersService::known(const Id &person)
{
    if (!m_users.people.find(person)) {
        if (isErased(person))
            return nullptr;
        UserRow row;
        row.person = person;
        m_users.people.insert(std::move(row));
    }
    return &m_users.people.change(person);
}

UserRow *UsersService::seen(const Id &person)
{
    UserRow *row = known(person);
    if (row)
        row->lastSeen = std::max(row->lastSeen, std::optional(toldAt()));
    return row;
}

void UsersService::learnRegistered(const Id &person, Role role, const QString &sealedName)
{
    UserRow *row = seen(person);
    if (!row)
        return;
    row->kind = kindOf(role);
    row->role = role;
    row->registeredAt = toldAt();
    row->sealedByAuth = sealedName;
}

void UsersService::learnCustomer(const auth::CustomerRegistered &event)
{
    learnRegistered(event.person, Role::Customer, event.name.value);
}

void UsersService::learnPerson(const auth::PersonRegistered &event)
{
    learnRegistered(event.person, event.role, event.name.value);
}

void UsersService::learnRole(const auth::RoleChanged &event)
{
    if (UserRow *row = known(event.person)) {
        row->role = event.to;
        row->kind = kindOf(event.to);
    }
}

void UsersService::learnLogIn(const auth::LoggedIn &event)
{
    if (UserRow *row = seen(event.person)) {
        row->role = event.role;
        row->kind = kindOf(event.role);
    }
}

void UsersService::learnKiosk(const auth::KioskPaired &event)
{
    if (UserRow *row = seen(event.kiosk)) {
        row->role = Role::Kiosk;
        row->kind = PersonKind::Kiosk;
    }
}

template <typename E>
void UsersService::prepareBuyers(const std::vector<const E *> &events)
{
    std::vector<Id> customers, orders;
    for (const E *event : events) {
        if (event->customer)
            customers.push_back(*event->customer);
        orders.push_back(event->order);
    }
    m_users.people.prefetch(customers);
    if constexpr (std::is_same_v<E, orders::OrderCompleted>)
        m_users.orders.prefetch(orders);
}

// A guest's order is nobody's.
void UsersService::learnOrder(const orders::OrderPlaced &event)
{
    UserRow *row = event.customer ? seen(*event.customer) : nullptr;
    if (!row)
        return;
    ++row->ordersPlaced;
    m_users.orders.insert({event.order, *event.customer, OrderFate::Open, event.total.amount, 0, event.total.currency,
        encodeStored(piecesOf(event.lines)), event.placedAt});
}

// Nothing of a guest's, of whose customer was erased, or of what was placed before a snapshot.
UserOrderRow *UsersService::orderOf(const Id &order)
{
    return m_users.orders.find(order) ? &m_users.orders.change(order) : nullptr;
}

void UsersService::learnSale(const orders::OrderCompleted &event)
{
    UserOrderRow *order = orderOf(event.order);
    UserRow *row = order ? known(order->customer) : nullptr;
    if (!row)
        return;
    order->fate = OrderFate::Completed;
    ++row->ordersCompleted;
    row->spent = encodeStored(withMore(decodeStored<Amounts>(row->spent), event.total));
    row->bought =
        encodeStored(withMore(decodeStored<Bought>(row->bought), decodeStored<List<Pieces, 1, 50>>(order->lines)));
}

void UsersService::learnRefusal(const orders::OrderRefused &event)
{
    if (UserOrderRow *order = orderOf(event.order))
        order->fate = OrderFate::Refused;
}

void UsersService::learnCancel(const orders::OrderCancelled &event)
{
    if (UserOrderRow *order = orderOf(event.order))
        order->fate = OrderFate::Cancelled;
}

// What somebody liked enough to buy stays a favourite.
void UsersService::learnRefund(const orders::OrderRefunded &event)
{
    UserOrderRow *order = orderOf(event.order);
    UserRow *row = order ? known(order->customer) : nullptr;
    if (!row)
        return;
    order->fate = OrderFate::Refunded;
    order->refunded += event.amount.amount;
    const Money back{-event.amount.amount, event.amount.currency};
    row->spent = encodeStored(withMore(decodeStored<Amounts>(row->spent), back));
}

void UsersService::learnTopUp(const bank::AccountToppedUp &event)
{
    if (UserRow *row = known(event.customer))
        row->toppedUp = encodeStored(withMore(decodeStored<Amounts>(row->toppedUp), event.amount));
}

std::vector<QString> UsersService::namesThatWait()
{
    return m_users.hasNamesToRead() ? std::vector{u"names"_s} : std::vector<QString>();
}

void UsersService::askForNames(const QString &)
{
    store().flush();
    std::vector<SealedOf> sealed;
    for (const auto &[person, name] : m_users.namesToRead(namesAtOnce))
        sealed.push_back({person, name});
    if (!sealed.empty())
        askToOpen("auth", sealed);
}

// What auth cannot read either, because it was told to forget, stays unread.
void UsersService::haveOpened(const OpenedTexts &texts)
{
    for (const OpenedText &text : texts.texts) {
        const UserRow *known = m_users.people.find(text.person);
        if (!known || known->sealedByAuth != text.text.value)
            continue;
        UserRow &row = m_users.people.change(text.person);
        row.sealedByAuth.clear();
        if (!text.opened)
            continue;
        row.name = keyOf(text.person).seal(text.opened->value);
        row.nameHash = hashOfNamed(text.opened->value);
    }
    askForNames({}); // the next hundred
}

// Profiles are followed by nobody. Whoever begins to follow has no keys yet, and is told of the latest.
void UsersService::tellSnapshot()
{
    Statement erased(store(), u"select person from erased_people order by erased_at desc limit ?"_s);
    for (const auto &[person] : erased.all<Id>(qint64(mostErasedTold)))
        emit(PersonErased{person, person});
}

}
