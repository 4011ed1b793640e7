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

QString serviceOf(const QString &instance) { return instance.section(u'-', 0, 0); }

std::function<QString(Scene &)> kill(const QString &service)
{
    return [service](Scene &scene) { return killInFlight(scene, service + u"-1"_s).text(); };
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

void killProcess(Scene &scene, const QString &process)
{
    const qint64 pid = scene.shop.pidOf(process);
    if (pid <= 0 || ::kill(pid_t(pid), SIGKILL) != 0)
        throw FaultsFailed(u"%1 does not run"_s.arg(process));
    if (!waitUntil([&] { return scene.shop.pidOf(process) != pid; }, 10s))
        throw FaultsFailed(u"nobody noticed that %1 was killed"_s.arg(process));
}

QString killTwo(Scene &scene)
{
    const Steps steps = killInFlight(scene, u"bank-1"_s);
    killProcess(scene, u"orders-1"_s);
    return steps.text();
}

QString killBroker(Scene &scene)
{
    killProcess(scene, u"mosquitto"_s);
    return u"and what it retained with it"_s;
}

QString holdDown(Scene &scene, const QStringList &processes, std::chrono::milliseconds time)
{
    for (const QString &process : processes)
        scene.shop.hold(process);
    for (const QString &process : processes)
        killProcess(scene, process);
    letPass(time);
    for (const QString &process : processes)
        scene.shop.letGo(process);
    return u"for %1 ms"_s.arg(time.count());
}

QString holdBroker(Scene &scene)
{
    return holdDown(scene, {u"mosquitto"_s}, scene.isLong ? 120s : scene.between(500, 3000));
}

QString holdBrokerAndAuth(Scene &scene)
{
    return holdDown(scene, {u"auth-1"_s, u"mosquitto"_s}, scene.isLong ? 120s : scene.between(500, 3000));
}

QString holdAuth(Scene &scene) { return holdDown(scene, {u"auth-1"_s}, scene.between(500, 2000)); }

QString killPostmaster(Scene &scene)
{
    killProcess(scene, u"postgres"_s);
    return {};
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

}

const std::vector<Fault> &allFaults()
{
    static const std::vector<Fault> faults{
        {"orders killed", false, kill(u"orders"_s)},
        {"inventory killed", false, kill(u"inventory"_s)},
        {"bank killed", false, kill(u"bank"_s)},
        {"menu killed", false, kill(u"menu"_s)},
        {"auth killed", false, kill(u"auth"_s)},
        {"bank and orders killed", false, killTwo},
        {"orders frozen", false, freeze(u"orders"_s)},
        {"inventory frozen", false, freeze(u"inventory"_s)},
        {"bank frozen", false, freeze(u"bank"_s)},
        {"broker killed", false, killBroker},
        {"broker down", false, holdBroker},
        {"broker and auth down", false, holdBrokerAndAuth},
        {"auth down", false, holdAuth},
        {"postmaster killed", true, killPostmaster},
        {"database sessions ended", true, endSessions},
    };
    return faults;
}

Steps killInFlight(Scene &scene, const QString &instance)
{
    Books books(scene.shop);
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        letPass(scene.between(1, 20));
        // All stand still while the orders are counted: what is counted is what the kill hits.
        std::map<QString, qint64> pids;
        for (const QString &service : serviceNames())
            pids[service] = scene.shop.pidOf(service + instance.mid(instance.indexOf(u'-')));
        for (const auto &[service, pid] : pids)
            if (pid > 0)
                ::kill(pid_t(pid), SIGSTOP);
        const Steps steps = books.steps(scene.crowd.waiting());
        const bool counts = steps.inFlightIn(serviceOf(instance)) > 0 && pids[serviceOf(instance)] > 0;
        if (counts)
            ::kill(pid_t(pids[serviceOf(instance)]), SIGKILL);
        for (const auto &[service, pid] : pids)
            if (pid > 0)
                ::kill(pid_t(pid), SIGCONT);
        if (counts)
            return steps;
    }
    throw FaultsFailed(u"no order was ever in flight in %1"_s.arg(instance));
}

}
