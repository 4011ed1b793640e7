// SPDX-License-Identifier: GPL-3.0-or-later
// The turn: take what has arrived, handle it in one transaction, commit, publish.
#include "shared/service/service.h"

#include "shared/contracts/topics.h"
#include "shared/core/check.h"
#include "shared/core/log.h"
#include "shared/core/mutation.h"

#include <QDebug>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int attemptsAlone = 3;

// A turn is published as one message and the broker takes packets up to 2 MiB, so a turn ends when its events are this
// large.
constexpr qsizetype turnBytes = 512 * 1024;

}

void Service::runTurn()
{
    std::vector<TurnItem> items = gather();
    std::span<TurnItem> open(items);
    const auto begun = std::chrono::steady_clock::now();
    try {
        handleAll(open);
    } catch (const StoreError &) {
        abandon();
        putBack(open);
        throw;
    }
    if (!items.empty())
        m_context.figures.turned(items.size(), std::chrono::steady_clock::now() - begun);
    for (const TurnItem &item : items)
        finish(item);
    if (m_followsAnew)
        startFollowing();
    answerQuestions();
    answerLogRequests();
    answerSealedQuestions();
    askLogs();
    wakeForTimers();
}

void Service::handleAll(std::span<TurnItem> &open)
{
    try {
        handleTogether(open);
    } catch (const MessageFailure &) {
        abandon();
        for (; !open.empty(); open = open.subspan(1))
            handleAlone(open.front());
    }
}

// Whoever asks in a turn that the store failed is told so with the others that wait; events come again by themselves.
void Service::putBack(std::span<TurnItem> open)
{
    for (TurnItem &item : open)
        if (item.kind == TurnItem::Kind::Request)
            m_arrivedRequests.push_front(std::move(item));
}

// Is committed. What a turn took from memory is given up only now, so that a turn begun anew still has it.
void Service::finish(const TurnItem &item)
{
    if (item.kind == TurnItem::Kind::Event || item.kind == TurnItem::Kind::Position)
        m_followed.at(item.source).handled(item.position);
    else if (item.kind == TurnItem::Kind::Work)
        finishWork(item);
    else if (item.kind == TurnItem::Kind::Errand)
        finishErrand(item);
    else if (item.kind == TurnItem::Kind::Keys)
        m_arrivedKeys.clear();
    else if (item.kind == TurnItem::Kind::ClockStep)
        m_clockStepMs = 0;
    else if (item.kind == TurnItem::Kind::Refusals)
        m_frontDoor.forgetRoleRefusals();
}

// Usually one transaction; several where the events of one would not fit a message. `open` keeps what is not committed.
void Service::handleTogether(std::span<TurnItem> &open)
{
    try {
        if (isPlanted(Mutation::PositionOutsideTurn))
            movePositionsAlone(open);
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
    const LogAbout about(item.traceparent, item.subject);
    qWarning().noquote() << "cannot be handled:" << item.cause << reason;
    if (item.request)
        reply(item, NotAnswered::refusal.status, encodeRefusal(NotAnswered{}));
    const bool isReplay = item.request && item.request->name == ReplayDeadLetter::route.name;
    m_context.store.begin();
    if (item.kind == TurnItem::Kind::Event && !isPlanted(Mutation::DeadLetterSwallowed))
        m_deadLetters.put(
            {0, QString::fromLatin1(item.source), item.position, item.subject, QString::fromLatin1(item.event->type),
                QString::fromUtf8(item.view->text()), reason.left(500), now(), false});
    else if (item.request && item.kind != TurnItem::Kind::Deadline && !isReplay)
        m_deadLetters.put(
            {0, u"request"_s, 0, {}, QString::fromLatin1(item.request->name), item.id, reason.left(500), now(), false});
    else if (item.kind == TurnItem::Kind::Timer && !item.subject.isEmpty())
        m_deadLetters.put({0, u"timer"_s, 0, item.subject, QString::fromLatin1(item.timer->name), {}, reason.left(500),
            now(), false});
    if (item.kind == TurnItem::Kind::Event || item.kind == TurnItem::Kind::Position)
        movePosition(item);
    commit();
}

void Service::prepare(std::span<TurnItem> items)
{
    std::vector<RequestKey> keys;
    std::vector<QString> sources;
    std::map<const void *, std::vector<Decoded>> together;
    for (const TurnItem &item : items) {
        if (item.request)
            keys.push_back(item.key());
        if (item.kind == TurnItem::Kind::Event || item.kind == TurnItem::Kind::Position)
            sources.push_back(QString::fromLatin1(item.source));
        if (item.decoded && item.event && item.event->prepare)
            together[item.event].push_back(item.decoded);
        else if (item.decoded && item.request && item.request->prepare)
            together[item.request].push_back(item.decoded);
    }
    m_requests.prefetch(keys);
    m_following.prefetch(sources);
    for (const auto &[key, route] : m_events)
        if (const auto found = together.find(&route); found != together.end())
            route.prepare(found->second);
    for (const auto &[key, route] : m_requestRoutes)
        if (const auto found = together.find(&route); found != together.end())
            route.prepare(found->second);
}

void Service::handle(TurnItem &item)
{
    if (isToBeReadAgain(item))
        return;
    m_current = &item;
    const LogAbout about(item.traceparent, item.subject);
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
    case TurnItem::Kind::Work:
        handleWork(item);
        break;
    case TurnItem::Kind::Errand:
        item.work->conclude();
        break;
    case TurnItem::Kind::Deadline:
        handleDeadline(item);
        break;
    case TurnItem::Kind::Timer:
        item.timer->handle(item.subject);
        break;
    case TurnItem::Kind::Keys:
        rememberKeys();
        break;
    case TurnItem::Kind::ClockStep:
        emit(ClockStepped{m_clockStepMs});
        break;
    case TurnItem::Kind::Refusals:
        for (const auto &[refusal, times] : m_frontDoor.roleRefusals())
            emit(AccessRefused{refusal.caller.subject, refusal.caller.role, QString::fromUtf8(refusal.request), times});
        break;
    case TurnItem::Kind::Opened:
        haveOpened(*static_cast<const OpenedTexts *>(item.decoded.get()));
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

// A planted bug: a crash between this commit and the turn's loses the events.
void Service::movePositionsAlone(std::span<TurnItem> items)
{
    m_context.store.begin();
    for (const TurnItem &item : items)
        if (item.kind == TurnItem::Kind::Event || item.kind == TurnItem::Kind::Position)
            movePosition(item);
    m_context.store.commit();
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
    const RequestKey key = item.key();
    if (const RequestRow *row = m_requests.find(key))
        return handleRepetition(item, *row);
    if (const auto asked = m_underWork.find(key); asked != m_underWork.end())
        return joinWork(asked->second, item);
    if (item.refusedStatus != 0)
        return reply(item, item.refusedStatus, item.refusedWith);
    const bool isFull =
        m_context.diskFull || m_pending + qint64(m_pendedInTurn.size()) >= m_context.limits.openRequests;
    if (isFull && item.request->admission == Admission::WhenThereIsRoom)
        return reply(item, TooManyOpen::refusal.status, encodeRefusal(TooManyOpen{m_context.diskFull ? 5000 : 500}));

    RawOutcome outcome = item.request->handle(item.decoded.get(), item.caller);
    if (outcome.work)
        return askForWork(item, std::move(outcome.work));
    answerRequest(item, outcome);
}

// A decision is remembered, one with a secret in it without its body and only where it created something.
void Service::answerRequest(const TurnItem &item, const RawOutcome &outcome)
{
    const bool isSecret = item.request->answers == Answers::Secret;
    BAKERY_INVARIANT(!outcome.work && !(isSecret && outcome.isLater()));
    if (!outcome.isLater())
        reply(item, outcome.status, outcome.body);
    if ((!outcome.isLater() && !outcome.isDecision()) || (isSecret && outcome.about.isEmpty()))
        return;
    const RequestKey key = item.key();
    const auto [id, command, subject] = key;
    m_requests.insert({id, command, subject, QString::fromLatin1(item.bodyHash), QString::fromUtf8(item.responseTopic),
        item.correlation, item.deadline, outcome.status, outcome.isLater() ? Instant{} : now(), outcome.about,
        isSecret ? QString() : QString::fromUtf8(outcome.body)});
    if (outcome.isLater())
        m_pendedInTurn.emplace_back(item.deadline, key);
}

void Service::handleRepetition(const TurnItem &item, const RequestRow &row)
{
    const bool isKnown = !row.bodyHash.isEmpty(); // else it was forgotten with whoever asked
    if (isKnown && row.bodyHash != QString::fromLatin1(item.bodyHash))
        return reply(item, IdReused::refusal.status, encodeRefusal(IdReused{}));
    if (row.status != 0) {
        const RawOutcome answer = remembered(*item.request, row);
        return reply(item, answer.status, answer.body);
    }
    RequestRow &renewed = m_requests.change({row.id, row.command, row.subject});
    renewed.responseTopic = QString::fromUtf8(item.responseTopic);
    renewed.correlation = item.correlation;
    if (renewed.deadline <= now())
        return handleDeadline(item);
    if (const auto progress = item.request->soFar ? item.request->soFar(row.about) : std::nullopt)
        reply(item, progress->status, progress->body);
}

// A body is emptied after a day; that something was done is not forgotten.
RawOutcome Service::remembered(const RequestRoute &route, const RequestRow &row) const
{
    if (!row.body.isEmpty())
        return {int(row.status), row.body.toUtf8(), {}};
    if (route.again)
        return route.again(row.about);
    return {AnswerForgotten::refusal.status, encodeRefusal(AnswerForgotten{}), {}};
}

void Service::handleDeadline(const TurnItem &item)
{
    if (const auto asked = m_underWork.find(item.key()); asked != m_underWork.end())
        return reply(asked->second, NotAnswered::refusal.status, encodeRefusal(NotAnswered{}));
    const RequestRow *row = m_requests.find(item.key());
    if (!row || row->status != 0)
        return;
    const RawOutcome outcome = item.request->tooLate
        ? item.request->tooLate(row->about)
        : RawOutcome{NotAnswered::refusal.status, encodeRefusal(NotAnswered{}), {}};
    reply(*row, outcome.status, outcome.body);
}

void Service::settleRow(const RequestKey &key, const RawOutcome &outcome)
{
    const RequestRow *row = m_requests.find(key);
    if (!row || row->status != 0)
        return;
    BAKERY_INVARIANT(outcome.isDecision());
    RequestRow &settled = m_requests.change(key);
    settled.status = outcome.status;
    if (!settled.bodyHash.isEmpty()) // else whoever asked was forgotten meanwhile
        settled.body = QString::fromUtf8(outcome.body);
    settled.answeredAt = now();
    m_settledInTurn.emplace_back(settled.deadline, key);
    reply(settled, outcome.status, outcome.body);
}

// How far it is, is not kept: a repetition is told it as it stands then.
void Service::tellRow(const RequestKey &key, const RawOutcome &progress, Instant deadline)
{
    const RequestRow *row = m_requests.find(key);
    if (!row || row->status != 0)
        return;
    RequestRow &waiting = m_requests.change(key);
    m_settledInTurn.emplace_back(waiting.deadline, key);
    m_pendedInTurn.emplace_back(deadline, key);
    waiting.deadline = deadline;
    reply(waiting, progress.status, progress.body);
}

std::vector<RequestKey> Service::pendingAbout(const char *command, const QString &about)
{
    m_context.store.flush();
    std::vector<RequestKey> keys;
    for (const auto &[id, subject] : m_pendingAbout.all<QString, QString>(QString::fromLatin1(command), about))
        keys.emplace_back(id, QString::fromLatin1(command), subject);
    return keys;
}

}
