// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/auth.h"

// Auth: logging in, staying so, and logging out.
namespace bakery::auth {

using TokenText = SecretText<1, 2048>;
using RefreshText = SecretText<1, 200>;

enum class Means { Password, Pin, Pairing };
BOOST_DESCRIBE_ENUM(Means, Password, Pin, Pairing)

// Refusals

struct WrongPassword {
    static constexpr Refusal refusal{"wrong-password", 401, "Name and password do not go together"};
};
BOOST_DESCRIBE_STRUCT(WrongPassword, (), ())

struct WrongPin {
    static constexpr Refusal refusal{"wrong-pin", 401, "Name and PIN do not go together"};
};
BOOST_DESCRIBE_STRUCT(WrongPin, (), ())

struct SessionEnded {
    static constexpr Refusal refusal{"session-ended", 401, "This session has ended: log in again"};
};
BOOST_DESCRIBE_STRUCT(SessionEnded, (), ())

struct UnknownCode {
    static constexpr Refusal refusal{"unknown-code", 404, "This code is not known, was used, or has expired"};
};
BOOST_DESCRIBE_STRUCT(UnknownCode, (), ())

struct NotPaired {
    static constexpr Refusal refusal{"not-paired", 403, "This kiosk is not paired with the shop"};
};
BOOST_DESCRIBE_STRUCT(NotPaired, (), ())

// Requests. Too many tries that failed are told 429 with `retryAfterMs`.

// What a session gives. `access` goes with each request for five minutes; `refresh` is good for one exchange against
// the next pair, and the session ends when it is not exchanged until `refreshUntil`.
struct Tokens {
    Id subject;
    Role role = Role::Customer;
    Id session;
    TokenText access;
    Instant accessUntil;
    RefreshText refresh;
    std::optional<Instant> refreshUntil; // none: until it is ended
};
BOOST_DESCRIBE_STRUCT(Tokens, (), (subject, role, session, access, accessUntil, refresh, refreshUntil))

// A customer registers itself, and is logged in.
struct SignUp {
    static constexpr Route route{Verb::Do, "auth", "sign-up", strangersToo, Admission::Always, Answers::Secret};
    using Answer = Tokens;
    using Refusals = Types<NotSealed, WeakPassword, NameTaken>;

    Personal<PersonName> name;
    SealedSecret password;
};
BOOST_DESCRIBE_STRUCT(SignUp, (), (name, password))

// The one-time code that the shop's first start has printed becomes the administrator's password.
struct ClaimAdministrator {
    static constexpr Route route{
        Verb::Do, "auth", "claim-administrator", strangersToo, Admission::Always, Answers::Secret};
    using Answer = Tokens;
    using Refusals = Types<NotSealed, WeakPassword, UnknownCode>;

    SealedSecret code;
    SealedSecret password;
};
BOOST_DESCRIBE_STRUCT(ClaimAdministrator, (), (code, password))

struct LogIn {
    static constexpr Route route{Verb::Do, "auth", "log-in", strangersToo, Admission::Always, Answers::Secret};
    using Answer = Tokens;
    using Refusals = Types<NotSealed, WrongPassword>;

    Personal<PersonName> name;
    SealedSecret password;
};
BOOST_DESCRIBE_STRUCT(LogIn, (), (name, password))

// Asked by a paired kiosk or till, with its own token.
struct LogInWithPin {
    static constexpr Route route{
        Verb::Do, "auth", "log-in-with-pin", Roles{Role::Kiosk}, Admission::Always, Answers::Secret};
    using Answer = Tokens;
    using Refusals = Types<NotSealed, WrongPin, NotPaired>;

    Personal<PersonName> name;
    SealedSecret pin;
};
BOOST_DESCRIBE_STRUCT(LogInWithPin, (), (name, pin))

// A refresh token that was exchanged before ends the whole session: somebody has a copy. Only the repetition of the
// exchange itself, with its own id and from its own client, is answered once more.
struct Refresh {
    static constexpr Route route{Verb::Do, "auth", "refresh", strangersToo, Admission::Always, Answers::Secret};
    using Answer = Tokens;
    using Refusals = Types<SessionEnded>;

    RefreshText refresh;
};
BOOST_DESCRIBE_STRUCT(Refresh, (), (refresh))

// Ends the session of that refresh token, or, everywhere, all of the caller's.
struct LogOut {
    static constexpr Route route{Verb::Do, "auth", "log-out", anyone};
    struct Answer {
        Integer<0, 1'000'000> sessions;
        BOOST_DESCRIBE_CLASS(Answer, (), (sessions), (), ())
    };
    using Refusals = Types<>;

    std::optional<RefreshText> refresh;
    std::optional<bool> everywhere;
};
BOOST_DESCRIBE_STRUCT(LogOut, (), (refresh, everywhere))

// Ends all sessions of the caller and begins a new one.
struct ChangePassword {
    static constexpr Route route{Verb::Do, "auth", "change-password", anyone, Admission::Always, Answers::Secret};
    using Answer = Tokens;
    using Refusals = Types<NotSealed, WeakPassword, WrongPassword>;

    SealedSecret old;
    SealedSecret password;
};
BOOST_DESCRIBE_STRUCT(ChangePassword, (), (old, password))

// Events

// `source` is the broker account that asked, `kiosk` the paired kiosk at which a PIN was typed.
struct LoggedIn {
    static constexpr Event event{"auth", "LoggedIn"};
    QString subject() const { return person.text(); }

    Id person;
    Role role = Role::Customer;
    Id session;
    Means means = Means::Password;
    Text<0, 200> source;
    std::optional<Id> kiosk;
};
BOOST_DESCRIBE_STRUCT(LoggedIn, (), (person, role, session, means, source, kiosk))

struct LoggedOut {
    static constexpr Event event{"auth", "LoggedOut"};
    QString subject() const { return person.text(); }

    Id person;
    List<Id, 1, 1000> sessions;
};
BOOST_DESCRIBE_STRUCT(LoggedOut, (), (person, sessions))

// An alarm: a refresh token that had been exchanged came again, so there are two who have it. The session has ended.
struct RefreshReused {
    static constexpr Event event{"auth", "RefreshReused"};
    QString subject() const { return person.text(); }

    Id person;
    Id session;
    Text<0, 200> source;
};
BOOST_DESCRIBE_STRUCT(RefreshReused, (), (person, session, source))

}
