// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/auth_devices.h"

// Auth: what a manager tells a kiosk from afar. A kiosk is never given a person's token, so whoever holds it in the
// customers' room has none to take: auth judges who asks, and shows each kiosk what it is to do.
namespace bakery::auth {

enum class KioskCommand { Restart, Reload };
BOOST_DESCRIBE_ENUM(KioskCommand, Restart, Reload)

struct GivenCommand {
    Id id; // the kiosk does it once
    KioskCommand command = KioskCommand::Reload;
};
BOOST_DESCRIBE_STRUCT(GivenCommand, (), (id, command))

struct KioskMessage {
    Text<1, 300> text;
    std::optional<Instant> until; // none: until another is put or this one is taken away
};
BOOST_DESCRIBE_STRUCT(KioskMessage, (), (text, until))

// Refusals

struct KioskIsRevoked {
    static constexpr Refusal refusal{"kiosk-revoked", 409, "This kiosk was revoked"};
};
BOOST_DESCRIBE_STRUCT(KioskIsRevoked, (), ())

// Requests

// Restart: the program ends and is started again. Reload: the screen is built anew. Either waits for an order that is
// under way; a later command takes the place of one that has not been done.
struct CommandKiosk {
    static constexpr Route route{Verb::Do, "auth", "command-kiosk", management};
    using Answer = GivenCommand;
    using Refusals = Types<UnknownKiosk, KioskIsRevoked>;

    Id kiosk;
    KioskCommand command = KioskCommand::Reload;
};
BOOST_DESCRIBE_STRUCT(CommandKiosk, (), (kiosk, command))

// What everybody at that kiosk reads; none: nothing any more.
struct PutKioskMessage {
    static constexpr Route route{Verb::Do, "auth", "put-kiosk-message", management};
    struct Answer {
        std::optional<KioskMessage> message;
        BOOST_DESCRIBE_CLASS(Answer, (), (message), (), ())
    };
    using Refusals = Types<UnknownKiosk, KioskIsRevoked>;

    Id kiosk;
    std::optional<KioskMessage> message;
};
BOOST_DESCRIBE_STRUCT(PutKioskMessage, (), (kiosk, message))

// Events

struct KioskCommanded {
    static constexpr Event event{"auth", "KioskCommanded"};
    QString subject() const { return kiosk.text(); }

    Id kiosk;
    KioskCommand command = KioskCommand::Reload;
    Id by;
};
BOOST_DESCRIBE_STRUCT(KioskCommanded, (), (kiosk, command, by))

struct KioskMessagePut {
    static constexpr Event event{"auth", "KioskMessagePut"};
    QString subject() const { return kiosk.text(); }

    Id kiosk;
    std::optional<KioskMessage> message;
    Id by;
};
BOOST_DESCRIBE_STRUCT(KioskMessagePut, (), (kiosk, message, by))

// State

// How a kiosk stands with the shop, retained for the kiosk itself: it shows a new code as soon as it is revoked.
struct KioskStanding {
    static constexpr State state{"auth", "kiosk", "kiosk"};

    Id kiosk;
    DeviceLabel label;
    bool isRevoked = false;
    std::optional<GivenCommand> command; // the latest
    std::optional<KioskMessage> message;
};
BOOST_DESCRIBE_STRUCT(KioskStanding, (), (kiosk, label, isRevoked, command, message))

}
