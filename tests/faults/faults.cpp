// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faults.h"

#include "shared/contracts/services.h"
#include "shared/persistence/statement.h"
#include "tests/faults/wait.h"

#include <csignal>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::faults {
namespace {

constexpr int mostAttempts = 400;
constexpr auto noticedWithin = 10s;

QString serviceOf(const QString &instance) { return instance.section(u'-', 0, 0); }

std::function<QString(Scene &)> kill(const QStringList &processes)
{
    return [processes](Scene &scene) { return killInFlight(scene, processes).text(); };
}

std::function<QString(Scene &)> freeze(const QString &service)
{
    return [service](Scene &scene) {
        // The long one is past the time for which a reservation holds.
        const auto time = scene.isLong ? 130s : scene.between(500, 3000);
        const qint64 pid = scene.shop.pidOf(service + u"-1"_s);
        ::kill(pid_t(pid), SIGSTOP);
        letPass(time);
        ::kill(pid_t(pid), SIGCONT);
        return u"for %1 ms"_s.arg(time.count());
    };
}

std::function<QString(Scene &)> holdDown(const QStringList &processes, int leastMs, int mostMs)
{
    return [processes, leastMs, mostMs](Scene &scene) {
        const std::chrono::milliseconds time = scene.isLong ? 120s : scene.between(leastMs, mostMs);
        for (const QString &process : processes)
            scene.shop.hold(process);
        const Steps steps = killInFlight(scene, processes);
        letPass(time);
        for (const QString &process : processes)
            scene.shop.letGo(process);
        return u"for %1 ms: %2"_s.arg(time.count()).arg(steps.text());
    };
}

QString endSessions(Scene &scene)
{
    Store store(scene.shop.storeOf(u"bank"_s), Store::Access::ReadOnly);
    const auto [ended] = Statement(store,
        u"select count(pg_terminate_backend(pid)) from pg_stat_activity where pid <> pg_backend_pid() and "
        "datname = current_database()"_s)
                             .one<qint64>()
                             .value();
    return u"%1 sessions"_s.arg(ended);
}

// While these live all services stand still: what is counted then is what a kill hits.
class Standstill {
public:
    explicit Standstill(const ShopAtRisk &shop)
    {
        for (const QString &service : serviceNames())
            for (const char *number : {"-1", "-2"})
                if (const qint64 pid = shop.pidOf(service + QLatin1StringView(number)); pid > 0)
                    m_pids.push_back(pid_t(pid));
        for (const pid_t pid : m_pids)
            ::kill(pid, SIGSTOP);
    }
    ~Standstill()
    {
        for (const pid_t pid : m_pids)
            ::kill(pid, SIGCONT);
    }
    Standstill(const Standstill &) = delete;

private:
    std::vector<pid_t> m_pids;
};

// Zero where one of them does not run, or has nothing to do with any order.
std::vector<pid_t> pidsInFlight(const ShopAtRisk &shop, const QStringList &processes, const Steps &steps)
{
    std::vector<pid_t> pids;
    for (const QString &process : processes) {
        const qint64 pid = shop.pidOf(process);
        if (pid <= 0 || steps.inFlightIn(serviceOf(process)) == 0)
            return {};
        pids.push_back(pid_t(pid));
    }
    return pids;
}

// A service may have been stopped with SQLite's lock on its log in its hands; then nobody can read, and it has to go on
// for a moment.
std::optional<Steps> stepsOf(Scene &scene, Books &books)
{
    try {
        return books.steps(scene.crowd.waiting());
    } catch (const StoreError &error) {
        if (error.trouble() != StoreTrouble::Lost)
            throw;
        return std::nullopt;
    }
}

}

const std::vector<Fault> &allFaults()
{
    static const std::vector<Fault> faults{
        {"orders killed", false, kill({u"orders-1"_s})},
        {"inventory killed", false, kill({u"inventory-1"_s})},
        {"bank killed", false, kill({u"bank-1"_s})},
        {"menu killed", false, kill({u"menu-1"_s})},
        {"auth killed", false, kill({u"auth-1"_s})},
        {"bank and orders killed", false, kill({u"bank-1"_s, u"orders-1"_s})},
        {"orders frozen", false, freeze(u"orders"_s)},
        {"inventory frozen", false, freeze(u"inventory"_s)},
        {"bank frozen", false, freeze(u"bank"_s)},
        {"broker killed", false, kill({u"mosquitto"_s})},
        {"broker down", false, holdDown({u"mosquitto"_s}, 500, 3000)},
        {"broker and auth down", false, holdDown({u"auth-1"_s, u"mosquitto"_s}, 500, 3000)},
        {"auth down", false, holdDown({u"auth-1"_s}, 500, 2000)},
        {"postmaster killed", true, kill({u"postgres"_s})},
        {"database sessions ended", true, endSessions},
    };
    return faults;
}

Steps killInFlight(Scene &scene, const QStringList &processes)
{
    Books books(scene.shop);
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        letPass(scene.between(1, 20));
        Steps steps;
        std::vector<pid_t> pids;
        {
            const Standstill standstill(scene.shop);
            if (const auto read = stepsOf(scene, books))
                steps = *read;
            pids = pidsInFlight(scene.shop, processes, steps);
            for (const pid_t pid : pids)
                ::kill(pid, SIGKILL);
            scene.killedAtNs = Crowd::nowNs();
        }
        if (pids.empty())
            continue;
        for (size_t i = 0; i < pids.size(); ++i)
            if (!waitUntil([&] { return scene.shop.pidOf(processes[qsizetype(i)]) != pids[i]; }, noticedWithin))
                throw FaultsFailed(u"nobody noticed that %1 was killed"_s.arg(processes[qsizetype(i)]));
        scene.killed += steps;
        return steps;
    }
    throw FaultsFailed(u"no order was ever in flight in %1"_s.arg(processes.join(u" and "_s)));
}

}
