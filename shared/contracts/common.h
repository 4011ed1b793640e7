// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/kinds.h"

// What every service says in the same way.
namespace bakery {

// Refusals that the framework itself gives, before a handler is asked.

struct TooLarge {
    static constexpr Refusal refusal{"too-large", 413, "The request is too large"};
    Integer<0, mostMinorUnits> limitBytes;
};
BOOST_DESCRIBE_STRUCT(TooLarge, (), (limitBytes))

struct NotAuthenticated {
    static constexpr Refusal refusal{"not-authenticated", 401, "A valid token is needed"};
};
BOOST_DESCRIBE_STRUCT(NotAuthenticated, (), ())

struct NotAllowed {
    static constexpr Refusal refusal{"not-allowed", 403, "This role may not do that"};
};
BOOST_DESCRIBE_STRUCT(NotAllowed, (), ())

struct NotJson {
    static constexpr Refusal refusal{"not-json", 400, "The request is not valid JSON"};
};
BOOST_DESCRIBE_STRUCT(NotJson, (), ())

struct AgainstContract {
    static constexpr Refusal refusal{"against-contract", 422, "The request does not fit the contract"};
    Text<0, 500> path;
    Text<1, 500> problem;
};
BOOST_DESCRIBE_STRUCT(AgainstContract, (), (path, problem))

struct IdReused {
    static constexpr Refusal refusal{"id-reused", 422, "This id was used for a different request"};
};
BOOST_DESCRIBE_STRUCT(IdReused, (), ())

// A repetition after a day or more: what the request asked for was done then, and is not done again.
struct AnswerForgotten {
    static constexpr Refusal refusal{"answer-forgotten", 409, "This was done long ago; its answer is not remembered"};
};
BOOST_DESCRIBE_STRUCT(AnswerForgotten, (), ())

struct TooManyRequests {
    static constexpr Refusal refusal{"too-many-requests", 429, "Too many requests"};
    Integer<0, 3'600'000> retryAfterMs;
};
BOOST_DESCRIBE_STRUCT(TooManyRequests, (), (retryAfterMs))

// Too much is open, or the disk is full: nothing was begun, try again later.
struct TooManyOpen {
    static constexpr Refusal refusal{"unavailable", 503, "The shop cannot take this now"};
    Integer<0, 3'600'000> retryAfterMs;
};
BOOST_DESCRIBE_STRUCT(TooManyOpen, (), (retryAfterMs))

// The request could not be decided before its deadline, or could not be handled; the same id may be sent again.
struct NotAnswered {
    static constexpr Refusal refusal{"not-answered", 503, "The request could not be answered in time"};
};
BOOST_DESCRIBE_STRUCT(NotAnswered, (), ())

struct BadCursor {
    static constexpr Refusal refusal{"bad-cursor", 422, "The cursor is not one of ours"};
};
BOOST_DESCRIBE_STRUCT(BadCursor, (), ())

using FrameworkRefusals = Types<TooLarge, NotAuthenticated, NotAllowed, NotJson, AgainstContract, IdReused,
    AnswerForgotten, TooManyRequests, TooManyOpen, NotAnswered>;

// Events that any service may have in its journal.

// Somebody with a valid token asked for what the role may not do.
struct AccessRefused {
    static constexpr Event event{nullptr, "AccessRefused"};
    QString subject() const { return person.text(); }

    Id person;
    Role role = Role::Customer;
    Text<1, 200> request;
    Integer<1, 1'000'000> times;
};
BOOST_DESCRIBE_STRUCT(AccessRefused, (), (person, role, request, times))

// The wall clock of the machine jumped by more than five seconds.
struct ClockStepped {
    static constexpr Event event{nullptr, "ClockStepped"};
    QString subject() const { return {}; }

    Integer<-mostMinorUnits, mostMinorUnits> byMs;
};
BOOST_DESCRIBE_STRUCT(ClockStepped, (), (byMs))

// Somebody has decided that a message which could not be handled never will be.
struct DeadLetterDismissed {
    static constexpr Event event{nullptr, "DeadLetterDismissed"};
    QString subject() const { return about; }

    Integer<1, mostMinorUnits> letter;
    Text<1, 64> source;
    Integer<0, mostMinorUnits> position;
    Text<0, 64> about; // what the message was about
    Text<1, 80> message;
    Text<1, 200> why;
    Id by;
};
BOOST_DESCRIBE_STRUCT(DeadLetterDismissed, (), (letter, source, position, about, message, why, by))

using FrameworkEvents = Types<AccessRefused, ClockStepped, DeadLetterDismissed>;

// Requests that every service answers, under its own topics (Route::service is empty here).

struct DeadLetter {
    Integer<1, mostMinorUnits> letter;
    Text<1, 64> source;
    Integer<0, mostMinorUnits> position;
    Text<0, 64> subject;
    Text<1, 80> message;
    Text<1, 500> reason;
    Instant at;
    bool waiting = false; // it is sound itself, but an earlier message of its subject could not be handled
};
BOOST_DESCRIBE_STRUCT(DeadLetter, (), (letter, source, position, subject, message, reason, at, waiting))

struct DeadLetters {
    List<DeadLetter, 0, 1000> letters;
};
BOOST_DESCRIBE_STRUCT(DeadLetters, (), (letters))

struct AskDeadLetters {
    static constexpr Route route{Verb::Ask, nullptr, "dead-letters", management};
    using Answer = DeadLetters;
    using Refusals = Types<>;
};
BOOST_DESCRIBE_STRUCT(AskDeadLetters, (), ())

struct UnknownLetter {
    static constexpr Refusal refusal{"unknown-letter", 404, "There is no such dead letter"};
};
BOOST_DESCRIBE_STRUCT(UnknownLetter, (), ())

// The message itself; what is personal in it stays sealed.
struct DeadLetterPayload {
    Integer<1, mostMinorUnits> letter;
    Text<0, 2'000'000> payload; // of a request its id
};
BOOST_DESCRIBE_STRUCT(DeadLetterPayload, (), (letter, payload))

struct AskDeadLetter {
    static constexpr Route route{Verb::Ask, nullptr, "dead-letter", management};
    using Answer = DeadLetterPayload;
    using Refusals = Types<UnknownLetter>;

    Integer<1, mostMinorUnits> letter;
};
BOOST_DESCRIBE_STRUCT(AskDeadLetter, (), (letter))

struct Replayed {
    Integer<0, 1'000'000> letters;
};
BOOST_DESCRIBE_STRUCT(Replayed, (), (letters))

// Tries a dead letter, and those of the same subject that wait behind it, once more.
struct ReplayDeadLetter {
    static constexpr Route route{Verb::Do, nullptr, "replay-dead-letter", management};
    using Answer = Replayed;
    using Refusals = Types<UnknownLetter>;

    Integer<1, mostMinorUnits> letter;
};
BOOST_DESCRIBE_STRUCT(ReplayDeadLetter, (), (letter))

struct Dismissed {
    Integer<0, 1'000'000> waiting; // what is left of the same subject, to be tried again
};
BOOST_DESCRIBE_STRUCT(Dismissed, (), (waiting))

// Drops a dead letter for good: the service goes on as if it had never come. Those that wait behind it stay.
struct DismissDeadLetter {
    static constexpr Route route{Verb::Do, nullptr, "dismiss-dead-letter", Roles{Role::Administrator}};
    using Answer = Dismissed;
    using Refusals = Types<UnknownLetter>;

    Integer<1, mostMinorUnits> letter;
    Text<1, 200> why;
};
BOOST_DESCRIBE_STRUCT(DismissDeadLetter, (), (letter, why))

struct Pruned {
    Integer<0, mostMinorUnits> upTo;
};
BOOST_DESCRIBE_STRUCT(Pruned, (), (upTo))

// Writes a snapshot and drops the journal's turns behind it, never beyond what every follower has handled.
struct PruneJournal {
    static constexpr Route route{Verb::Do, nullptr, "prune-journal", Roles{Role::Administrator}};
    using Answer = Pruned;
    using Refusals = Types<>;
};
BOOST_DESCRIBE_STRUCT(PruneJournal, (), ())

using FrameworkRequests = Types<AskDeadLetters, AskDeadLetter, ReplayDeadLetter, DismissDeadLetter, PruneJournal>;

// log/<follower>: the turns from a position on. Not a request of people: the broker account decides, there is no token.
// The answer is one message for each turn, as on the journal topic, and at the end an empty array with the user
// property `head`.
struct AskLog {
    Integer<1, mostMinorUnits> from;
};
BOOST_DESCRIBE_STRUCT(AskLog, (), (from))

// sealed/<follower>: who follows a journal asks its owner to read what is sealed in it, because keys never leave the
// service that made them. By broker account and without a token, as log/; answered at an address of the asker's only.

using SealedText = Text<1, 8000>;

struct SealedOf {
    Id person;
    SealedText text; // as it stands in the event
};
BOOST_DESCRIBE_STRUCT(SealedOf, (), (person, text))

struct AskSealed {
    List<SealedOf, 1, 100> texts;
};
BOOST_DESCRIBE_STRUCT(AskSealed, (), (texts))

struct OpenedText {
    Id person;
    SealedText text;
    std::optional<Personal<SealedText>> opened; // nothing: nobody can read it any more
};
BOOST_DESCRIBE_STRUCT(OpenedText, (), (person, text, opened))

struct OpenedTexts {
    List<OpenedText, 1, 100> texts;
};
BOOST_DESCRIBE_STRUCT(OpenedTexts, (), (texts))

// watch/<monitor>: as long as this says, the service tells monitors copies of its requests and answers, without tokens,
// personal fields and secrets, as telemetry. By broker account: only monitors may write there, each under its own name.
// It ends by itself, so whoever goes on watching says it again.
struct WatchRequests {
    Integer<1'000, 60'000> forMs;
};
BOOST_DESCRIBE_STRUCT(WatchRequests, (), (forMs))

// presence/<instance>, retained, with a last will that says Gone.

enum class Standing { Leader, Standby, Gone };
BOOST_DESCRIBE_ENUM(Standing, Leader, Standby, Gone)

struct FollowedPosition {
    Text<1, 64> service;
    Integer<0, mostMinorUnits> position;
    Integer<0, mostMinorUnits> lag;
    bool alarm = false; // stopped: another incarnation, a hash that does not fit, or a head behind its own position
};
BOOST_DESCRIBE_STRUCT(FollowedPosition, (), (service, position, lag, alarm))

// What a process has done and takes. One in a simulation says nothing of it: there it would be another one each time.
struct ProcessFigures {
    Integer<0, mostMinorUnits> turns; // since it began
    Integer<0, mostMinorUnits> turnMicroseconds; // that all of these took, commits included
    Integer<0, mostMinorUnits> memoryBytes; // of the machine's
};
BOOST_DESCRIBE_STRUCT(ProcessFigures, (), (turns, turnMicroseconds, memoryBytes))

struct Presence {
    static constexpr State state{nullptr, "presence", "instance"};

    Text<1, 64> service;
    Text<1, 64> instance;
    Standing role = Standing::Standby;
    Text<1, 32> version;
    Integer<0, mostMinorUnits> pid;
    Instant since;
    std::optional<Id> incarnation;
    Integer<0, mostMinorUnits> head;
    List<FollowedPosition, 0, 32> follows;
    Integer<0, mostMinorUnits> deadLetters;
    Integer<0, mostMinorUnits> shedEvents; // courtesy events that were not published, under load
    bool diskFull = false;
    std::optional<ProcessFigures> process;
};
BOOST_DESCRIBE_STRUCT(Presence, (),
    (service, instance, role, version, pid, since, incarnation, head, follows, deadLetters, shedEvents, diskFull,
        process))

}
