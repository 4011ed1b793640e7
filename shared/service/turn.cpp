// SPDX-License-Identifier: GPL-3.0-or-later
// The turn: take what has arrived, one transaction, commit, publish.
#include "shared/service/service.h"

#include "shared/contracts/topics.h"
#include "shared/core/check.h"
#include "shared/core/mutation.h"

#include <QDebug>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int attemptsAlone = 3;
constexpr size_t courtesyBurst = 200;
constexpr double courtesyPerMs = 0.1; // 100 events a second
constexpr qsizetype logBytes = 512 * 1024;

// A turn is published as one message and the broker takes packets up to 2 MiB, so a turn ends when its events are this
// large, and no event may be larger than what then still fits.
constexpr qsizetype turnBytes = 512 * 1024;
constexpr qsizetype largestEvent = 1024 * 1024;

}

void Service::runTurn()
{
    std::vector<TurnItem> items = gather();
    if (!items.empty()) {
        std::span<TurnItem> open(items);
        try {
            handleTogether(open);
        } catch (const MessageFailure &) {
            abandon();
            for (TurnItem &item : open)
                handleAlone(item);
        }
    }
    answerQuestions();
    answerLogRequests();
    askLogs();
    wakeForTimers();
}

// Gathering: at most a bounded number of items; what is left waits for the next turn.

std::vector<TurnItem> Service::gather()
{
    std::vector<TurnItem> items;
    if (!m_arrivedKeys.empty())
        items.push_back({.kind = TurnItem::Kind::Keys});
    gatherDue(items);
    gatherFollowed(items); // what finishes an open order comes before new ones
    gatherRequests(items);
    return items;
}

void Service::gatherDue(std::vector<TurnItem> &items)
{
    const Instant now = this->now();
    for (TimerRoute &timer : m_timers) {
        if (timer.due > now)
            continue;
        timer.due = now + timer.interval;
        items.push_back({.kind = TurnItem::Kind::Timer, .cause = "timer", .timer = &timer});
    }
    while (!m_deadlines.empty() && m_deadlines.begin()->first <= now && items.size() < 64) {
        const auto [id, command, subject] = m_deadlines.begin()->second;
        m_deadlines.erase(m_deadlines.begin());
        TurnItem item{.kind = TurnItem::Kind::Deadline, .id = id, .cause = "deadline"};
        const auto route = m_requestRoutes.find(topics::request(m_context.site, Verb::Do, m_name, command.toLatin1()));
        if (route == m_requestRoutes.end())
            continue;
        item.request = &route->second;
        item.caller.subject = Id::parse(QStringView(subject)).value_or(Id());
        items.push_back(std::move(item));
    }
    if (m_clockStepMs != 0)
        items.push_back({.kind = TurnItem::Kind::ClockStep, .cause = "clock"});
    if (m_frontDoor.hasRoleRefusals() && now >= m_nextHousekeeping)
        items.push_back({.kind = TurnItem::Kind::Refusals, .cause = "door"});
    if (now >= m_nextHousekeeping)
        housekeep();
}

void Service::gatherFollowed(std::vector<TurnItem> &items)
{
    const size_t enough = items.size() + size_t(m_context.limits.messagesPerTurn);
    while (!m_arrivedTurns.empty() && items.size() < enough) {
        auto [journal, turn] = std::move(m_arrivedTurns.front());
        m_arrivedTurns.pop_front();
        switch (journal->judge(turn)) {
        case FollowedJournal::Verdict::Next:
            gatherEvents(items, *journal, turn);
            while (auto kept = journal->takeKept()) {
                if (journal->judge(*kept) != FollowedJournal::Verdict::Next)
                    break;
                gatherEvents(items, *journal, *kept);
            }
            break;
        case FollowedJournal::Verdict::Gap:
            journal->keepForLater(std::move(turn));
            break;
        case FollowedJournal::Verdict::Duplicate:
        case FollowedJournal::Verdict::Alarm:
            break;
        }
    }
}

void Service::gatherEvents(std::vector<TurnItem> &items, FollowedJournal &journal, const FollowedTurn &turn)
{
    journal.learnIncarnation(turn.incarnation);
    const auto events = readEvents(turn.events);
    if (!events || (!turn.isSnapshot && qint64(events->size()) != turn.last - turn.first + 1))
        return journal.raise(u"the journal of %1 holds a turn at %2 that is not an array of its events"_s.arg(
            QString::fromLatin1(journal.service()), QString::number(turn.first)));
    const size_t before = items.size();
    for (size_t i = 0; i < events->size(); ++i) {
        const EventView &view = (*events)[i];
        const qint64 position = turn.isSnapshot ? turn.last : turn.first + qint64(i);
        if (!turn.isSnapshot && position <= journal.position())
            continue;
        const auto route = m_events.find(journal.service() + ' ' + view.type());
        if (route == m_events.end() || (turn.isSnapshot && !route->second.fromSnapshot))
            continue;
        TurnItem item{.kind = TurnItem::Kind::Event, .event = &route->second, .source = journal.service()};
        item.position = turn.isSnapshot ? journal.position() : position;
        item.subject = view.subject();
        item.view = view;
        item.cause = view.id();
        item.traceparent = view.traceparent();
        auto decoded = route->second.decode(view);
        if (decoded)
            item.decoded = std::move(*decoded);
        else
            item.refusedWith = decoded.error().path + ' ' + decoded.error().problem;
        items.push_back(std::move(item));
    }
    if (items.size() == before || items.back().position != turn.last)
        items.push_back({.kind = TurnItem::Kind::Position, .source = journal.service(), .position = turn.last});
    items.back().turnHash = turn.hash;
    journal.moved(turn.last, turn.hash);
}

void Service::gatherRequests(std::vector<TurnItem> &items)
{
    for (int i = 0; i < m_context.limits.messagesPerTurn && !m_arrivedRequests.empty(); ++i) {
        items.push_back(std::move(m_arrivedRequests.front()));
        m_arrivedRequests.pop_front();
    }
}

// Handling.

// Usually one transaction; several where the events of one would not fit a message. `open` keeps what is not committed.
void Service::handleTogether(std::span<TurnItem> &open)
{
    try {
        while (!open.empty()) {
            m_context.store.begin();
            m_context.reach(TurnStep::Begun);
            prepare(open);
            size_t handled = 0;
            while (handled < open.size() && m_emittedBytes < turnBytes)
                handle(open[handled++]);
            m_context.reach(TurnStep::Handled);
            commit();
            open = open.subspan(handled);
        }
    } catch (const StoreError &error) {
        if (error.trouble() != StoreTrouble::Constraint)
            throw;
        throw MessageFailure(error.what());
    }
}

// The rest of a turn of which one message failed: each alone, so that a bad one costs only itself.
void Service::handleAlone(TurnItem &item)
{
    for (int attempt = 1; attempt <= attemptsAlone; ++attempt) {
        try {
            std::span<TurnItem> alone(&item, 1);
            handleTogether(alone);
            return;
        } catch (const MessageFailure &failure) {
            abandon();
            if (attempt == attemptsAlone)
                bury(item, QString::fromUtf8(failure.what()));
        }
    }
}

void Service::bury(TurnItem &item, const QString &reason)
{
    qWarning().noquote() << "cannot be handled:" << item.cause << reason;
    if (item.request)
        reply(item.responseTopic, item.correlation, NotAnswered::refusal.status, encodeRefusal(NotAnswered{}));
    const bool isReplay = item.request && item.request->name == ReplayDeadLetter::route.name;
    m_context.store.begin();
    if (item.kind == TurnItem::Kind::Event && !isPlanted(Mutation::DeadLetterSwallowed))
        m_deadLetters.put({0, QString::fromLatin1(item.source), item.position, item.subject,
            QString::fromLatin1(item.event->type), QString::fromUtf8(item.view->text()), reason.left(500), now(), false});
    else if (item.kind == TurnItem::Kind::Request && !isReplay)
        m_deadLetters.put({0, u"request"_s, now().sinceEpochMs * 1000 + qint64(m_context.chance.draw() % 1000), {},
            QString::fromLatin1(item.request->name), item.id, reason.left(500), now(), false});
    if (item.kind == TurnItem::Kind::Event)
        movePosition(item);
    commit();
}

void Service::prepare(std::span<TurnItem> items)
{
    std::vector<RequestKey> keys;
    std::map<const void *, std::vector<Decoded>> together;
    for (const TurnItem &item : items) {
        if (item.kind == TurnItem::Kind::Request || item.kind == TurnItem::Kind::Deadline)
            keys.push_back(item.key());
        if (item.decoded && item.event && item.event->prepare)
            together[item.event].push_back(item.decoded);
        else if (item.decoded && item.request && item.request->prepare)
            together[item.request].push_back(item.decoded);
    }
    if (!keys.empty())
        m_requests.prefetch(keys);
    for (const auto &[key, route] : m_events)
        if (const auto found = together.find(&route); found != together.end())
            route.prepare(found->second);
    for (const auto &[key, route] : m_requestRoutes)
        if (const auto found = together.find(&route); found != together.end())
            route.prepare(found->second);
}

void Service::handle(TurnItem &item)
{
    m_current = &item;
    switch (item.kind) {
    case TurnItem::Kind::Event:
        handleEvent(item);
        movePosition(item);
        break;
    case TurnItem::Kind::Position:
        movePosition(item);
        break;
    case TurnItem::Kind::Request:
        handleRequest(item);
        break;
    case TurnItem::Kind::Deadline:
        handleDeadline(item);
        break;
    case TurnItem::Kind::Timer:
        item.timer->handle();
        break;
    case TurnItem::Kind::Keys:
        rememberKeys();
        break;
    case TurnItem::Kind::ClockStep:
        emit(ClockStepped{m_clockStepMs});
        m_clockStepMs = 0;
        break;
    case TurnItem::Kind::Refusals:
        for (const auto &[refusal, times] : m_frontDoor.takeRoleRefusals())
            emit(AccessRefused{refusal.caller.subject, refusal.caller.role, QString::fromUtf8(refusal.request), times});
        break;
    case TurnItem::Kind::Question:
        BAKERY_INVARIANT(false);
    }
    m_current = nullptr;
}

void Service::handleEvent(TurnItem &item)
{
    if (m_deadLetters.isBlocked(item.subject)) {
        m_deadLetters.put({0, QString::fromLatin1(item.source), item.position, item.subject,
            QString::fromLatin1(item.event->type), QString::fromUtf8(item.view->text()),
            u"waits behind an earlier message of the same subject"_s, now(), true});
        return;
    }
    if (!item.decoded)
        throw MessageFailure(item.refusedWith.toStdString());
    item.event->handle(item.decoded.get());
}

void Service::movePosition(const TurnItem &item)
{
    const QString source = QString::fromLatin1(item.source);
    const auto &journal = m_followed.at(item.source);
    if (!m_following.find(source))
        m_following.insert({source, {}, 0, {}});
    FollowingRow &row = m_following.change(source);
    row.incarnation = QString::fromLatin1(journal.incarnation());
    row.position = std::max(row.position, item.position);
    if (!item.turnHash.isEmpty())
        row.hash = QString::fromLatin1(item.turnHash);
}

void Service::handleRequest(TurnItem &item)
{
    RequestKey key = item.key();
    if (isPlanted(Mutation::AnswerToAnotherCaller))
        std::get<2>(key).clear();
    if (const RequestRow *row = m_requests.find(key))
        return handleRepetition(item, *row);
    if (item.refusedStatus != 0)
        return reply(item.responseTopic, item.correlation, item.refusedStatus, item.refusedWith);
    const bool isFull = m_context.diskFull || m_pending + qint64(m_pendedInTurn.size()) >= m_context.limits.openRequests;
    if (isFull && item.request->admission == Admission::WhenThereIsRoom)
        return reply(item.responseTopic, item.correlation, TooManyOpen::refusal.status,
            encodeRefusal(TooManyOpen{m_context.diskFull ? 5000 : 500}));

    const RawOutcome outcome = item.request->handle(item.decoded.get(), item.caller);
    if (!outcome.isLater())
        reply(item.responseTopic, item.correlation, outcome.status, outcome.body);
    if (!outcome.isLater() && !outcome.isDecision())
        return;
    const auto [id, command, subject] = key;
    m_requests.insert({id, command, subject, QString::fromLatin1(item.bodyHash), QString::fromUtf8(item.responseTopic),
        item.correlation, item.deadline, outcome.status, outcome.isLater() ? Instant{} : now(), outcome.about,
        QString::fromUtf8(outcome.body)});
    if (outcome.isLater())
        m_pendedInTurn.emplace_back(item.deadline, key);
}

void Service::handleRepetition(const TurnItem &item, const RequestRow &row)
{
    if (row.bodyHash != QString::fromLatin1(item.bodyHash))
        return reply(item.responseTopic, item.correlation, IdReused::refusal.status, encodeRefusal(IdReused{}));
    if (row.status != 0) {
        if (!row.body.isEmpty() || !item.request->again)
            return reply(item.responseTopic, item.correlation, int(row.status), row.body.toUtf8());
        const RawOutcome anew = item.request->again(row.about);
        return reply(item.responseTopic, item.correlation, anew.status, anew.body);
    }
    RequestRow &renewed = m_requests.change({row.id, row.command, row.subject});
    renewed.responseTopic = QString::fromUtf8(item.responseTopic);
    renewed.correlation = item.correlation;
    if (renewed.deadline <= now())
        handleDeadline(item);
}

void Service::handleDeadline(const TurnItem &item)
{
    const RequestRow *row = m_requests.find(item.key());
    if (!row || row->status != 0)
        return;
    const RawOutcome outcome = item.request->tooLate
        ? item.request->tooLate(row->about)
        : RawOutcome{NotAnswered::refusal.status, encodeRefusal(NotAnswered{}), {}};
    reply(row->responseTopic.toUtf8(), row->correlation, outcome.status, outcome.body);
}

void Service::settleRow(const RequestKey &key, const RawOutcome &outcome)
{
    const RequestRow *row = m_requests.find(key);
    if (!row || row->status != 0)
        return;
    BAKERY_INVARIANT(outcome.isDecision());
    RequestRow &settled = m_requests.change(key);
    settled.status = outcome.status;
    settled.body = QString::fromUtf8(outcome.body);
    settled.answeredAt = now();
    m_settledInTurn.emplace_back(settled.deadline, key);
    reply(settled.responseTopic.toUtf8(), settled.correlation, outcome.status, outcome.body);
}

std::vector<RequestKey> Service::pendingAbout(const char *command, const QString &about)
{
    m_context.store.flush();
    std::vector<RequestKey> keys;
    for (const auto &[id, subject] : m_pendingAbout.all<QString, QString>(QString::fromLatin1(command), about))
        keys.emplace_back(id, QString::fromLatin1(command), subject);
    return keys;
}

// Committing and publishing.

void Service::commit()
{
    if (isPlanted(Mutation::AnswerBeforeCommit))
        publishTurn({});
    std::optional<JournalTurn> turn;
    if (!m_emitted.empty())
        turn = m_journal.append(m_emitted, now());
    m_context.reach(TurnStep::Appended);
    if (isPlanted(Mutation::PublishBeforeCommit))
        publishTurn(turn);
    m_context.store.commit();
    m_context.reach(TurnStep::Committed);
    if (turn)
        m_journal.keep(*turn);
    m_deadlines.insert(m_pendedInTurn.begin(), m_pendedInTurn.end());
    m_pending += qint64(m_pendedInTurn.size()) - qint64(m_settledInTurn.size());
    for (const PendingDeadline &settled : m_settledInTurn)
        dropDeadline(settled);
    m_states.keepTouched();
    publishTurn(turn);
    abandon();
}

void Service::dropDeadline(const PendingDeadline &deadline)
{
    const auto [from, to] = m_deadlines.equal_range(deadline.first);
    const auto found = std::find_if(from, to, [&](const auto &entry) { return entry.second == deadline.second; });
    if (found != to)
        m_deadlines.erase(found);
}

void Service::publishTurn(const std::optional<JournalTurn> &turn)
{
    if (turn)
        m_context.bus.publish({topics::journal(m_context.site, m_name), turn->events, Quality::AtLeastOnce,
            Retention::Transient, {}, {},
            FollowedTurn::properties(
                m_journal.incarnation(), turn->first, turn->last, turn->previousHash, turn->hash)});
    m_context.reach(TurnStep::JournalPublished);
    for (Message &message : m_replies)
        m_context.bus.publish(std::move(message));
    m_replies.clear();
    m_context.reach(TurnStep::Published);
    if (turn)
        publishCourtesy();
}

// Single events are a courtesy to people and tools: a steady trickle, and the first thing shed under load.
void Service::publishCourtesy()
{
    const Instant now = this->now();
    const double earned = double((now - m_courtesyCountedAt).count()) * courtesyPerMs;
    m_courtesyCountedAt = now;
    m_courtesyAllowance = std::min(double(courtesyBurst), m_courtesyAllowance + earned);
    for (size_t i = 0; i < m_emitted.size(); ++i) {
        if (m_courtesyAllowance < 1) {
            m_shedEvents += qint64(m_emitted.size() - i);
            return;
        }
        m_courtesyAllowance -= 1;
        m_context.bus.publish({topics::event(m_context.site, m_name, m_emittedTypes[i]), m_emitted[i],
            Quality::AtMostOnce, Retention::Transient, {}, {}, {}});
    }
}

// Forgets everything that the turn made: after its commit, or to begin anew.
void Service::abandon()
{
    if (m_context.store.isInTransaction()) {
        m_context.store.rollback();
        m_deadLetters.rolledBack();
    }
    m_emitted.clear();
    m_emittedTypes.clear();
    m_emittedBytes = 0;
    m_replies.clear();
    m_states.forgetTouched();
    m_pendedInTurn.clear();
    m_settledInTurn.clear();
    m_current = nullptr;
}

void Service::emitEncoded(const char *type, const QString &subject, const std::function<void(QByteArray &)> &data)
{
    EventAttributes attributes;
    attributes.service = m_name;
    attributes.site = m_context.site;
    attributes.incarnation = m_journal.incarnation();
    attributes.position = m_journal.head() + 1 + qint64(m_emitted.size());
    attributes.type = type;
    attributes.subject = subject;
    attributes.time = m_context.clock.wallNow();
    attributes.cause = m_current ? m_current->cause : QByteArray();
    attributes.traceparent = m_current ? m_current->traceparent : QByteArray();
    QByteArray text;
    text.reserve(512);
    encodeEvent(text, attributes, data);
    if (text.size() > largestEvent)
        throw MessageFailure("an event that is too large for the bus");
    m_emittedBytes += text.size();
    m_emitted.push_back(std::move(text));
    m_emittedTypes.emplace_back(type);
}

void Service::reply(const QByteArray &topic, const QByteArray &correlation, int status, const QByteArray &body)
{
    if (topic.isEmpty())
        return;
    m_replies.push_back({topic, body, Quality::AtMostOnce, Retention::Transient, {}, correlation,
        {{"status", QByteArray::number(status)}}});
}

// Reading: questions and the log, from what is committed.

void Service::answerQuestions()
{
    for (int i = 0; i < m_context.limits.messagesPerTurn && !m_arrivedQuestions.empty(); ++i) {
        TurnItem item = std::move(m_arrivedQuestions.front());
        m_arrivedQuestions.pop_front();
        RawOutcome outcome{item.refusedStatus, item.refusedWith, {}};
        if (outcome.status == 0) {
            m_current = &item;
            outcome = item.request->handle(item.decoded.get(), item.caller);
        }
        reply(item.responseTopic, item.correlation, outcome.status, outcome.body);
    }
    for (Message &message : m_replies)
        m_context.bus.publish(std::move(message));
    m_context.store.forget();
    abandon();
}

void Service::answerLogRequests()
{
    while (!m_arrivedLogRequests.empty()) {
        const Message request = std::move(m_arrivedLogRequests.front());
        m_arrivedLogRequests.pop_front();
        const auto document = JsonDocument::parse(request.payload);
        const auto asked = document ? decode<AskLog>(*document) : Result<AskLog, Violation>(Failure{Violation{}});
        if (!asked || !topics::isReplyAddress(m_context.site, request.responseTopic))
            continue;
        sendLog(asked->from, request);
    }
}

void Service::sendLog(qint64 from, const Message &request)
{
    const auto send = [&](const QByteArray &events, std::vector<std::pair<QByteArray, QByteArray>> properties) {
        m_context.bus.publish({request.responseTopic, events, Quality::AtLeastOnce, Retention::Transient, {},
            request.correlationData, std::move(properties)});
    };
    if (from <= m_journal.prunedTo()) {
        if (const auto snapshot = m_journal.snapshot()) {
            auto properties = FollowedTurn::properties(
                m_journal.incarnation(), 1, snapshot->position, originHash(), snapshot->hash);
            properties.emplace_back("snapshot", "true");
            send(snapshot->events, std::move(properties));
            from = snapshot->position + 1;
        }
    }
    if (from <= m_journal.head())
        for (const JournalTurn &turn : m_journal.from(from, logBytes))
            send(turn.events,
                FollowedTurn::properties(m_journal.incarnation(), turn.first, turn.last, turn.previousHash, turn.hash));
    send("[]", {{"incarnation", m_journal.incarnation()}, {"head", QByteArray::number(m_journal.head())}});
}

void Service::askLogs()
{
    for (auto &[service, journal] : m_followed) {
        if (!journal.wantsLog(now()))
            continue;
        journal.askedLog(now());
        m_context.bus.publish({topics::log(m_context.site, service, m_context.instance),
            encode(AskLog{journal.position() + 1}), Quality::AtLeastOnce, Retention::Transient,
            topics::replies(m_context.site, m_context.instance) + "/log/" + service,
            m_context.chance.nextId(now()).bytes(), {}});
    }
}

void Service::wakeForTimers()
{
    Instant next = m_nextHousekeeping;
    for (const TimerRoute &timer : m_timers)
        next = std::min(next, timer.due);
    if (!m_deadlines.empty())
        next = std::min(next, m_deadlines.begin()->first);
    if (const auto due = m_states.publishDue())
        next = std::min(next, *due);
    if (!m_arrivedTurns.empty() || !m_arrivedRequests.empty() || !m_arrivedQuestions.empty())
        m_context.pacemaker.wake();
    else
        m_context.pacemaker.wakeAt(next);
}

}
