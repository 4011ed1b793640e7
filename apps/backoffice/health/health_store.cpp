// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/health/health_store.h"

#include "shared/contracts/services.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr Milliseconds betweenLooksAtLetters = 10s;
constexpr size_t mostRefusals = 100;
constexpr qint64 bytesOfAMegabyte = 1'000'000;

HealthStore::Standing shownStanding(const Presence &presence)
{
    return presence.role == bakery::Standing::Leader ? HealthStore::Leads
        : presence.role == bakery::Standing::Standby ? HealthStore::StandsBy
                                                     : HealthStore::IsGone;
}

// How long a turn took between the two; of one that says nothing of it, or has had none since, nothing.
std::optional<double> turnMsSince(const Presence *before, const Presence &now)
{
    if (!now.process)
        return std::nullopt;
    const bool goesOn = before && before->process && before->pid == now.pid && before->since == now.since;
    const ProcessFigures from = goesOn ? *before->process : ProcessFigures{};
    const qint64 turns = now.process->turns - from.turns;
    const qint64 microseconds = now.process->turnMicroseconds - from.turnMicroseconds;
    return turns > 0 ? std::optional(double(microseconds) / double(turns) / 1000) : std::nullopt;
}

}

HealthStore::HealthStore(
    ShopLine &line, StaffSession &staff, Journals &journals, const LocalForm &form, QStringList figuresAt)
    : m_line(line)
    , m_staff(staff)
    , m_form(form)
    , m_figuresAt(std::move(figuresAt))
    , m_broker(line, form)
{
    m_line.watch(topics::presence(m_line.site(), "+", "+"), [this](const Message &message) { learn(message); });
    for (const QString &service : serviceNames()) {
        const QByteArray name = service.toLatin1();
        journals.watch(name.constData(), [this, name](const EventView &event) { hear(name, event); });
    }
    connect(&m_form, &LocalForm::changed, this, [this] { m_isOld = true; });
}

void HealthStore::learn(const Message &message)
{
    const auto document = JsonDocument::parse(message.payload);
    if (!document)
        return;
    const auto presence = decode<Presence>(*document);
    if (!presence || !serviceNames().contains(presence->service.value)) // a kiosk's is another one
        return;
    const auto before = m_presences.find(presence->instance);
    if (const auto took = turnMsSince(before == m_presences.end() ? nullptr : &before->second, *presence))
        m_turnMs[presence->instance] = *took;
    m_presences[presence->instance] = *presence;
    m_isOld = true;
}

void HealthStore::hear(const QByteArray &service, const EventView &event)
{
    if (event.type() != AccessRefused::event.name)
        return;
    const auto refused = event.decodeData<AccessRefused>();
    const auto at = Instant::parse(std::string_view(event.time().toStdString()));
    if (!refused || !at)
        return;
    m_heard.push_front({QString::fromLatin1(event.id()), QString::fromLatin1(service), *at, *refused});
    if (m_heard.size() > mostRefusals)
        m_heard.pop_back();
    m_isOld = true;
}

void HealthStore::showServices()
{
    std::map<QString, bool> isLed;
    for (const QString &service : serviceNames())
        isLed[service] = false;
    for (const auto &[instance, presence] : m_presences)
        isLed[presence.service] |= presence.role == bakery::Standing::Leader;
    m_led = m_standbys = m_troubles = 0;
    m_mostLag = 0;
    std::vector<TableRows::Row> rows;
    for (const auto &[instance, presence] : m_presences) {
        QStringList follows, stopped;
        qint64 lag = 0;
        for (const FollowedPosition &followed : presence.follows) {
            follows << followed.service.value + u' ' + m_form.number(followed.lag);
            lag = std::max(lag, qint64(followed.lag));
            if (followed.alarm)
                stopped << followed.service.value;
        }
        const Standing standing = shownStanding(presence);
        m_standbys += standing == StandsBy;
        if (standing == Leads)
            m_mostLag = std::max(m_mostLag, lag);
        const double turnMs = presence.process ? m_turnMs[instance] : 0;
        const qint64 memory = presence.process ? qint64(presence.process->memoryBytes) : 0;
        const bool isWell = standing != IsGone && stopped.isEmpty() && presence.deadLetters == 0 && !presence.diskFull;
        m_troubles += !isWell && (standing == Leads || !isLed[presence.service]);
        rows.push_back({instance, presence.service.value, int(standing), presence.version.value,
            m_form.dayAndTime(presence.since), m_form.number(presence.head), m_form.number(lag), follows.join(u" · "_s),
            qint64(presence.deadLetters), m_form.number(presence.shedEvents), presence.diskFull, stopped.join(u", "_s),
            isWell, double(presence.since.sinceEpochMs), double(presence.head), double(lag),
            double(presence.shedEvents), presence.process ? m_form.locale().toString(turnMs, 'f', 1) : QString(),
            turnMs, presence.process ? m_form.number(memory / bytesOfAMegabyte) : QString(), double(memory)});
    }
    for (const auto &[service, hasLeader] : isLed) {
        m_led += hasLeader;
        const bool isKnown = std::any_of(m_presences.begin(), m_presences.end(),
            [&service = service](const auto &each) { return each.second.service.value == service; });
        m_troubles += !hasLeader && !isKnown && !m_presences.empty();
    }
    m_services.show(rows);
}

void HealthStore::askLetters(const QString &service)
{
    m_line.sendTo(service, AskDeadLetters{}, m_staff.token(), [this, service](const Reply &reply) {
        const auto letters = reply.isGood() ? reply.as<DeadLetters>() : std::nullopt;
        if (!letters) {
            m_asked.erase(service); // again at the next look
            return;
        }
        m_found[service] = letters->letters;
        showLetters();
        Q_EMIT changed();
    });
}

void HealthStore::showLetters()
{
    std::vector<TableRows::Row> rows;
    for (const auto &[service, letters] : m_found)
        for (const DeadLetter &letter : letters)
            rows.push_back({LetterName{service, letter.letter}.key(), service, letter.message.value,
                letter.subject.value, letter.reason.value, m_form.dayAndTime(letter.at), letter.waiting});
    m_letters.show(rows);
}

void HealthStore::showRefusals()
{
    std::vector<TableRows::Row> rows;
    for (const HeardRefusal &heard : m_heard)
        rows.push_back({heard.event, heard.service, m_form.dayAndTime(heard.at), int(heard.refused.role),
            heard.refused.person.text(), heard.refused.request.value, qint64(heard.refused.times)});
    m_refusals.show(rows);
}

const DeadLetter *HealthStore::find(const QString &key) const
{
    const LetterName name = LetterName::of(key);
    const auto found = m_found.find(name.service);
    if (found == m_found.end())
        return nullptr;
    for (const DeadLetter &letter : found->second)
        if (letter.letter == name.letter)
            return &letter;
    return nullptr;
}

void HealthStore::clear()
{
    m_found.clear();
    m_asked.clear();
    m_letters.show({});
    Q_EMIT changed();
}

void HealthStore::beat()
{
    const Instant now = m_line.clock().now();
    if (management.has(m_staff.role()) && m_line.isConnected()) {
        const bool isTime = now >= m_askAgainAt;
        if (isTime)
            m_askAgainAt = now + betweenLooksAtLetters;
        for (const auto &[instance, presence] : m_presences) {
            if (presence.role != bakery::Standing::Leader)
                continue;
            const auto asked = m_asked.find(presence.service);
            const bool isNews = asked == m_asked.end() || asked->second != presence.deadLetters;
            if ((presence.deadLetters > 0 && isTime)
                || (isNews && (presence.deadLetters > 0 || asked != m_asked.end()))) {
                m_asked[presence.service] = presence.deadLetters;
                askLetters(presence.service);
            }
        }
    }
    if (!std::exchange(m_isOld, false))
        return;
    showServices();
    showLetters();
    showRefusals();
    Q_EMIT changed();
}

}
