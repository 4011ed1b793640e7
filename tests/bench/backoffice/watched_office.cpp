// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/backoffice/watched_office.h"

#include <QDir>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QQuickItem>

#include <cstdio>
#include <sched.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::bench {
namespace {

using office::OfficeNavigation;

constexpr double flickSpeed = -6000; // pixels a second
constexpr auto flickTime = 4s;
constexpr auto betweenPresses = 120ms;
const QPointF onAPill(760, 116); // above the list: pressing it paints it anew

void tell(const char *name, double value)
{
    std::printf("%s %.3f\n", name, value);
    std::fflush(stdout);
}

double msFrom(qint64 from) { return double(sharedNow() - from) / 1e6; }

QQuickItem *longestList(QQuickWindow *window)
{
    QQuickItem *longest = nullptr;
    for (QQuickItem *item : window->findChildren<QQuickItem *>())
        if (item->inherits("QQuickListView") && item->isVisible()
            && (!longest || item->property("count").toInt() > longest->property("count").toInt()))
            longest = item;
    return longest;
}

void becomeIdle()
{
    const sched_param none{};
    for (const QString &thread : QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (sched_setscheduler(thread.toInt(), SCHED_IDLE, &none) != 0)
            std::fputs("no idle priority here\n", stderr);
}

office::BackOffice::More moreOf(const WatchedOfficeOptions &options)
{
    if (options.floodedPort == 0)
        return {};
    const BusAddress address{u"127.0.0.1"_s, options.floodedPort, u"watch"_s, {}, {}};
    return {{[address] { return std::make_unique<PahoBus>(address); }, "watch"}, {}};
}

}

WatchedOffice::WatchedOffice(const WatchedOfficeOptions &options)
    : m_options(options)
    , m_clock({}, {QDateTime::currentMSecsSinceEpoch()})
    , m_bus(Credentials::load(options.account)->address())
    , m_office(m_bus, m_clock, "main", Credentials::load(options.account)->clientId, options.folder, moreOf(options))
{
    m_office.start(); // as its own main does
    m_screen.emplace(m_office, options.size);
    connect(m_screen->window(), &QQuickWindow::frameSwapped, this, &WatchedOffice::frameShown);
    m_screen->window()->installEventFilter(this);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        m_office.beat();
        m_office.touched();
        look();
    });
    connect(&m_telling, &QTimer::timeout, this, &WatchedOffice::tellBus);
    m_beat.start(250ms);
    when([this] { return !m_office.siteName().isEmpty() || !m_office.shopName().isEmpty() || m_office.isConnected(); },
        [this] {
            tell("first-picture", msFrom(m_options.startedAt));
            signIn();
        });
}

WatchedOffice::~WatchedOffice()
{
    {
        const std::lock_guard lock(m_ending);
        m_isDone = true;
    }
    m_ended.notify_all();
    if (m_fingers.joinable())
        m_fingers.join();
}

void WatchedOffice::when(std::function<bool()> isSo, std::function<void()> then)
{
    m_isSo = std::move(isSo);
    m_then = std::move(then);
    m_screen->window()->update();
}

void WatchedOffice::look()
{
    if (m_isSo && m_isSo())
        m_screen->window()->update(); // what is there is told with the picture that shows it
}

void WatchedOffice::frameShown()
{
    const qint64 now = sharedNow();
    if (m_isFlicking)
        m_frames.push_back(double(now - m_lastFrame) / 1e6);
    m_lastFrame = now;
    if (std::exchange(m_isPressSeen, false))
        if (const qint64 pressed = m_pressedAt.exchange(0))
            m_inputs.push_back(double(now - pressed) / 1e6);
    if (!m_isSo || !m_isSo())
        return;
    m_isSo = nullptr;
    std::exchange(m_then, nullptr)();
}

void WatchedOffice::signIn()
{
    // The key that a password is sealed to has to be there.
    QTimer::singleShot(500ms, this, [this] {
        m_askedAt = sharedNow();
        m_office.signIn(m_options.name, m_options.password);
        when(
            [this] {
                return m_office.staff()->isSignedIn() && m_office.today()->state() == office::TodayStore::Loaded;
            },
            [this] {
                tell("today-shown", msFrom(m_askedAt));
                QTimer::singleShot(500ms, this, &WatchedOffice::begin);
            });
    });
}

void WatchedOffice::begin()
{
    if (m_options.part == "orders"_L1)
        orders();
    else if (m_options.part == "bus"_L1)
        bus();
    else if (m_options.part == "shelf"_L1)
        shelf();
    else if (m_options.part == "look"_L1)
        lookAtView();
}

void WatchedOffice::orders()
{
    m_office.navigation()->goTo(OfficeNavigation::Orders);
    when([this] { return m_office.orders()->count() > 0; }, [this] { filterNext(); });
}

// From the touch until the first rows that fit are on the screen: by turns another standing and another number.
void WatchedOffice::filterNext()
{
    using List = office::OrderList;
    List &list = *m_office.orders();
    if (m_filter > 0)
        m_filters.push_back(msFrom(m_askedAt));
    if (m_filter == 21) {
        tell("filter-p95", percentile95(m_filters));
        list.setNumber({});
        list.setStatus(List::Any);
        return when([this] { return m_office.orders()->count() > 1; }, [this] { loadAll(); });
    }
    static bool isAnew;
    isAnew = false;
    connect(
        &list, &QAbstractItemModel::modelReset, this, [] { isAnew = true; },
        Qt::ConnectionType(Qt::AutoConnection | Qt::SingleShotConnection));
    const QString number = list.data(list.index(list.count() / 2), List::NumberRole).toString();
    m_askedAt = sharedNow();
    switch (m_filter++ % 3) {
    case 0:
        list.setStatus(List::Completed);
        break;
    case 1:
        list.setNumber(number);
        break;
    default:
        list.setNumber({});
        list.setStatus(List::Any);
    }
    when([this] { return isAnew && m_office.orders()->count() > 0; },
        [this] { QTimer::singleShot(0, this, &WatchedOffice::filterNext); });
}

void WatchedOffice::loadAll()
{
    m_askedAt = sharedNow();
    auto *more = new QTimer(this);
    connect(more, &QTimer::timeout, this, [this] {
        if (m_office.orders()->count() < m_options.wanted && m_office.orders()->hasMore())
            m_office.orders()->fetchMore({});
    });
    more->start(1ms);
    when([this] { return m_office.orders()->count() >= m_options.wanted || !m_office.orders()->hasMore(); },
        [this, more] {
            delete more;
            tell("loaded", m_office.orders()->count());
            tell("loading-ms", msFrom(m_askedAt));
            QTimer::singleShot(1s, this, &WatchedOffice::flick);
        });
}

void WatchedOffice::flick()
{
    QQuickItem *list = longestList(m_screen->window());
    m_isFlicking = true;
    m_lastFrame = sharedNow();
    QMetaObject::invokeMethod(list, "flick", Q_ARG(qreal, 0), Q_ARG(qreal, flickSpeed));
    QTimer::singleShot(flickTime, this, [this] {
        m_isFlicking = false;
        tell("frames", double(m_frames.size()));
        tell("frame-p95", percentile95(m_frames));
        tell("ready", 1);
    });
}

void WatchedOffice::bus()
{
    m_office.navigation()->goTo(OfficeNavigation::Bus);
    when([this] { return m_office.bus()->state() == office::BusMonitor::Watching; },
        [this] {
            tell("listening", 1);
            m_telling.start(1s);
            m_fingers = std::thread([this] { pressFromOutside(); });
        });
}

void WatchedOffice::tellBus()
{
    const office::BusMonitor &bus = *m_office.bus();
    tell("heard", bus.total() + bus.notHeard());
    tell("dropped", bus.notHeard());
    tell("not-painted", bus.notPainted());
    tell("violations", bus.violations());
    tell("presses", double(m_inputs.size()));
    tell("input-p95", percentile95(m_inputs));
}

// From a thread of its own: an input that waits for the window is measured from when it was made.
void WatchedOffice::pressFromOutside()
{
    bool isDown = false;
    std::unique_lock lock(m_ending);
    while (!m_ended.wait_for(lock, betweenPresses, [this] { return m_isDone; })) {
        if (m_pressedAt != 0)
            continue; // the one before is not seen yet
        isDown = !isDown;
        m_pressedAt = sharedNow();
        QCoreApplication::postEvent(m_screen->window(),
            new QMouseEvent(isDown ? QEvent::MouseButtonPress : QEvent::MouseButtonRelease, onAPill, onAPill,
                Qt::LeftButton, isDown ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier));
    }
}

bool WatchedOffice::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease) {
        m_isPressSeen = true;
        m_screen->window()->update();
    }
    return false;
}

void WatchedOffice::shelf()
{
    m_office.navigation()->goTo(OfficeNavigation::Freshness);
    when([this] { return m_office.shelf()->count() >= m_options.wanted; }, [] { tell("ready", 1); });
}

void WatchedOffice::lookAtView()
{
    m_office.navigation()->goTo(OfficeNavigation::View(m_options.wanted));
    when([this] { return m_office.orders()->count() > 0 && m_office.shelf()->count() > 0; },
        [this] {
            if (m_options.becomesIdle)
                becomeIdle();
            tell("ready", 1);
        });
}

}
