// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/merchant_events.h"

#include <algorithm>

// Merchant: how the site's screens look. It is put by itself: whoever changes a colour does not repeat the hours, and
// new hours leave the colour alone.
namespace bakery::merchant {

struct ColourRule {
    static constexpr const char *pattern = "^#[0-9a-f]{6}$";
    static bool admits(QStringView text)
    {
        const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
        return text.size() == 7 && text.front() == u'#' && std::all_of(text.begin() + 1, text.end(), isDigit);
    }
};
using Colour = Formatted<ColourRule>; // "#b8481a"

// The letters of headings; both come with the screens.
enum class Letters { Fraunces, Inter };
BOOST_DESCRIBE_ENUM(Letters, Fraunces, Inter)

// What is not said is the house's own.
struct Look {
    std::optional<Colour> accent; // of what can be done
    Letters letters = Letters::Fraunces;
    std::optional<Text<1, 65'536>> logo; // an SVG document that needs nothing but itself
};
BOOST_DESCRIBE_STRUCT(Look, (), (accent, letters, logo))

// Refusals

struct LogoNotAlone {
    static constexpr Refusal refusal{"logo-not-alone", 422, "The logo must not refer to anything outside of it"};
};
BOOST_DESCRIBE_STRUCT(LogoNotAlone, (), ())

// By WCAG 2: 4.5 between a text and its ground. `instead` is the same colour, as dark as it has to be.
struct PoorContrast {
    static constexpr Refusal refusal{
        "poor-contrast", 422, "Words in this colour cannot be read well on a light ground"};
    Colour accent;
    Integer<100, 2100> contrastPercent; // 450: 4.5
    Integer<100, 2100> neededPercent;
    Colour instead;
};
BOOST_DESCRIBE_STRUCT(PoorContrast, (), (accent, contrastPercent, neededPercent, instead))

// Requests

struct PutLook {
    static constexpr Route route{Verb::Do, "merchant", "put-look", Roles{Role::Administrator}};
    using Answer = Look;
    using Refusals = Types<LogoNotSvg, LogoNotAlone, PoorContrast>;

    Look look;
};
BOOST_DESCRIBE_STRUCT(PutLook, (), (look))

// Events

struct LookPut {
    static constexpr Event event{"merchant", "LookPut"};
    QString subject() const { return {}; }

    Look look;
    Id by;
};
BOOST_DESCRIBE_STRUCT(LookPut, (), (look, by))

// State

struct PublishedLook {
    static constexpr State state{"merchant", "look"};

    Look look;
};
BOOST_DESCRIBE_STRUCT(PublishedLook, (), (look))

}
