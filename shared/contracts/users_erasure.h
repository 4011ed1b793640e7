// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/common.h"

// Users: what every service that keeps anything personal has to hear.
namespace bakery::users {

// Whoever keeps that person's key forgets it, whatever comes later (Service::erasePerson). Of its own subject, so that
// it never waits behind a message of that person which could not be handled.
struct PersonErased {
    static constexpr Event event{"users", "PersonErased"};
    QString subject() const { return QStringLiteral("erasure/") + person.text(); }

    Id person;
    Id by;
};
BOOST_DESCRIBE_STRUCT(PersonErased, (), (person, by))

}
