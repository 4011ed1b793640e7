// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/kiosk/watched_kiosk.h"

#include "tests/bench/kiosk/watched_process.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QQuickItem>

#include <cstdio>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::bench {
namespace {

constexpr double flickSpeed = -4000; // pixels a second
constexpr auto flickTime = 4s;
constexpr auto between = 150ms;
constexpr int touches = 30;
constexpr auto stepTime = 30ms;
constexpr int beatsOfACustomer = 2 * 60 * 4; // who takes two minutes
const QPointF somewhere(400, 500); // on a product

void tell(const char *name, double value)
{
    std::printf("%s %.3f\n", name, value);
    std::fflush(stdout);
}

double msBetween(qint64 from, qint64 to) { return double(to - from) / 1e6; }

QQuickItem *productGrid(QQuickWindow *window)
{
    for (QQuickItem *item : window->findChildren<QQuickItem *>())
        if (item->inherits("QQuickGridView"))
            return item;
    return nullptr;
}

}

WatchedKiosk::WatchedKiosk(const WatchedOptions &options)
    : m_options(options)
    , m_clock({}, {QDateTime::currentMSecsSinceEpoch()})
    , m_bus(Credentials::load(options.account)->address())
    , m_kiosk(m_bus, m_clock, "main", Credentials::load(options.account)->clientId, options.folder)
{
    m_kiosk.start(); // as the kiosk's own main does
    m_screen.emplace(m_kiosk, options.size);
    connect(m_screen->window(), &QQuickWindow::frameSwapped, this, &WatchedKiosk::frameShown);
    connect(m_kiosk.menu(), &QAbstractItemModel::dataChanged, this, [this] { m_stockChanged = true; });
    connect(&m_beat, &QTimer::timeout, &m_kiosk, [this] {
        m_kiosk.beat();
        if (m_kiosk.navigation()->screen() == kiosk::Navigation::Attract || m_isMenuShown)
            m_kiosk.touched();
    });
    connect(m_kiosk.navigation(), &kiosk::Navigation::screenChanged, this, [this] {
        if (m_kiosk.navigation()->screen() == kiosk::Navigation::Attract)
            m_kiosk.touched(); // somebody is there at once
    });
    m_beat.start(250ms);
    if (m_options.servesCustomers) {
        connect(&m_step, &QTimer::timeout, this, &WatchedKiosk::serve);
        m_step.start(stepTime);
    }
    QMetaObject::invokeMethod(&m_kiosk, &kiosk::Kiosk::beat, Qt::QueuedConnection);
}

void WatchedKiosk::frameShown()
{
    const qint64 now = sharedNow();
    if (m_isFlicking)
        m_frames.push_back(msBetween(m_lastFrame, now));
    m_lastFrame = now;
    if (m_pressedAt != 0)
        m_touches.push_back(msBetween(std::exchange(m_pressedAt, 0), now));
    if (std::exchange(m_stockChanged, false) && m_isMenuShown)
        tell("stock-shown", msBetween(0, now));
    if (m_isMenuShown || m_kiosk.navigation()->screen() != kiosk::Navigation::Menu || !m_kiosk.menu()->isLoaded())
        return;
    m_isMenuShown = true;
    tell("first-menu", msBetween(m_options.startedAt, now));
    if (!m_options.servesCustomers)
        QTimer::singleShot(1s, this, &WatchedKiosk::flick);
}

void WatchedKiosk::flick()
{
    QQuickItem *grid = productGrid(m_screen->window());
    m_isFlicking = true;
    QMetaObject::invokeMethod(grid, "flick", Q_ARG(qreal, 0), Q_ARG(qreal, flickSpeed));
    QTimer::singleShot(flickTime, this, [this, grid] {
        m_isFlicking = false;
        QMetaObject::invokeMethod(grid, "positionViewAtBeginning");
        tell("frames", double(m_frames.size()));
        tell("frame-p95", percentile95(m_frames));
        touch();
    });
}

// A finger on a product and off it again; the product's sheet, which that opens, is closed.
void WatchedKiosk::touch()
{
    if (int(m_touches.size()) == touches) {
        tell("touch-p95", percentile95(m_touches));
        tell("ready", 1);
        return;
    }
    press(true);
    QTimer::singleShot(between, this, [this] {
        press(false);
        m_kiosk.sheet()->close();
        QTimer::singleShot(between, this, &WatchedKiosk::touch);
    });
}

void WatchedKiosk::press(bool isPressed)
{
    if (isPressed)
        m_pressedAt = sharedNow();
    QMouseEvent event(isPressed ? QEvent::MouseButtonPress : QEvent::MouseButtonRelease, somewhere, somewhere,
        Qt::LeftButton, isPressed ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_screen->window(), &event);
}

// What a customer does on each screen: looks at something, takes another language, picks, orders, goes to the till. The
// kiosk's clock is the machine's, so what it does in their time is done at once.
void WatchedKiosk::serve()
{
    using kiosk::Navigation;
    switch (m_kiosk.navigation()->screen()) {
    case Navigation::Attract:
        return m_kiosk.touched();
    case Navigation::Menu: {
        if (!m_kiosk.menu()->isLoaded())
            return;
        const QStringList languages = m_kiosk.form()->languages();
        m_kiosk.form()->setLanguage(languages[m_served % languages.size()]);
        const int row = m_served % m_kiosk.menu()->rowCount();
        const QString sku = m_kiosk.menu()->index(row).data(kiosk::MenuStore::SkuRole).toString();
        m_kiosk.sheet()->open(sku);
        m_screen->window()->grabWindow();
        m_kiosk.sheet()->close();
        m_kiosk.cart()->add(sku);
        for (int beat = 0; beat < beatsOfACustomer; ++beat)
            m_kiosk.beat();
        return m_kiosk.navigation()->happen(Navigation::WantsToPay);
    }
    case Navigation::Pay:
        return m_kiosk.checkout()->order(kiosk::Checkout::Cash);
    case Navigation::Outcome:
        tell("served", ++m_served);
        return m_kiosk.startOver();
    default:
        return;
    }
}

}
