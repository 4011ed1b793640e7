// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/bus/bus_monitor.h"

#include <QDir>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr Milliseconds turnEvery = 1s;
constexpr Milliseconds afterglow = 5min; // whoever comes back finds what was seen

bool isOfSort(BusMonitor::Sort sort, const SeenMessage &seen)
{
    const MessageKind kind = seen.judged.declaration.kind;
    switch (sort) {
    case BusMonitor::Everything:
        return true;
    case BusMonitor::Journals:
        return kind == MessageKind::Journal;
    case BusMonitor::Events:
        return kind == MessageKind::Event;
    case BusMonitor::States:
        return kind == MessageKind::State;
    case BusMonitor::Readings:
        return kind == MessageKind::Reading;
    case BusMonitor::Requests:
        return kind == MessageKind::RequestCopy || kind == MessageKind::AnswerCopy;
    case BusMonitor::Presences:
        return kind == MessageKind::Presence;
    case BusMonitor::Violations:
        return !seen.judged.fits();
    }
    return true;
}

}

BusMonitor::BusMonitor(bakery::office::Watching watching, const QByteArray &site, const Clock &clock,
    const LocalForm &form, QString folder)
    : m_clock(clock)
    , m_form(form)
    , m_site(site)
    , m_folder(std::move(folder))
    , m_tree("bakery/" + site + '/')
    , m_stream(form)
    , m_page(m_ledger, form)
    , m_watch(std::move(watching), site, clock, [this](const SeenMessage &seen) { take(seen); })
{
    connect(&m_tree, &TopicTree::toggled, this, [this] { showTree(); });
}

BusMonitor::State BusMonitor::state() const
{
    if (!m_watch.isPossible())
        return NoAccount;
    if (!m_watch.isOpen())
        return Off;
    return m_watch.isConnected() ? Watching : m_wasConnected ? Lost : Connecting;
}

void BusMonitor::take(const SeenMessage &seen)
{
    const KeptMessage &kept = m_ledger.take(seen);
    if (isRecording()) {
        m_recorder->take(seen);
        m_recordProblem = m_recorder->problem();
    }
    if (!m_isPaused && fits(seen))
        m_stream.offer(kept);
}

bool BusMonitor::fits(const SeenMessage &seen)
{
    const QByteArray &topic = seen.message.topic;
    if (!isOfSort(m_sort, seen))
        return false;
    if (!m_underTopic.isEmpty() && topic != m_underTopic && !topic.startsWith(QByteArray(m_underTopic + '/')))
        return false;
    if (!m_searched.isEmpty() && !topic.toLower().contains(m_searched) && !seen.message.payload.contains(m_searched)
        && !seen.message.payload.contains(m_search.toUtf8()))
        return false;
    return !m_thread || m_thread->holds(seen.message);
}

// What is kept and fits, as if it had just come.
void BusMonitor::refill()
{
    std::vector<const KeptMessage *> all;
    for (const BusLedger::Topic &topic : m_ledger.topics())
        for (const KeptMessage &kept : topic.latest)
            all.push_back(&kept);
    std::sort(all.begin(), all.end(),
        [](const KeptMessage *one, const KeptMessage *other) { return one->number < other->number; });
    for (const KeptMessage *kept : all)
        if (m_thread)
            m_thread->holds(kept->seen.message); // what belongs together is known only after the last of them
    std::vector<const KeptMessage *> fitting;
    for (const KeptMessage *kept : all)
        if (fits(kept->seen))
            fitting.push_back(kept);
    std::reverse(fitting.begin(), fitting.end());
    if (fitting.size() > MessageStream::mostRows)
        fitting.resize(MessageStream::mostRows);
    m_stream.show(fitting);
    showTree();
    Q_EMIT filterChanged();
    Q_EMIT changed();
}

void BusMonitor::setPaused(bool isPaused)
{
    if (isPaused == m_isPaused)
        return;
    m_isPaused = isPaused;
    Q_EMIT filterChanged();
}

void BusMonitor::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    m_searched = search.toLower().toUtf8();
    refill();
}

void BusMonitor::setUnder(const QString &under)
{
    if (under == m_under)
        return;
    m_under = under;
    m_underTopic = under.toUtf8();
    refill();
}

void BusMonitor::setSort(Sort sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort;
    refill();
}

void BusMonitor::follow(const QString &order)
{
    const auto id = Id::parse(std::string_view(order.toStdString()));
    if (id.has_value() == m_thread.has_value() && order == m_order)
        return;
    m_order = id ? order : QString();
    m_thread.reset();
    if (id) { // wherever it goes
        m_thread.emplace(*id);
        m_under.clear();
        m_underTopic.clear();
        m_sort = Everything;
    }
    refill();
}

void BusMonitor::setWantsRequests(bool wants)
{
    m_wantsRequests = wants;
    m_watch.setWantsRequests(wants);
    Q_EMIT filterChanged();
}

void BusMonitor::open(const QString &topic) { m_page.open(topic.toUtf8(), 0); }

void BusMonitor::openMessage(const QString &topic, qint64 number) { m_page.open(topic.toUtf8(), number); }

void BusMonitor::record()
{
    if (m_recorder || !m_watch.isOpen())
        return;
    const QString folder = m_folder + u"/recordings"_s;
    QDir().mkpath(folder);
    const Instant now = m_clock.wallNow();
    m_recordedTo = folder + m_form.localTime(now).toString(u"/yyyy-MM-dd-HH-mm-ss"_s) + u".jsonl"_s;
    m_recorder = std::make_unique<BusRecorder>(m_recordedTo, now);
    m_recorder->keepOnly(m_site);
    m_recordProblem = m_recorder->problem();
    // A recording begins with how things stand.
    for (const BusLedger::Topic &topic : m_ledger.topics())
        if (topic.isRetained && !topic.latest.back().isCut)
            m_recorder->take(topic.latest.back().seen);
    Q_EMIT changed();
}

void BusMonitor::stopRecording()
{
    if (!m_recorder)
        return;
    m_recorder->finish(m_clock.wallNow());
    m_recordProblem = m_recorder->problem();
    m_recorded = double(m_recorder->messages());
    m_recorder.reset();
    Q_EMIT changed();
}

void BusMonitor::look()
{
    m_isLookedAt = true;
    if (!m_watch.isOpen()) {
        m_ledger.clear();
        m_wasConnected = false;
        m_watch.open();
    }
    Q_EMIT changed();
}

void BusMonitor::lookAway()
{
    if (std::exchange(m_isLookedAt, false))
        m_leaveAt = m_clock.now() + afterglow;
}

void BusMonitor::close()
{
    stopRecording();
    m_isLookedAt = false;
    m_watch.close();
    setWantsRequests(false);
    m_ledger.clear();
    m_page.close();
    m_tree.clear();
    m_stream.clear();
    m_isPaused = false;
    m_search.clear();
    m_searched.clear();
    m_under.clear();
    m_underTopic.clear();
    m_order.clear();
    m_thread.reset();
    m_sort = Everything;
    m_recordedTo.clear();
    m_recordProblem.clear();
    Q_EMIT filterChanged();
    Q_EMIT changed();
}

void BusMonitor::beat()
{
    if (!m_watch.isOpen())
        return;
    m_watch.beat();
    m_wasConnected |= m_watch.isConnected();
    const Instant now = m_clock.now();
    if (!m_isLookedAt && !m_recorder && now >= m_leaveAt)
        return close();
    const bool turns = now >= m_turnAt;
    if (turns) {
        m_turnAt = now + turnEvery;
        m_ledger.turnOver(now);
    }
    if (!m_isLookedAt)
        return;
    if (!m_isPaused) {
        m_stream.paint();
        if (turns)
            showTree();
    }
    m_page.refresh();
    Q_EMIT changed();
}

}
