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
        return reply(
            item.responseTopic, item.correlation, TooManyOpen::refusal.status, encodeRefusal(TooManyOpen{1000}));
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
        return reply(item.responseTopic, item.correlation, IdReused::refusal.status, encodeRefusal(IdReused{}));
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
