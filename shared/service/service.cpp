// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/service.h"

#include "shared/contracts/auth.h"
#include "shared/contracts/services.h"
#include "shared/contracts/topics.h"
#include "shared/core/check.h"
#include "shared/core/mutation.h"

#include <QDebug>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr auto housekeepingInterval = 1s;
constexpr auto assureEvery = 5s;
constexpr auto clockJump = 5s;
constexpr auto clockSteadyAfter = 60s;
constexpr auto sendAgainWithin = 30s;
constexpr qint64 mostSentAgain = 5000;
constexpr qint64 forgottenPerTurn = 500;

}

Service::Service(Context &context, const char *name)
    : m_context(context)
    , m_name(name)
    , m_since(context.clock.wallNow())
    , m_journal(context.store)
    , m_following(context.store, u"following"_s)
    , m_requests(context.store, u"requests"_s)
    , m_personKeys(context.store, u"person_keys"_s)
    , m_erasedPeople(context.store, u"erased_people"_s)
    , m_deadLetters(context.store)
    , m_pendingAbout(
          context.store, u"select id, subject from requests where status = 0 and command = ? and about = ?"_s)
    , m_frontDoor(context)
    , m_copies(context, m_name)
    , m_states(context, m_name)
{
    answer<AskDeadLetters>(&Service::listDeadLetters);
    answer<AskDeadLetter>(&Service::showDeadLetter);
    answer<ReplayDeadLetter>(&Service::replayDeadLetter);
    answer<DismissDeadLetter>(&Service::dismissDeadLetter);
    answer<PruneJournal>(&Service::pruneJournal);
    every(1min, &Service::forgetAnswers);
    for (const QByteArray &follower : followersOf(m_name))
        m_followerPositions.insert({follower, -1});
    m_clockOffset = context.clock.wallNow() - context.clock.now();
}

Service::~Service() = default;

void Service::begin()
{
    checkCompleteness();
    m_context.store.begin();
    m_journal.load(m_context.chance, m_context.clock.wallNow());
    m_context.store.commit();
    loadKeys();
    loadFollowing();
    loadPending();
    m_deadLetters.load();
    loadErased();
    beginDomain();
}

// A contract names what a service must handle; a forgotten handler is found here, before anything was accepted.
void Service::checkCompleteness() const
{
    std::set<QByteArray> routed;
    for (const auto &[topic, route] : m_requestRoutes)
        routed.insert(requestKey(route.verb, route.name.constData()));
    for (const auto &[key, route] : m_events)
        routed.insert(key);
    for (const QByteArray &state : m_states.names())
        routed.insert(stateKey(state));
    for (const QByteArray &required : m_required)
        if (!routed.contains(required))
            qFatal(
                "%s declares %s in its contract but has no handler for it", m_name.constData(), required.constData());
}

void Service::loadKeys()
{
    Statement known(m_context.store, u"select pem from known_keys"_s);
    std::vector<VerifyingKey> keys;
    for (const auto &[pem] : known.all<QString>())
        if (auto key = VerifyingKey::fromPem(pem.toLatin1()))
            keys.push_back(std::move(*key));
    m_frontDoor.setKeys(keys);
}

void Service::loadFollowing()
{
    for (const auto &[key, route] : m_events)
        m_followed.try_emplace(route.source, route.source);
    for (auto &[service, journal] : m_followed)
        if (const FollowingRow *row = m_following.find(QString::fromLatin1(service)))
            journal.load(*row);
}

void Service::loadPending()
{
    Statement pending(m_context.store, u"select deadline, id, command, subject from requests where status = 0"_s);
    for (const auto &[deadline, id, command, subject] : pending.all<Instant, QString, QString, QString>())
        m_deadlines.insert({deadline, {id, command, subject}});
    m_pending = qint64(m_deadlines.size());
}

std::vector<Subscription> Service::subscriptions() const
{
    const QByteArray &site = m_context.site;
    std::vector<Subscription> wanted{
        {topics::service(site, m_name) + "/do/+", Quality::AtLeastOnce},
        {topics::service(site, m_name) + "/ask/+", Quality::AtLeastOnce},
        {topics::log(site, m_name, "+"), Quality::AtLeastOnce},
        {topics::sealed(site, m_name, "+"), Quality::AtMostOnce},
        {topics::watch(site, m_name, "+"), Quality::AtMostOnce}, // said again and again
        {topics::state(site, "auth", auth::PublicKeys::state.name), Quality::AtLeastOnce},
        {topics::replies(site, m_context.instance) + "/#", Quality::AtLeastOnce},
    };
    for (const auto &[service, journal] : m_followed)
        wanted.push_back({topics::journal(site, service), Quality::AtMostOnce}); // a gap is seen, and asked for
    std::set<QByteArray> neighbours;
    for (const auto &[service, journal] : m_followed)
        neighbours.insert(service);
    for (const auto &[service, position] : m_followerPositions)
        neighbours.insert(service);
    for (const QByteArray &service : neighbours)
        wanted.push_back({topics::presence(site, service, "+"), Quality::AtMostOnce}); // the next one is 2 s away
    if (!m_states.isEmpty() && m_name != "auth")
        wanted.push_back({m_states.filter(), Quality::AtLeastOnce});
    return wanted;
}

void Service::busConnected()
{
    m_states.touchAll();
    sendAgain();
    m_context.pacemaker.wake();
}

// The answers of the last seconds may have been lost with the connection or with the process before us.
void Service::sendAgain()
{
    Statement recent(m_context.store,
        u"select response_topic, correlation, status, body from requests"
        " where status > 0 and body <> '' and answered_at > ? order by answered_at desc limit ?"_s);
    for (const auto &[topic, correlation, status, body] :
        recent.all<QString, QByteArray, qint64, QString>(now() - sendAgainWithin, mostSentAgain))
        m_context.bus.publish({topic.toUtf8(), body.toUtf8(), Quality::AtMostOnce, Retention::Transient, {},
            correlation, {{"status", QByteArray::number(status)}}});
}

void Service::housekeep()
{
    m_nextHousekeeping = now() + housekeepingInterval;
    const Milliseconds offset = m_context.clock.wallNow() - now();
    if (std::chrono::abs(offset - m_clockOffset) > clockJump) {
        m_clockStepMs = (offset - m_clockOffset).count();
        m_clockSteppedAt = now();
    }
    m_clockOffset = offset;
    if (now() >= m_assureAt) {
        m_assureAt = now() + assureEvery;
        m_context.store.assureSession();
    }
    forgetLogWhenErased();
    m_context.store.checkpointIfIdle();
}

// Answers are remembered for a day. Of a request that created something the key stays for good.
void Service::forgetAnswers()
{
    const auto old = u" (id, command, subject) in (select id, command, subject from requests"
                     " where status > 0 and body <> '' and answered_at < ? order by answered_at limit ?)"_s;
    const Instant before = now() - m_context.limits.rememberAnswers;
    Statement empty(m_context.store, u"update requests set body = '' where about <> '' and"_s + old);
    Statement remove(m_context.store, u"delete from requests where about = '' and"_s + old);
    empty.run(before, forgottenPerTurn);
    remove.run(before, forgottenPerTurn);
}

// Housekeeping notices a jump once a second; who decides by the clock must not be earlier.
bool Service::isClockSteady() const
{
    const Milliseconds offset = m_context.clock.wallNow() - now();
    return std::chrono::abs(offset - m_clockOffset) <= clockJump && now() - m_clockSteppedAt > clockSteadyAfter;
}

void Service::addEventRoute(EventRoute route)
{
    const QByteArray key = route.source + ' ' + route.type;
    BAKERY_INVARIANT(m_events.emplace(key, std::move(route)).second);
}

void Service::addRequestRoute(RequestRoute route)
{
    const QByteArray topic = topics::request(m_context.site, route.verb, m_name, route.name);
    BAKERY_INVARIANT(m_requestRoutes.emplace(topic, std::move(route)).second);
}

Outcome<AskDeadLetters> Service::listDeadLetters(const AskDeadLetters &, const Caller &)
{
    DeadLetters letters;
    for (const DeadLetterRow &row : m_deadLetters.all())
        letters.letters.push_back(
            {row.letter, row.source, row.position, row.subject, row.message, row.reason, row.at, row.waiting});
    return letters;
}

Outcome<AskDeadLetter> Service::showDeadLetter(const AskDeadLetter &question, const Caller &)
{
    const DeadLetterRow *letter = m_deadLetters.find(question.letter);
    if (!letter)
        return UnknownLetter{};
    return DeadLetterPayload{letter->letter, letter->payload};
}

Outcome<ReplayDeadLetter> Service::replayDeadLetter(const ReplayDeadLetter &request, const Caller &)
{
    store().flush(); // what this very turn has put behind the letter goes with it
    const auto letters = m_deadLetters.ofTheSame(request.letter);
    if (letters.empty())
        return UnknownLetter{};
    const QByteArray cause = m_current->cause;
    for (const DeadLetterRow &letter : letters) {
        m_deadLetters.remove(letter);
        const auto route = m_events.find(letter.source.toLatin1() + ' ' + letter.message.toLatin1());
        if (route == m_events.end())
            continue; // a request, whose caller was told and asks again; or a timer, whose time comes again
        const auto event = readEvents('[' + letter.payload.toUtf8() + ']');
        if (!event)
            throw MessageFailure("the letter is not an event");
        auto decoded = route->second.decode(event->front());
        if (!decoded)
            throw MessageFailure(QByteArray(decoded.error().path + ' ' + decoded.error().problem).toStdString());
        m_current->cause = event->front().id();
        m_current->view = event->front();
        if (route->second.prepare)
            route->second.prepare({*decoded});
        route->second.handle(decoded->get());
    }
    m_current->cause = cause;
    m_current->view.reset();
    return Replayed{qint64(letters.size())};
}

Outcome<DismissDeadLetter> Service::dismissDeadLetter(const DismissDeadLetter &request, const Caller &caller)
{
    store().flush();
    const DeadLetterRow *found = m_deadLetters.find(request.letter);
    if (!found)
        return UnknownLetter{};
    const DeadLetterRow letter = *found;
    const qint64 ofTheSame = qint64(m_deadLetters.ofTheSame(letter.letter).size());
    m_deadLetters.remove(letter);
    emit(DeadLetterDismissed{
        letter.letter, letter.source, letter.position, letter.subject, letter.message, request.why, caller.subject});
    return Dismissed{ofTheSame - 1};
}

Outcome<PruneJournal> Service::pruneJournal(const PruneJournal &, const Caller &)
{
    qint64 upTo = m_journal.head();
    for (const auto &[follower, position] : m_followerPositions)
        upTo = std::min(upTo, std::max<qint64>(position, 0));
    std::vector<QByteArray> events;
    events.swap(m_emitted);
    tellSnapshot();
    events.swap(m_emitted);
    m_emittedTypes.resize(m_emitted.size());
    QByteArray snapshot = "[";
    for (const QByteArray &event : events)
        snapshot += (snapshot.size() > 1 ? "," : "") + event;
    m_journal.prune(upTo, snapshot + ']');
    return Pruned{m_journal.prunedTo()};
}

}
