// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of users: profiles, everything of somebody, and to forget it.
#include "services/users/users_service.h"

#include "services/users/profile.h"
#include "shared/contracts/stored.h"

using namespace bakery::users;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int ordersAtOnce = 100;

std::optional<QString> idOf(const std::optional<Cursor> &cursor)
{
    if (!cursor)
        return QString();
    return Id::parse(QStringView(cursor->value)) ? std::optional(cursor->value) : std::nullopt;
}

List<Elsewhere, 0, 16> elsewhere()
{
    return std::vector<Elsewhere>{
        {u"orders/ask/orders"_s, u"each order with its units and prices, as on the receipt"_s},
        {u"bank/ask/statement"_s, u"the account's bookings; asked with the person's own token"_s},
        {u"auth"_s, u"hashes of password and PIN, and from which client sessions began, for 90 days"_s},
    };
}

}

template <typename T>
std::optional<Personal<T>> UsersService::readable(const Id &person, const QString &sealed)
{
    const auto text = opened(person, sealed);
    return text ? std::optional(Personal<T>{*text}) : std::nullopt;
}

Profile UsersService::profileOf(const UserRow &row)
{
    return {row.person, row.kind, row.role, readable<PersonName>(row.person, row.name),
        readable<DisplayName>(row.person, row.displayName),
        row.language ? std::optional(Language(*row.language)) : std::nullopt, readable<Notes>(row.person, row.notes),
        row.registeredAt, row.lastSeen, row.ordersPlaced, row.ordersCompleted, decodeStored<Amounts>(row.spent),
        decodeStored<Amounts>(row.toppedUp), favouritesOf(decodeStored<Bought>(row.bought))};
}

Outcome<AskProfile> UsersService::profile(const AskProfile &request, const Caller &caller)
{
    const Id person = request.person.value_or(caller.subject);
    const UserRow *row = m_users.people.find(person);
    if (!row || (person != caller.subject && !isStaff(caller.role)))
        return UnknownPerson{};
    return profileOf(*row);
}

Outcome<AskPeople> UsersService::people(const AskPeople &request, const Caller &)
{
    const auto after = idOf(request.after);
    if (!after)
        return BadCursor{};
    const int limit = request.limit ? int(*request.limit) : 50;
    const std::vector<Id> found = request.name ? m_users.peopleCalled(hashOfNamed(request.name->value), *after, limit)
                                               : m_users.peopleAfter(*after, limit);
    m_users.people.prefetch(found);
    PeoplePage page;
    for (const Id &person : found)
        if (const UserRow *row = m_users.people.find(person))
            page.people.push_back({person, row->kind, row->role, readable<PersonName>(person, row->name),
                readable<DisplayName>(person, row->displayName), row->lastSeen});
    if (int(found.size()) == limit)
        page.next = Cursor(found.back().text());
    return page;
}

Outcome<ChangeProfile> UsersService::changeProfile(const ChangeProfile &request, const Caller &caller)
{
    const Id person = caller.subject;
    if (!m_users.people.find(person))
        return UnknownPerson{};
    const PersonalKey key = keyOf(person);
    const auto sealed = [&](const QString &text) { return text.isEmpty() ? QString() : key.seal(text); };
    UserRow &row = m_users.people.change(person);
    if (request.displayName) {
        const QString &name = request.displayName->value;
        row.displayName = sealed(name);
        row.displayNameHash = name.isEmpty() ? QString() : hashOfNamed(name);
    }
    if (request.language)
        row.language = request.language->value;
    if (request.notes)
        row.notes = sealed(request.notes->value);
    emit(ProfileChanged{person, request.displayName, request.language, request.notes});
    return ChangeProfile::Answer{person};
}

Outcome<AskExport> UsersService::exportAll(const AskExport &request, const Caller &caller)
{
    const Id person = request.person.value_or(caller.subject);
    const UserRow *row = m_users.people.find(person);
    if (!row || (person != caller.subject && caller.role != Role::Administrator))
        return UnknownPerson{};
    const auto after = idOf(request.after);
    if (!after)
        return BadCursor{};
    Export all{profileOf(*row), {}, elsewhere(), {}};
    const std::vector<Id> found = m_users.ordersOf(person, *after, ordersAtOnce);
    m_users.orders.prefetch(found);
    for (const Id &id : found) {
        const UserOrderRow *order = m_users.orders.find(id);
        all.orders.push_back({id, order->fate, {order->total, order->currency}, {order->refunded, order->currency},
            decodeStored<List<Pieces, 1, 50>>(order->lines), order->placedAt});
    }
    if (int(found.size()) == ordersAtOnce)
        all.next = Cursor(found.back().text());
    return all;
}

Outcome<Erase> UsersService::erase(const Erase &request, const Caller &caller)
{
    const Id person = request.person.value_or(caller.subject);
    if (person != caller.subject && caller.role != Role::Administrator)
        return UnknownPerson{};
    if (!request.confirmed)
        return NotConfirmed{};
    if (!isErased(person)) {
        const UserRow *row = m_users.people.find(person);
        if (!row)
            return UnknownPerson{};
        if (row->role && isStaff(*row->role))
            return StillStaff{*row->role};
        erasePerson(person);
        emit(PersonErased{person, caller.subject});
    }
    return Outcome<Erase>(Erase::Answer{person}).about(person.text());
}

void UsersService::forgetPerson(const Id &person)
{
    store().flush();
    m_users.forgetOrdersOf(person);
    if (m_users.people.find(person))
        m_users.people.remove(person);
}

}
