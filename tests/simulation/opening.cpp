// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/opening.h"

#include "shared/contracts/codec.h"
#include "shared/contracts/merchant.h"
#include "shared/persistence/statement.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bakery::simulation {
namespace {

// The world begins at six in the morning of a Monday, by UTC. There it is eleven or ten in the evening of Sunday.
constexpr std::array<const char *, 3> zones{"America/Denver", "America/Denver", "America/Los_Angeles"};
constexpr auto hours = R"([{"weekday":"sunday","opens":"21:00","closes":"23:50"},)"
                       R"({"weekday":"monday","opens":"00:05","closes":"20:00"}])";
constexpr const char *justAfterOpening[]{"21:01", "00:06"}; // has passed, which means now

}

Opening::Opening(World &world, Client &office, Person &administrator, Person &cashier)
    : m_world(world)
    , m_office(office)
    , m_administrator(administrator)
    , m_cashier(cashier)
    , m_chance(world.chance.branch())
    , m_keepsDays(m_chance.happens(400))
{
}

void Opening::prepare()
{
    if (m_keepsDays)
        run(m_administrator, "merchant/do/put-merchant",
            R"({"legalName":"The bakery","address":["Mill Lane 1"],"currency":"EUR"})",
            [this](Errand &) { putSite(); });
}

void Opening::putSite()
{
    run(m_administrator, "merchant/do/put-site",
        QByteArray(R"({"name":"Mill Lane","address":["Mill Lane 1"],"timeZone":")") + m_chance.pick(zones)
            + R"(","hours":)" + hours + '}');
}

// Of the two days that it may be one is refused.
void Opening::closeEarly(std::function<void(Errand &)> settled)
{
    if (!m_keepsDays)
        return;
    for (const char *closes : justAfterOpening)
        run(m_cashier, "merchant/do/close-early",
            QByteArray(R"({"reason":"enough for today","closes":")") + closes + R"("})", settled);
}

void Opening::closeForTheNight()
{
    closeEarly([this](Errand &errand) {
        if (errand.answer->status != 200)
            return;
        // One that was never opened clears nothing: what stands there was put there for the next one.
        const auto day = decode<merchant::Day>(*JsonDocument::parse(errand.answer->body));
        m_isClosedForTheNight |=
            day->status == merchant::DayStatus::Open || day->status == merchant::DayStatus::Closing;
    });
}

// A day that was told to close does so once the clock is steady.
bool Opening::isClosed() const
{
    Store store(m_world.stores().at(u"merchant"_s), Store::Access::ReadOnly);
    Statement unfinished(store, u"select count(*) from days where status in ('open', 'closing')"_s);
    return std::get<0>(unfinished.one<qint64>().value()) == 0;
}

// What is closed is told the same from then on.
void Opening::lookUpDays()
{
    if (!m_keepsDays)
        return;
    run(m_cashier, "merchant/ask/days", "{}", [this](Errand &errand) {
        const auto page = decode<merchant::DayPage>(*JsonDocument::parse(errand.answer->body));
        for (const merchant::Day &day : page->days) {
            if (day.status != merchant::DayStatus::Closed)
                continue;
            const auto &[told, isNew] = m_closedDays.try_emplace(day.date, encode(day));
            if (!isNew && told->second != encode(day))
                m_world.trouble(u"%1 was closed, and is told otherwise now"_s.arg(day.date.value));
        }
    });
}

void Opening::returnTo() { m_closedDays.clear(); }

void Opening::run(Person &who, const char *request, QByteArray body, std::function<void(Errand &)> settled)
{
    m_office.run({.who = &who,
        .request = request,
        .id = "opening-" + QByteArray::number(++m_lastId),
        .body = std::move(body),
        .settled = std::move(settled)});
}

}
