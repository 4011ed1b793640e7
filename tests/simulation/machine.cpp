// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/machine.h"

#include "shared/contracts/services.h"
#include "tests/table_top/every_service.h"

using namespace Qt::StringLiterals;

namespace bakery::simulation {

Machine::Machine(World &world, std::shared_ptr<PaymentProvider> cards, bool hasStandbys) : m_world(world)
{
    for (const QString &service : serviceNames()) {
        const QByteArray name = service.toLatin1();
        for (int i = 1; i <= (hasStandbys ? 2 : 1); ++i)
            m_processes.push_back(std::make_unique<Process>(world, name, name + '-' + QByteArray::number(i),
                [name, cards](Context &context) { return makeService(name, context, cards); }));
    }
}

void Machine::start()
{
    for (const auto &process : m_processes)
        process->start();
}

void Machine::leave()
{
    for (const auto &process : m_processes)
        process->leave();
}

void Machine::heal()
{
    for (const auto &process : m_processes) {
        process->disarm();
        process->switchOn();
        process->resume();
        process->start();
        if (const Service *service = process->leading())
            for (const FollowedPosition &followed : service->presence().follows)
                if (followed.alarm) {
                    process->kill();
                    break;
                }
    }
}

Service *Machine::leader(const QByteArray &service) const
{
    for (const auto &process : m_processes)
        if (process->service() == service)
            if (Service *leading = process->leading())
                return leading;
    return nullptr;
}

bool Machine::isQuiet() const { return unrest().isEmpty(); }

QString Machine::unrest() const
{
    for (const QString &name : serviceNames()) {
        const Service *service = leader(name.toLatin1());
        if (!service)
            return u"%1 has no leader"_s.arg(name);
        const Presence presence = service->presence();
        if (presence.deadLetters > 0)
            return u"%1 has dead letters"_s.arg(name);
        for (const FollowedPosition &followed : presence.follows) {
            const Service *other = leader(followed.service.value.toLatin1());
            if (followed.alarm)
                return u"%1 has stopped following %2"_s.arg(name, followed.service.value);
            if (!other || other->head() != followed.position)
                return u"%1 has handled %2 up to %3 of %4"_s.arg(name, followed.service.value)
                    .arg(followed.position.value)
                    .arg(other ? other->head() : -1);
        }
    }
    return {};
}

void Machine::checkWriters()
{
    std::set<QByteArray> leading;
    for (const auto &process : m_processes)
        if (process->leading() && !leading.insert(process->service()).second)
            m_world.trouble(u"two instances of %1 write at once"_s.arg(QString::fromLatin1(process->service())));
}

}
