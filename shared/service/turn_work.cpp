// SPDX-License-Identifier: GPL-3.0-or-later
// Work that would take too long in a turn: asked for in one turn, done beside the turns, concluded in a later one. It
// is kept in memory only, so what a crash loses the caller's repetition does again.
#include "shared/service/service.h"

#include "shared/contracts/topics.h"
#include "shared/service/closed_door.h"

namespace bakery {

void Service::askForWork(const TurnItem &item, std::shared_ptr<const Work> work)
{
    if (qsizetype(m_underWork.size()) >= m_context.limits.openWork)
        return reply(item, TooManyOpen::refusal.status, encodeRefusal(TooManyOpen{1000}));
    TurnItem asked = item;
    asked.kind = TurnItem::Kind::Work;
    asked.decoded.reset();
    asked.work = std::move(work);
    m_underWork.insert({item.key(), std::move(asked)});
    m_workOfTurn.push_back(item.key());
}

// A repetition while the work is under way only renews where the answer goes.
void Service::joinWork(TurnItem &asked, const TurnItem &item)
{
    if (asked.bodyHash != item.bodyHash)
        return reply(item, IdReused::refusal.status, encodeRefusal(IdReused{}));
    asked.responseTopic = item.responseTopic;
    asked.correlation = item.correlation;
}

// The turn that asked for it is committed.
void Service::startWork()
{
    for (const RequestKey &key : std::exchange(m_workOfTurn, {})) {
        const TurnItem &asked = m_underWork.at(key);
        m_deadlines.insert({asked.deadline, key});
        m_context.workshop.take([work = asked.work] { work->run(); },
            [this, key, life = std::weak_ptr(m_life)] {
                if (life.expired())
                    return; // this service has been dropped with its store
                m_finishedWork.push_back(key);
                m_context.pacemaker.wake();
            });
    }
}

void Service::dropWorkOfTurn()
{
    for (const RequestKey &key : std::exchange(m_workOfTurn, {}))
        m_underWork.erase(key);
}

void Service::gatherWork(std::vector<TurnItem> &items)
{
    for (int i = 0; i < m_context.limits.messagesPerTurn && !m_finishedWork.empty(); ++i) {
        items.push_back(m_underWork.at(m_finishedWork.front()));
        m_finishedWork.pop_front();
    }
}

void Service::handleWork(TurnItem &item)
{
    const TurnItem &asked = m_underWork.at(item.key());
    item.responseTopic = asked.responseTopic;
    item.correlation = asked.correlation;
    answerRequest(item, item.work->conclude());
}

void Service::finishWork(const TurnItem &item)
{
    dropDeadline({item.deadline, item.key()});
    m_underWork.erase(item.key());
}

// What somebody outside must do goes out like an answer: once the turn that has decided it is committed.
void Service::askForErrand(const QString &subject, std::shared_ptr<const Work> work)
{
    TurnItem errand{.kind = TurnItem::Kind::Errand, .subject = subject, .work = std::move(work)};
    errand.cause = m_current->cause;
    errand.traceparent = m_current->traceparent;
    m_errandsOfTurn.push_back(std::move(errand));
}

bool Service::isBeside(const QString &subject) const
{
    return m_errands.contains(subject)
        || std::any_of(m_errandsOfTurn.begin(), m_errandsOfTurn.end(),
            [&](const TurnItem &errand) { return errand.subject == subject; });
}

void Service::startErrands()
{
    for (TurnItem &errand : std::exchange(m_errandsOfTurn, {})) {
        const QString subject = errand.subject;
        const auto work = errand.work;
        m_errands.insert_or_assign(subject, std::move(errand));
        m_context.workshop.take([work] { work->run(); },
            [this, subject, life = std::weak_ptr(m_life)] {
                if (life.expired())
                    return; // this service has been dropped with its store
                m_finishedErrands.push_back(subject);
                m_context.pacemaker.wake();
            });
    }
}

void Service::gatherErrands(std::vector<TurnItem> &items)
{
    for (int i = 0; i < m_context.limits.messagesPerTurn && !m_finishedErrands.empty(); ++i) {
        items.push_back(m_errands.at(m_finishedErrands.front()));
        m_finishedErrands.pop_front();
    }
}

// Its conclusion may have asked for the next one of that subject.
void Service::finishErrand(const TurnItem &item)
{
    if (const auto errand = m_errands.find(item.subject); errand->second.work == item.work)
        m_errands.erase(errand);
}

// A question is answered outside of turns, so its work begins at once and its answer is remembered by nobody.
void Service::startWorkOfQuestion(TurnItem item, std::shared_ptr<const Work> work)
{
    if (m_questionsUnderWork >= m_context.limits.openWork)
        return reply(item, TooManyOpen::refusal.status, encodeRefusal(TooManyOpen{1000}));
    ++m_questionsUnderWork;
    item.decoded.reset();
    item.work = work;
    m_context.workshop.take([work] { work->run(); },
        [this, item = std::move(item), life = std::weak_ptr(m_life)] {
            if (life.expired())
                return;
            m_workedQuestions.push_back(item);
            m_context.pacemaker.wake();
        });
}

void Service::answerWorkedQuestions()
{
    for (TurnItem &item : std::exchange(m_workedQuestions, {})) {
        --m_questionsUnderWork;
        m_current = &item;
        const RawOutcome outcome = item.work->conclude();
        reply(item, outcome.status, outcome.body);
    }
}

// The store has failed. Questions are answered by what is committed where it can still be read.
void Service::turnAway(const StoreError &error)
{
    if (error.trouble() == StoreTrouble::Full) {
        try {
            while (!m_arrivedQuestions.empty())
                answerQuestions();
        } catch (const StoreError &) {
            abandon();
        }
    }
    for (const auto *waiting : {&m_arrivedRequests, &m_arrivedQuestions})
        for (const TurnItem &item : *waiting)
            refuseForNow(m_context.bus, item.responseTopic, item.correlation);
    m_arrivedRequests.clear();
    m_arrivedQuestions.clear();
    for (const auto &[key, asked] : m_underWork)
        refuseForNow(m_context.bus, asked.responseTopic, asked.correlation);
}

QString Service::source() const { return QString::fromUtf8(topics::clientOf(m_current->responseTopic)); }

}
