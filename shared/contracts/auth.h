// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/common.h"

// Auth: who is who to a token. People, what they prove themselves with, and the keys; sessions stand in
// auth_sessions.h, kiosks and machines in auth_devices.h.
namespace bakery::auth {

using PersonName = Text<1, 80>;

// A password, PIN or code as it crosses the bus: a sealed box to the key in state/auth/sealing-key, in base64
// (shared/tokens/sealing.h).
using SealedSecret = SecretText<64, 1000>;

constexpr int shortestPassword = 8;
constexpr int longestPassword = 128; // characters

// Refusals

struct NameTaken {
    static constexpr Refusal refusal{"name-taken", 409, "Somebody has this name already"};
};
BOOST_DESCRIBE_STRUCT(NameTaken, (), ())

struct NotSealed {
    static constexpr Refusal refusal{"not-sealed", 422, "This must be sealed to auth's published key"};
    Text<1, 40> field;
};
BOOST_DESCRIBE_STRUCT(NotSealed, (), (field))

struct WeakPassword {
    static constexpr Refusal refusal{"weak-password", 422, "A password has 8 to 128 characters"};
};
BOOST_DESCRIBE_STRUCT(WeakPassword, (), ())

struct WeakPin {
    static constexpr Refusal refusal{"weak-pin", 422, "A PIN has 4 to 8 digits, not all the same and not in a row"};
};
BOOST_DESCRIBE_STRUCT(WeakPin, (), ())

struct UnknownPerson {
    static constexpr Refusal refusal{"unknown-person", 404, "Nobody is known by this name or id"};
};
BOOST_DESCRIBE_STRUCT(UnknownPerson, (), ())

// A manager gives and takes the roles of customers, bakers and cashiers; only an administrator those above.
struct NotYoursToGive {
    static constexpr Refusal refusal{"not-yours-to-give", 403, "Your role may not give or take this one"};
    Role role = Role::Customer;
};
BOOST_DESCRIBE_STRUCT(NotYoursToGive, (), (role))

struct LastAdministrator {
    static constexpr Refusal refusal{"last-administrator", 409, "Nobody else is administrator"};
};
BOOST_DESCRIBE_STRUCT(LastAdministrator, (), ())

struct NoPinForThisRole {
    static constexpr Refusal refusal{"no-pin-for-this-role", 409, "An administrator has no PIN"};
    Role role = Role::Customer;
};
BOOST_DESCRIBE_STRUCT(NoPinForThisRole, (), (role))

// Requests

struct Person {
    Id person;
    Role role = Role::Customer;
};
BOOST_DESCRIBE_STRUCT(Person, (), (person, role))

// By somebody of the management; without a password that person cannot log in yet.
struct RegisterPerson {
    static constexpr Route route{Verb::Do, "auth", "register", management};
    using Answer = Person;
    using Refusals = Types<NameTaken, NotYoursToGive>;

    Personal<PersonName> name;
    Role role = Role::Customer;
};
BOOST_DESCRIBE_STRUCT(RegisterPerson, (), (name, role))

struct AskPerson {
    static constexpr Route route{Verb::Ask, "auth", "person", management};
    using Answer = Person;
    using Refusals = Types<UnknownPerson>;

    Personal<PersonName> name;
};
BOOST_DESCRIBE_STRUCT(AskPerson, (), (name))

// Holds from that person's next token on, five minutes later at most.
struct SetRole {
    static constexpr Route route{Verb::Do, "auth", "set-role", management};
    using Answer = Person;
    using Refusals = Types<UnknownPerson, NotYoursToGive, LastAdministrator>;

    Id person;
    Role role = Role::Customer;
};
BOOST_DESCRIBE_STRUCT(SetRole, (), (person, role))

// For somebody who has none yet, or has forgotten it. Ends that person's sessions.
struct SetPassword {
    static constexpr Route route{Verb::Do, "auth", "set-password", management};
    using Answer = Person;
    using Refusals = Types<NotSealed, WeakPassword, UnknownPerson, NotYoursToGive>;

    Id person;
    SealedSecret password;
};
BOOST_DESCRIBE_STRUCT(SetPassword, (), (person, password))

// One's own, or, with `person`, that of somebody whose role is one's own to give. A customer pays with it at a kiosk.
struct SetPin {
    static constexpr Route route{Verb::Do, "auth", "set-pin",
        Roles{Role::Customer, Role::Baker, Role::Cashier, Role::Manager, Role::Administrator}};
    using Answer = Person;
    using Refusals = Types<NotSealed, WeakPin, UnknownPerson, NotYoursToGive, NoPinForThisRole>;

    SealedSecret pin;
    std::optional<Id> person;
};
BOOST_DESCRIBE_STRUCT(SetPin, (), (pin, person))

// A new key signs from now on; the one before stays valid for the tokens that it has signed.
struct RotateKeys {
    static constexpr Route route{Verb::Do, "auth", "rotate-keys", Roles{Role::Administrator}};
    struct Answer {
        Text<1, 64> kid;
        BOOST_DESCRIBE_CLASS(Answer, (), (kid), (), ())
    };
    using Refusals = Types<>;
};
BOOST_DESCRIBE_STRUCT(RotateKeys, (), ())

// States

struct PublicKey {
    Text<1, 64> kid;
    Text<1, 1000> pem;
};
BOOST_DESCRIBE_STRUCT(PublicKey, (), (kid, pem))

struct PublicKeys {
    static constexpr State state{"auth", "keys"};
    List<PublicKey, 1, 4> keys;
};
BOOST_DESCRIBE_STRUCT(PublicKeys, (), (keys))

// What passwords are sealed to: a key on Curve25519 for libsodium's crypto_box_seal, in base64.
struct PublicSealingKey {
    static constexpr State state{"auth", "sealing-key"};
    Text<44, 44> key;
};
BOOST_DESCRIBE_STRUCT(PublicSealingKey, (), (key))

// Events. Whoever came to exist is told of once: by one of the first two.

struct CustomerRegistered {
    static constexpr Event event{"auth", "CustomerRegistered"};
    QString subject() const { return person.text(); }
    Id whose() const { return person; }

    Id person;
    Personal<PersonName> name;
};
BOOST_DESCRIBE_STRUCT(CustomerRegistered, (), (person, name))

struct PersonRegistered {
    static constexpr Event event{"auth", "PersonRegistered"};
    QString subject() const { return person.text(); }
    Id whose() const { return person; }

    Id person;
    Role role = Role::Customer;
    Personal<PersonName> name;
};
BOOST_DESCRIBE_STRUCT(PersonRegistered, (), (person, role, name))

struct RoleChanged {
    static constexpr Event event{"auth", "RoleChanged"};
    QString subject() const { return person.text(); }

    Id person;
    Role from = Role::Customer;
    Role to = Role::Customer;
    Id by;
};
BOOST_DESCRIBE_STRUCT(RoleChanged, (), (person, from, to, by))

struct PasswordChanged {
    static constexpr Event event{"auth", "PasswordChanged"};
    QString subject() const { return person.text(); }

    Id person;
    Id by;
};
BOOST_DESCRIBE_STRUCT(PasswordChanged, (), (person, by))

struct PinChanged {
    static constexpr Event event{"auth", "PinChanged"};
    QString subject() const { return person.text(); }

    Id person;
    Id by;
};
BOOST_DESCRIBE_STRUCT(PinChanged, (), (person, by))

struct KeysRotated {
    static constexpr Event event{"auth", "KeysRotated"};
    QString subject() const { return kid.value; }

    Text<1, 64> kid;
};
BOOST_DESCRIBE_STRUCT(KeysRotated, (), (kid))

}
