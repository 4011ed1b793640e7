// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/auth_sessions.h"

// Auth: kiosks that are paired with the shop, and machines that have an API key.
namespace bakery::auth {

using DeviceLabel = Text<1, 80>;
using RequestName = Text<1, 80>; // orders/do/place

// Refusals

struct NotApprovedYet {
    static constexpr Refusal refusal{"not-approved-yet", 409, "Nobody has approved this yet: ask again soon"};
    Instant expiresAt;
};
BOOST_DESCRIBE_STRUCT(NotApprovedYet, (), (expiresAt))

struct UnknownKiosk {
    static constexpr Refusal refusal{"unknown-kiosk", 404, "There is no such kiosk"};
};
BOOST_DESCRIBE_STRUCT(UnknownKiosk, (), ())

struct UnknownApiKey {
    static constexpr Refusal refusal{"unknown-api-key", 404, "There is no such API key"};
};
BOOST_DESCRIBE_STRUCT(UnknownApiKey, (), ())

struct WrongApiKey {
    static constexpr Refusal refusal{"wrong-api-key", 401, "This API key is not valid, or was revoked"};
};
BOOST_DESCRIBE_STRUCT(WrongApiKey, (), ())

struct UnknownRequest {
    static constexpr Refusal refusal{"unknown-request", 422, "No service takes such a request"};
    RequestName request;
};
BOOST_DESCRIBE_STRUCT(UnknownRequest, (), (request))

// Requests

// A fresh kiosk asks for a code and shows it; asking again shows the same one while it is good.
struct BeginPairing {
    static constexpr Route route{Verb::Do, "auth", "begin-pairing", strangersToo, Admission::Always, Answers::Secret};
    struct Answer {
        Id pairing;
        SecretText<9, 9> code; // for people, as K7QM-2TXA
        SecretText<1, 100> claim; // for collect-pairing; not shown
        Instant expiresAt;
        BOOST_DESCRIBE_CLASS(Answer, (), (pairing, code, claim, expiresAt), (), ())
    };
    using Refusals = Types<>;
};
BOOST_DESCRIBE_STRUCT(BeginPairing, (), ())

struct ApprovePairing {
    static constexpr Route route{Verb::Do, "auth", "approve-pairing", management};
    struct Answer {
        Id kiosk;
        BOOST_DESCRIBE_CLASS(Answer, (), (kiosk), (), ())
    };
    using Refusals = Types<UnknownCode>;

    SecretText<8, 20> code; // as typed
    DeviceLabel label;
};
BOOST_DESCRIBE_STRUCT(ApprovePairing, (), (code, label))

// The kiosk asks now and then until it was approved.
struct CollectPairing {
    static constexpr Route route{Verb::Do, "auth", "collect-pairing", strangersToo, Admission::Always, Answers::Secret};
    using Answer = Tokens;
    using Refusals = Types<UnknownCode, NotApprovedYet>;

    Id pairing;
    SecretText<1, 100> claim;
};
BOOST_DESCRIBE_STRUCT(CollectPairing, (), (pairing, claim))

struct Kiosk {
    Id kiosk;
    DeviceLabel label;
    Instant pairedAt;
    std::optional<Instant> revokedAt;
};
BOOST_DESCRIBE_STRUCT(Kiosk, (), (kiosk, label, pairedAt, revokedAt))

struct AskKiosks {
    static constexpr Route route{Verb::Ask, "auth", "kiosks", management};
    struct Answer {
        List<Kiosk, 0, 1000> kiosks; // the latest
        BOOST_DESCRIBE_CLASS(Answer, (), (kiosks), (), ())
    };
    using Refusals = Types<>;
};
BOOST_DESCRIBE_STRUCT(AskKiosks, (), ())

// Ends the kiosk's session and those of who logged in at it by PIN. A token that is out holds five minutes at most.
struct RevokeKiosk {
    static constexpr Route route{Verb::Do, "auth", "revoke-kiosk", management};
    using Answer = Kiosk;
    using Refusals = Types<UnknownKiosk>;

    Id kiosk;
};
BOOST_DESCRIBE_STRUCT(RevokeKiosk, (), (kiosk))

// For a machine: it may do what the role may, and of that only these requests.
struct MakeApiKey {
    static constexpr Route route{
        Verb::Do, "auth", "make-api-key", Roles{Role::Administrator}, Admission::Always, Answers::Secret};
    struct Answer {
        Id apiKey;
        SecretText<1, 100> key;
        BOOST_DESCRIBE_CLASS(Answer, (), (apiKey, key), (), ())
    };
    using Refusals = Types<UnknownRequest, NotYoursToGive>;

    DeviceLabel label;
    Role role = Role::Service;
    List<RequestName, 1, 12> requests;
};
BOOST_DESCRIBE_STRUCT(MakeApiKey, (), (label, role, requests))

struct ApiKey {
    Id apiKey;
    DeviceLabel label;
    Role role = Role::Service;
    List<RequestName, 1, 12> requests;
    Instant madeAt;
    std::optional<Instant> revokedAt;
};
BOOST_DESCRIBE_STRUCT(ApiKey, (), (apiKey, label, role, requests, madeAt, revokedAt))

struct AskApiKeys {
    static constexpr Route route{Verb::Ask, "auth", "api-keys", Roles{Role::Administrator}};
    struct Answer {
        List<ApiKey, 0, 1000> apiKeys; // the latest; never a key itself
        BOOST_DESCRIBE_CLASS(Answer, (), (apiKeys), (), ())
    };
    using Refusals = Types<>;
};
BOOST_DESCRIBE_STRUCT(AskApiKeys, (), ())

struct RevokeApiKey {
    static constexpr Route route{Verb::Do, "auth", "revoke-api-key", Roles{Role::Administrator}};
    using Answer = ApiKey;
    using Refusals = Types<UnknownApiKey>;

    Id apiKey;
};
BOOST_DESCRIBE_STRUCT(RevokeApiKey, (), (apiKey))

// A machine gets an access token for its key, and the next one before five minutes are over.
struct ExchangeApiKey {
    static constexpr Route route{
        Verb::Do, "auth", "exchange-api-key", strangersToo, Admission::Always, Answers::Secret};
    struct Answer {
        TokenText access;
        Instant accessUntil;
        BOOST_DESCRIBE_CLASS(Answer, (), (access, accessUntil), (), ())
    };
    using Refusals = Types<WrongApiKey>;

    SecretText<1, 100> key;
};
BOOST_DESCRIBE_STRUCT(ExchangeApiKey, (), (key))

// Events

struct KioskPaired {
    static constexpr Event event{"auth", "KioskPaired"};
    QString subject() const { return kiosk.text(); }

    Id kiosk;
    DeviceLabel label;
    Id by;
};
BOOST_DESCRIBE_STRUCT(KioskPaired, (), (kiosk, label, by))

struct KioskRevoked {
    static constexpr Event event{"auth", "KioskRevoked"};
    QString subject() const { return kiosk.text(); }

    Id kiosk;
    Id by;
};
BOOST_DESCRIBE_STRUCT(KioskRevoked, (), (kiosk, by))

struct ApiKeyMade {
    static constexpr Event event{"auth", "ApiKeyMade"};
    QString subject() const { return apiKey.text(); }

    Id apiKey;
    DeviceLabel label;
    Role role = Role::Service;
    List<RequestName, 1, 12> requests;
    Id by;
};
BOOST_DESCRIBE_STRUCT(ApiKeyMade, (), (apiKey, label, role, requests, by))

struct ApiKeyRevoked {
    static constexpr Event event{"auth", "ApiKeyRevoked"};
    QString subject() const { return apiKey.text(); }

    Id apiKey;
    Id by;
};
BOOST_DESCRIBE_STRUCT(ApiKeyRevoked, (), (apiKey, by))

}
