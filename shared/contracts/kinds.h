// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/types.h"

#include <initializer_list>

// What a message can be, and what each kind has to say about itself.
namespace bakery {

enum class Role { Customer, Baker, Cashier, Manager, Administrator, Kiosk, Service };
BOOST_DESCRIBE_ENUM(Role, Customer, Baker, Cashier, Manager, Administrator, Kiosk, Service)

class Roles {
public:
    constexpr Roles(std::initializer_list<Role> roles)
    {
        for (const Role role : roles)
            m_bits |= 1u << unsigned(role);
    }
    constexpr bool has(Role role) const { return m_bits >> unsigned(role) & 1; }

    constexpr Roles andStrangers() const
    {
        Roles more = *this;
        more.m_bits |= strangers;
        return more;
    }
    constexpr bool haveStrangers() const { return m_bits & strangers; }

private:
    static constexpr unsigned strangers = 1u << 31;
    unsigned m_bits = 0;
};

constexpr Roles anyone{
    Role::Customer, Role::Baker, Role::Cashier, Role::Manager, Role::Administrator, Role::Kiosk, Role::Service};
// Whoever has no token yet, too: to sign up, to log in. A token is not even looked at.
constexpr Roles strangersToo = anyone.andStrangers();
constexpr Roles buyers{Role::Customer, Role::Cashier, Role::Manager, Role::Kiosk};
constexpr Roles staff{Role::Baker, Role::Cashier, Role::Manager, Role::Administrator};
constexpr Roles management{Role::Manager, Role::Administrator};

constexpr bool isStaff(Role role) { return staff.has(role); }

enum class Verb { Do, Ask };

// Work that may be turned away when the disk is full or too much is open; everything else finishes what was begun.
enum class Admission { Always, WhenThereIsRoom };

// A secret answer (a token, a key) is stored nowhere. A repetition does the work again, or is answered anew from what
// the request created.
enum class Answers { Plain, Secret };

// A request: bakery/<site>/<service>/do|ask/<name>. Its struct also names `Answer` and `Refusals`.
struct Route {
    Verb verb;
    const char *service;
    const char *name;
    Roles roles;
    Admission admission = Admission::Always;
    Answers answers = Answers::Plain;
};

// An event in a service's journal. One with Personal fields has whose(): the person whose key seals them. Its struct
// also has subject(): the order, sku or person that it is about; messages
// of one subject wait for each other when one of them cannot be handled.
struct Event {
    const char *service;
    const char *name;
};

// An event with personal fields.
template <typename E>
concept TellsOfAPerson = requires(const E &event)
{
    event.whose();
};

// Retained: bakery/<site>/<service>/state/<name>, or with an instance part: state/<name>/<part>.
struct State {
    const char *service;
    const char *name;
    const char *part = nullptr; // what the part is, in the document's words
};

// A measured value, at QoS 0 and not retained: bakery/<site>/<service>/telemetry/<name>/<part>. No decision rests on
// one.
struct Telemetry {
    const char *service;
    const char *name;
    const char *part; // what the part is, in the document's words
};

// A named refusal with its HTTP number and a title for people.
struct Refusal {
    const char *type;
    int status;
    const char *title;
};

}
