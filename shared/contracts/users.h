// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/auth.h"
#include "shared/contracts/users_erasure.h"

// Users: who is who, gathered from everybody's events.
namespace bakery::users {

using auth::PersonName;
using auth::UnknownPerson;
using DisplayName = Text<0, 80>; // empty: none
using Notes = Text<0, 1000>;

// Who is somebody, and not a device.
constexpr Roles people{Role::Customer, Role::Baker, Role::Cashier, Role::Manager, Role::Administrator};

// Unknown: only an order or an account tells of that one.
enum class PersonKind { Unknown, Customer, Staff, Kiosk };
BOOST_DESCRIBE_ENUM(PersonKind, Unknown, Customer, Staff, Kiosk)

enum class OrderFate { Open, Completed, Refused, Cancelled, Refunded };
BOOST_DESCRIBE_ENUM(OrderFate, Open, Completed, Refused, Cancelled, Refunded)

// Refusals

struct NotConfirmed {
    static constexpr Refusal refusal{"not-confirmed", 422, "This cannot be undone: say that it is meant"};
};
BOOST_DESCRIBE_STRUCT(NotConfirmed, (), ())

struct StillStaff {
    static constexpr Refusal refusal{"still-staff", 409, "Whoever works here is given the role of a customer first"};
    Role role = Role::Baker;
};
BOOST_DESCRIBE_STRUCT(StillStaff, (), (role))

// Requests

struct Pieces {
    Sku sku;
    Integer<1, mostMinorUnits> pieces;
};
BOOST_DESCRIBE_STRUCT(Pieces, (), (sku, pieces))
using Favourites = List<Pieces, 0, 10>;

using Amounts = List<Money, 0, 8>; // one for each currency

struct Profile {
    Id person;
    PersonKind kind = PersonKind::Unknown;
    std::optional<Role> role;
    std::optional<Personal<PersonName>> name; // the one to log in with
    std::optional<Personal<DisplayName>> displayName;
    std::optional<Language> language;
    std::optional<Personal<Notes>> notes; // allergies, wishes
    std::optional<Instant> registeredAt;
    std::optional<Instant> lastSeen;
    Integer<0, mostMinorUnits> ordersPlaced;
    Integer<0, mostMinorUnits> ordersCompleted;
    Amounts spent; // less what was refunded
    Amounts toppedUp;
    Favourites favourites; // the most bought first
};
BOOST_DESCRIBE_STRUCT(Profile, (),
    (person, kind, role, name, displayName, language, notes, registeredAt, lastSeen, ordersPlaced, ordersCompleted,
        spent, toppedUp, favourites))

// One's own; staff: anybody's.
struct AskProfile {
    static constexpr Route route{Verb::Ask, "users", "profile", people};
    using Answer = Profile;
    using Refusals = Types<UnknownPerson>;

    std::optional<Id> person;
};
BOOST_DESCRIBE_STRUCT(AskProfile, (), (person))

struct PersonInShort {
    Id person;
    PersonKind kind = PersonKind::Unknown;
    std::optional<Role> role;
    std::optional<Personal<PersonName>> name;
    std::optional<Personal<DisplayName>> displayName;
    std::optional<Instant> lastSeen;
};
BOOST_DESCRIBE_STRUCT(PersonInShort, (), (person, kind, role, name, displayName, lastSeen))

struct PeoplePage {
    List<PersonInShort, 0, 100> people;
    std::optional<Cursor> next;
};
BOOST_DESCRIBE_STRUCT(PeoplePage, (), (people, next))

// In the order in which they came to be known, or those of one name: whole, in capitals or not.
struct AskPeople {
    static constexpr Route route{Verb::Ask, "users", "people", staff};
    using Answer = PeoplePage;
    using Refusals = Types<BadCursor>;

    std::optional<Cursor> after;
    std::optional<Integer<1, 100>> limit;
    std::optional<Personal<PersonName>> name;
};
BOOST_DESCRIBE_STRUCT(AskPeople, (), (after, limit, name))

// One's own. What is not there stays as it is; an empty text takes it away.
struct ChangeProfile {
    static constexpr Route route{Verb::Do, "users", "change-profile", people};
    struct Answer {
        Id person;
        BOOST_DESCRIBE_CLASS(Answer, (), (person), (), ())
    };
    using Refusals = Types<UnknownPerson>;

    std::optional<Personal<DisplayName>> displayName;
    std::optional<Language> language;
    std::optional<Personal<Notes>> notes;
};
BOOST_DESCRIBE_STRUCT(ChangeProfile, (), (displayName, language, notes))

struct OrderOfPerson {
    Id order;
    OrderFate fate = OrderFate::Open;
    Money total;
    Money refunded;
    List<Pieces, 1, 50> lines;
    Instant placedAt;
};
BOOST_DESCRIBE_STRUCT(OrderOfPerson, (), (order, fate, total, refunded, lines, placedAt))

// What another service keeps under the person's id; where it can be asked for, by which request.
struct Elsewhere {
    Text<1, 80> where;
    Text<1, 200> what;
};
BOOST_DESCRIBE_STRUCT(Elsewhere, (), (where, what))

struct Export {
    Profile profile;
    List<OrderOfPerson, 0, 100> orders; // the oldest first
    List<Elsewhere, 0, 16> elsewhere;
    std::optional<Cursor> next;
};
BOOST_DESCRIBE_STRUCT(Export, (), (profile, orders, elsewhere, next))

// Everything that is known here of oneself; the administrator: of anybody.
struct AskExport {
    static constexpr Route route{Verb::Ask, "users", "export", people};
    using Answer = Export;
    using Refusals = Types<UnknownPerson, BadCursor>;

    std::optional<Id> person;
    std::optional<Cursor> after;
};
BOOST_DESCRIBE_STRUCT(AskExport, (), (person, after))

// For good: oneself, or, by the administrator, somebody. Orders and bookings stay, of nobody.
struct Erase {
    static constexpr Route route{Verb::Do, "users", "erase", people};
    struct Answer {
        Id person;
        BOOST_DESCRIBE_CLASS(Answer, (), (person), (), ())
    };
    using Refusals = Types<UnknownPerson, NotConfirmed, StillStaff>;

    std::optional<Id> person;
    bool confirmed = false;
};
BOOST_DESCRIBE_STRUCT(Erase, (), (person, confirmed))

// Events, beside PersonErased (users_erasure.h)

struct ProfileChanged {
    static constexpr Event event{"users", "ProfileChanged"};
    QString subject() const { return person.text(); }
    Id whose() const { return person; }

    Id person;
    std::optional<Personal<DisplayName>> displayName;
    std::optional<Language> language;
    std::optional<Personal<Notes>> notes;
};
BOOST_DESCRIBE_STRUCT(ProfileChanged, (), (person, displayName, language, notes))

}
