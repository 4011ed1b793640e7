// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/leavers.h"

#include "shared/persistence/statement.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace bakery::simulation {
namespace {

constexpr int mostAttempts = 6;
const QByteArray canary = "Philomena Quince"; // stands in no file, sealed or not

}

Leavers::Leavers(World &world, Client &app, Person &cashier, QByteArrayList skus)
    : m_world(world)
    , m_app(app)
    , m_cashier(cashier)
    , m_chance(world.chance.branch())
    , m_skus(std::move(skus))
{
}

void Leavers::begin()
{
    Leaver &leaver = m_leavers.emplace_back(
        Leaver{{{m_chance.nextId(m_world.scheduler.now()), Role::Customer}}, {m_cashier.caller}});
    run(leaver.cashier, "bank/do/top-up",
        R"({"customer":")" + leaver.person.caller.subject.bytes() + R"(","amount":{"amount":3000,"currency":"EUR"}})",
        [this, &leaver] { tellName(leaver); });
}

void Leavers::returnTo() { ++m_restored; }

void Leavers::tellName(Leaver &leaver)
{
    run(leaver.person, "users/do/change-profile", R"({"displayName":")" + canary + R"(","notes":")" + canary + R"("})",
        [this, &leaver] { order(leaver); });
}

void Leavers::order(Leaver &leaver)
{
    run(leaver.person, "orders/do/place",
        R"({"pay":{"method":"account"},"note":")" + canary + R"(","lines":[{"sku":")"
            + m_skus[m_chance.between(0, m_skus.size() - 1)] + R"(","quantity":1}]})",
        [this, &leaver] { askToBeForgotten(leaver); });
}

// Who is not known yet asks once more, under another id.
void Leavers::askToBeForgotten(Leaver &leaver)
{
    if (++leaver.attempts > mostAttempts)
        return;
    leaver.person.isErased = leaver.cashier.isErased = true;
    leaver.erasing = &run(leaver.person, "users/do/erase", R"({"confirmed":true})", [this, &leaver] {
        if (!isErased(leaver))
            askToBeForgotten(leaver);
    });
}

Errand &Leavers::run(Person &who, const char *request, QByteArray body, std::function<void()> then)
{
    return m_app.run({.who = &who,
        .request = request,
        .id = "leaving-" + QByteArray::number(++m_lastId),
        .body = std::move(body),
        .settled = [this, then = std::move(then)](Errand &) {
            m_world.scheduler.callAfter(m_chance.pause(100, 4000), [this, then, restored = m_restored] {
                if (restored == m_restored)
                    then();
            });
        }});
}

bool Leavers::isErased(const Leaver &leaver) const
{
    const Errand *erasing = leaver.erasing;
    return erasing && !erasing->isForgotten && erasing->answer && erasing->answer->status == 200;
}

void Leavers::judge() const
{
    Store users(m_world.stores().at(u"users"_s), Store::Access::ReadOnly);
    Statement known(users, u"select person from people where person = ?"_s);
    for (const Leaver &leaver : m_leavers) {
        if (!isErased(leaver))
            continue;
        ++m_world.tally.faults["customer forgotten"];
        if (known.one<QString>(leaver.person.caller.subject))
            m_world.trouble(u"%1 was forgotten and is known"_s.arg(leaver.person.caller.subject.text()));
    }
    searchFiles();
}

void Leavers::searchFiles() const
{
    const QDir folder(m_world.dataFolder);
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(canary))
            m_world.trouble(u"a customer's name stands in %1"_s.arg(name));
    }
}

}
