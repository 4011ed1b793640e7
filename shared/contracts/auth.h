// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/common.h"

// Auth: who is who to a token. Here it keeps the signing key, publishes its public keys and registers people.
namespace bakery::auth {

using PersonName = Text<1, 80>;

struct NameTaken {
    static constexpr Refusal refusal{"name-taken", 409, "Somebody has this name already"};
};
BOOST_DESCRIBE_STRUCT(NameTaken, (), ())

struct Person {
    Id person;
    Role role = Role::Customer;
};
BOOST_DESCRIBE_STRUCT(Person, (), (person, role))

struct RegisterPerson {
    static constexpr Route route{Verb::Do, "auth", "register", management};
    using Answer = Person;
    using Refusals = Types<NameTaken>;

    Personal<PersonName> name;
    Role role = Role::Customer;
};
BOOST_DESCRIBE_STRUCT(RegisterPerson, (), (name, role))

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

struct PersonRegistered {
    static constexpr Event event{"auth", "PersonRegistered"};
    QString subject() const { return person.text(); }
    Id whose() const { return person; }

    Id person;
    Role role = Role::Customer;
    Personal<PersonName> name;
};
BOOST_DESCRIBE_STRUCT(PersonRegistered, (), (person, role, name))

struct KeysRotated {
    static constexpr Event event{"auth", "KeysRotated"};
    QString subject() const { return kid.value; }

    Text<1, 64> kid;
};
BOOST_DESCRIBE_STRUCT(KeysRotated, (), (kid))

}
