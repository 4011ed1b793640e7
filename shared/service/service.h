// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/users_erasure.h"
#include "shared/journal/followed_journal.h"
#include "shared/journal/journal.h"
#include "shared/persistence/table.h"
#include "shared/service/context.h"
#include "shared/service/dead_letters.h"
#include "shared/service/front_door.h"
#include "shared/service/request_copies.h"
#include "shared/service/routes.h"
#include "shared/service/state_board.h"
#include "shared/service/turn.h"

#include <deque>
#include <set>
#include <unordered_map>

namespace bakery {

enum class FromSnapshot { No, Yes };

// The base of every service: routes messages to handlers, a turn at a time. A service names its routes in its
// constructor, and its handlers read rows, decide, and emit events; everything else (tokens, remembered answers, the
// journal, positions, commit, publishing, retries, dead letters) happens here. The files turn*.cpp are the turn itself.
class Service {
public:
    Service(Context &context, const char *name);
    virtual ~Service();
    Service(const Service &) = delete;
    Service &operator=(const Service &) = delete;

    // Reads from the store how things stand. Call once, as the one writer of the store, before anything else.
    void begin();
    std::vector<Subscription> subscriptions() const;
    void busConnected();
    void busArrived(std::vector<Message> messages);
    void runTurn();
    // Refuses with 503 whatever waits; for the moment before this object is dropped because its store failed. Questions
    // are answered where the disk is only full.
    void turnAway(const StoreError &error);

    Presence presence() const;
    qint64 head() const { return m_journal.head(); }
    const QByteArray &name() const { return m_name; }
    qint64 shedEvents() const { return m_shedEvents; }
    qint64 openRequests() const { return m_pending; }

protected:
    // Routes

    template <typename E, typename S>
    void on(void (S::*handler)(const E &), FromSnapshot fromSnapshot = FromSnapshot::No);
    // Called with all such events of a turn before the first is handled: the place to prefetch rows.
    template <typename E, typename S>
    void before(void (S::*prepare)(const std::vector<const E *> &));
    // For events whose handler only moves rows: such a one makes no turn of its own, it waits a moment for the next.
    template <typename E>
    void mayWait();
    template <typename R, typename S>
    void answer(Outcome<R> (S::*handler)(const R &, const Caller &));
    template <typename R, typename S>
    void beforeAnswer(void (S::*prepare)(const std::vector<const R *> &));
    // The provisional answer when the deadline of a pending request passes.
    template <typename R, typename S>
    void whenTooLate(Outcome<R> (S::*handler)(const QString &about));
    // What a repetition of a pending request is told at once, where there is something to tell: its Progress.
    template <HasProgress R, typename S>
    void whileWaiting(std::optional<typename R::Progress> (S::*handler)(const QString &about));
    // The answer made anew, from what the request created, when it is asked for after a day.
    template <typename R, typename S>
    void whenForgotten(Outcome<R> (S::*handler)(const QString &about));
    // Far behind, as a read side that is made anew, it handles much more in a turn: nobody waits for its rows, and each
    // turn costs a commit and some round trips.
    void catchUpInLargeTurns() { m_catchesUpInLargeTurns = true; }
    using Timer = size_t;
    template <typename S>
    Timer every(Milliseconds interval, void (S::*handler)());
    // In the next turn already: for what is done in portions, so that others have their turn between two.
    void soon(Timer timer) { m_timers[timer].due = now(); }
    // The same for each subject that it is time for, such as an order: one that fails costs only itself.
    template <typename S>
    void everyOne(const char *name, Milliseconds interval, std::vector<QString> (S::*subjects)(),
        void (S::*handler)(const QString &subject));
    template <typename T, typename S>
    void publish(std::optional<T> (S::*value)(const QString &part), QStringList (S::*parts)());
    // Called with all parts that are about to be published.
    template <typename T, typename S>
    void beforePublish(void (S::*prepare)(const QStringList &parts));
    // A part of it is so large that each is published in a turn of its own.
    template <typename T>
    void onePartATurn()
    {
        m_states.publishOneByOne(T::state.name);
    }

    // For handlers

    template <typename E>
    void emit(const E &event);
    // What seals the personal fields about somebody; made when it is first needed.
    PersonalKey keyOf(const Id &person);
    // What was sealed with it, as long as it is there.
    std::optional<QString> opened(const Id &person, const QString &sealed);
    // Forgets that person's key for good, and has forgetPerson() forget the rest. Users decides it; every other service
    // that has keys hears of it by itself.
    void erasePerson(const Id &person);
    bool isErased(const Id &person) { return m_erasedPeople.find(person) != nullptr; }
    // What is sealed in a followed journal its owner can read, and tells haveOpened() in a later turn. The latest
    // question counts; whoever gets no answer asks again.
    void askToOpen(const QByteArray &owner, const std::vector<SealedOf> &texts);
    Instant toldAt() const; // by the wall clock, when the event that is handled was told
    // Answers the pending request; nothing when it is not pending any more.
    template <typename R>
    void settle(const QString &id, const QString &subject, const Outcome<R> &outcome);
    // Tells the pending request how far it is, as 202: it goes on waiting, now until that moment.
    template <HasProgress R>
    void tellProgress(
        const QString &id, const QString &subject, const typename R::Progress &progress, Instant deadline);
    // Answers every pending request of that kind that waits for `about`.
    template <typename R>
    void settleAll(const QString &about, const Outcome<R> &outcome);
    template <typename R>
    void prefetchRequests(const std::vector<std::pair<QString, QString>> &idsAndSubjects);
    // Marks a state as changed; it is published after the commit, at most four times a second.
    template <typename T>
    void touch(const QString &part = {});
    // Tells a measured value at once, at QoS 0: nothing rests on it, so it waits for no commit.
    template <typename T>
    void report(const QString &part, const T &reading);
    // For what a turn has decided and somebody outside must do: `work` is done beside the turns once this turn is
    // committed and touches nothing of the service; `conclude` is given what it found, in a turn of its own. One at a
    // time for each subject. It is kept in memory only: after a start the service looks into its rows and asks anew.
    template <typename DoWork, typename Conclude>
    void beside(const QString &subject, DoWork work, Conclude conclude);
    bool isBeside(const QString &subject) const;
    const QString &requestId() const { return m_current->id; }
    // The event that is being handled: its position, and when it happened.
    const EventView &heardEvent() const { return *m_current->view; }
    // Of a read side: forgets how far each journal was read, and reads all of them from their beginning. Its own rows
    // the caller empties in the same turn.
    void followAnew();
    // The client that asks: its broker account, and all that is known of a stranger.
    QString source() const;

    Instant now() const { return m_context.clock.now(); }
    Instant shopNow() const { return m_context.clock.shopNow(); }
    Id nextId() { return m_context.chance.nextId(m_context.clock.now()); }
    bool isClockSteady() const;
    Context &context() { return m_context; }
    Store &store() { return m_context.store; }

    // What a follower that starts after pruning is told: emit() the events that tell the present state. They never move
    // money or stock.
    virtual void tellSnapshot() { }
    // More to load in begin().
    virtual void beginDomain() { }
    // Takes what is personal out of the service's own rows.
    virtual void forgetPerson(const Id &) { }
    virtual void haveOpened(const OpenedTexts &) { }
    void followErasures();

    void require(Verb verb, const char *request) { m_required.insert(requestKey(verb, request)); }
    void requireEvent(const char *source, const char *type) { m_required.insert(eventKey(source, type)); }
    void requireState(const char *state) { m_required.insert(stateKey(state)); }

private:
    static QByteArray requestKey(Verb verb, const char *name)
    {
        return QByteArray(verb == Verb::Do ? "do/" : "ask/") + name;
    }
    static QByteArray eventKey(const char *source, const char *type) { return QByteArray(source) + ' ' + type; }
    static QByteArray stateKey(const QByteArray &state) { return "state/" + state; }

    struct Reply {
        QByteArray request;
        int status = 0;
        Message message;
    };

    enum class Hurry { None, MayWait, AtOnce }; // how soon what arrived needs a turn

    // Routing (service.cpp, arrival.cpp)
    void addEventRoute(EventRoute route);
    void addRequestRoute(RequestRoute route);
    void checkCompleteness() const;
    void loadKeys();
    void loadFollowing();
    void loadPending();
    Hurry sort(Message message);
    void admit(Message message, const RequestRoute &route);
    void housekeep();
    void forgetAnswers();
    void sendAgain();
    Outcome<AskDeadLetters> listDeadLetters(const AskDeadLetters &, const Caller &);
    Outcome<AskDeadLetter> showDeadLetter(const AskDeadLetter &, const Caller &);
    Outcome<ReplayDeadLetter> replayDeadLetter(const ReplayDeadLetter &, const Caller &);
    Outcome<DismissDeadLetter> dismissDeadLetter(const DismissDeadLetter &, const Caller &);
    Outcome<PruneJournal> pruneJournal(const PruneJournal &, const Caller &);

    // What others tell of themselves (hearing.cpp)
    void learnKeys(const Message &message);
    void rememberKeys();
    Hurry learnPresence(const QByteArray &service, const Message &message);

    // Persons (personal.cpp)
    std::optional<PersonalKey> knownKeyOf(const Id &person);
    void hearErased(const users::PersonErased &event);
    void loadErased();
    void writeKeysAnew();
    void forgetRequestsOf(const QString &person);
    void forgetLogWhenErased();
    void learnOpened(const QByteArray &owner, const Message &message);
    void gatherOpened(std::vector<TurnItem> &items);
    void answerSealedQuestions();

    // The turn (turn.cpp, turn_gather.cpp, turn_commit.cpp, turn_reading.cpp, turn_work.cpp)
    std::vector<TurnItem> gather();
    bool mayWait(const std::vector<TurnItem> &items) const;
    bool isToBeReadAgain(const TurnItem &item) const;
    bool hasArrived(const FollowedJournal &journal) const;
    bool wantsLog(const FollowedJournal &journal) const;
    void startFollowing();
    bool isFarBehind() const;
    void gatherFollowed(std::vector<TurnItem> &items);
    void gatherEvents(std::vector<TurnItem> &items, FollowedJournal &journal, const FollowedTurn &turn);
    void gatherDue(std::vector<TurnItem> &items);
    void gatherTimer(std::vector<TurnItem> &items, TimerRoute &timer);
    void gatherRequests(std::vector<TurnItem> &items);
    void handleAll(std::span<TurnItem> &open);
    void handleTogether(std::span<TurnItem> &open);
    void putBack(std::span<TurnItem> open);
    void finish(const TurnItem &item);
    void handleAlone(TurnItem &item);
    void bury(TurnItem &item, const QString &reason);
    void prepare(std::span<TurnItem> items);
    void handle(TurnItem &item);
    void handleEvent(TurnItem &item);
    void handleRequest(TurnItem &item);
    void answerRequest(const TurnItem &item, const RawOutcome &outcome);
    void handleRepetition(const TurnItem &item, const RequestRow &row);
    RawOutcome remembered(const RequestRoute &route, const RequestRow &row) const;
    void askForWork(const TurnItem &item, std::shared_ptr<const Work> work);
    void joinWork(TurnItem &asked, const TurnItem &item);
    void startWork();
    void dropWorkOfTurn();
    void startErrands();
    void gatherErrands(std::vector<TurnItem> &items);
    void startWorkOfQuestion(TurnItem item, std::shared_ptr<const Work> work);
    void answerWorkedQuestions();
    void gatherWork(std::vector<TurnItem> &items);
    void handleWork(TurnItem &item);
    void finishWork(const TurnItem &item);
    void finishErrand(const TurnItem &item);
    void handleDeadline(const TurnItem &item);
    void movePosition(const TurnItem &item);
    void movePositionsAlone(std::span<TurnItem> items);
    void commit();
    void publishTurn(const std::optional<JournalTurn> &turn);
    void dropDeadline(const PendingDeadline &deadline);
    void publishCourtesy();
    void abandon();
    void answerQuestions();
    void answerLogRequests();
    void sendLog(qint64 from, const Message &request);
    void askLogs();
    void wakeForTimers();

    // For the templates (service.cpp)
    void emitEncoded(const char *type, const QString &subject, const std::function<void(QByteArray &)> &data);
    void settleRow(const RequestKey &key, const RawOutcome &outcome);
    void tellRow(const RequestKey &key, const RawOutcome &progress, Instant deadline);
    void askForErrand(const QString &subject, std::shared_ptr<const Work> work);
    std::vector<RequestKey> pendingAbout(const char *command, const QString &about);
    // `request` is what is answered, as "do/place".
    void reply(const QByteArray &request, const QByteArray &topic, const QByteArray &correlation, int status,
        const QByteArray &body);
    void reply(const TurnItem &item, int status, const QByteArray &body)
    {
        reply(requestKey(item.request->verb, item.request->name.constData()), item.responseTopic, item.correlation,
            status, body);
    }
    void reply(const RequestRow &row, int status, const QByteArray &body);
    void publishReplies();
    void copyReply(const Reply &reply);

    Context &m_context;
    const QByteArray m_name;
    Instant m_since;

    std::unordered_map<QByteArray, EventRoute, ByteArrayHash> m_events; // by "source type"
    std::unordered_map<QByteArray, RequestRoute, ByteArrayHash> m_requestRoutes; // by topic
    std::vector<TimerRoute> m_timers;
    std::set<QByteArray> m_required;

    Journal m_journal;
    Table<FollowingRow> m_following;
    Table<RequestRow> m_requests;
    Table<PersonKeyRow> m_personKeys;
    Table<ErasedRow> m_erasedPeople;
    DeadLetterBox m_deadLetters;
    Statement m_pendingAbout;
    FrontDoor m_frontDoor;
    RequestCopies m_copies;
    StateBoard m_states;
    std::map<QByteArray, FollowedJournal> m_followed;
    std::map<QByteArray, qint64> m_followerPositions; // who follows us, and how far; -1: not heard of yet

    bool m_catchesUpInLargeTurns = false;
    std::deque<std::pair<FollowedJournal *, FollowedTurn>> m_arrivedTurns;
    std::vector<TurnItem> m_waiting; // gathered, but not worth a commit of their own
    Instant m_waitingUntil;
    std::deque<TurnItem> m_arrivedRequests;
    std::deque<TurnItem> m_arrivedQuestions;
    std::deque<Message> m_arrivedLogRequests;
    std::deque<Message> m_arrivedSealedQuestions;
    std::deque<std::shared_ptr<const OpenedTexts>> m_arrivedOpened;
    std::map<QByteArray, QByteArray> m_sealedAsked; // by owner, not answered yet
    std::vector<VerifyingKey> m_arrivedKeys;
    std::multimap<Instant, RequestKey> m_deadlines; // of the pending requests
    std::map<RequestKey, TurnItem> m_underWork;
    std::deque<RequestKey> m_finishedWork; // of these, and not concluded yet
    std::map<QString, TurnItem> m_errands; // under way, by subject
    std::deque<QString> m_finishedErrands;
    qsizetype m_questionsUnderWork = 0;
    std::deque<TurnItem> m_workedQuestions;
    std::shared_ptr<bool> m_life = std::make_shared<bool>(); // ends with this service
    qint64 m_pending = 0;

    // Of the turn that runs.
    TurnItem *m_current = nullptr;
    std::vector<QByteArray> m_emitted;
    std::vector<Reply> m_replies;
    std::vector<QByteArray> m_emittedTypes;
    qsizetype m_emittedBytes = 0;
    std::vector<PendingDeadline> m_pendedInTurn;
    std::vector<PendingDeadline> m_settledInTurn;
    std::vector<RequestKey> m_workOfTurn; // begins once the turn is committed
    std::vector<TurnItem> m_errandsOfTurn; // as these do
    bool m_followsAnewInTurn = false;
    bool m_followsAnew = false; // it is committed, and not begun yet

    Milliseconds m_clockOffset{0};
    Instant m_clockSteppedAt;
    qint64 m_clockStepMs = 0;
    Instant m_nextHousekeeping;
    Instant m_assureAt;
    bool m_mustForgetLog = false; // somebody was erased
    double m_courtesyAllowance = 0;
    Instant m_courtesyCountedAt;
    qint64 m_shedEvents = 0;
};

template <typename List>
constexpr bool tellsOfPeople = false;
template <typename... Es>
constexpr bool tellsOfPeople<Types<Es...>> = (TellsOfAPerson<Es> || ...);

// A service with its contract: what the contract lists and the constructor neither routes nor publishes stops the
// start.
template <typename Contract>
class ServiceOf : public Service {
    // Whoever makes keys of people hears when one is to be forgotten, and does so without a handler of its own.
    static constexpr bool hearsErasures = isOneOf<users::PersonErased, typename Contract::Follows>;
    static_assert(!tellsOfPeople<typename Contract::Events> || hearsErasures
            || isOneOf<users::PersonErased, typename Contract::Events>,
        "what seals personal fields must follow users::PersonErased");

protected:
    explicit ServiceOf(Context &context) : Service(context, Contract::service)
    {
        if constexpr (hearsErasures)
            followErasures();
        forEach(typename Contract::Requests{}, [this]<typename R>() { require(R::route.verb, R::route.name); });
        forEach(typename Contract::Follows{}, [this]<typename E>() { requireEvent(E::event.service, E::event.name); });
        forEach(typename Contract::States{}, [this]<typename S>() { requireState(S::state.name); });
    }
};

}

#include "shared/service/service_templates.h"
