// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/health.h"

using namespace std::chrono_literals;

namespace bakery {
namespace {

constexpr std::chrono::milliseconds lookUntilReady = 100ms;
constexpr std::chrono::milliseconds lookAgain = 5s;

}

HealthTeller::HealthTeller(ServiceManager manager, std::function<Health()> look)
    : m_manager(std::move(manager))
    , m_look(std::move(look))
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tell(); });
}

void HealthTeller::begin()
{
    if (m_manager.isThere())
        m_timer.start(lookUntilReady);
}

void HealthTeller::end()
{
    m_timer.stop();
    m_manager.tell("STOPPING=1\nSTATUS=stops");
}

void HealthTeller::tell()
{
    const Health health = m_look();
    if (health.words != m_words)
        m_manager.tell("STATUS=" + (m_words = health.words));
    if (!m_isReady && health.isReady) {
        m_isReady = true;
        m_manager.tell("READY=1");
        const auto patience = m_manager.patience();
        m_timer.start(patience ? std::chrono::duration_cast<std::chrono::milliseconds>(*patience / 2) : lookAgain);
    }
    if (m_isReady && health.storeAnswers)
        m_manager.tell("WATCHDOG=1");
}

}
